/**
 * `node test/coach/follow-ups/train.ts`: learns from all labelled follow-ups how much each feature weighs, and writes it
 * where the judge finds it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../../utils/discovery/follow-up/model.ts';
import type { Spoken } from '../../../utils/discovery/language.ts';
import { labelledFollowUps } from './labelled.ts';
import { learn } from './learn.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'utils', 'discovery', 'follow-up', 'weights.json');
/** What weighs less than this decides nothing. */
const NOTHING = 0.02;

function written(weights: Weights): object {
  const told = [...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const);
  return Object.fromEntries(told.filter(([, weight]) => Math.abs(weight) >= NOTHING).sort());
}

const all = labelledFollowUps();
const of = (language: Spoken) => written(learn(all.filter((one) => one.language === language)));
writeFileSync(FILE, `${JSON.stringify({ en: of('en'), fr: of('fr') }, null, 2)}\n`);
