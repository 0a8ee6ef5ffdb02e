import { nameOf } from '../../domain/best.ts';
import type { Evidence } from '../../domain/need.ts';
import type { Records } from '../../domain/records.ts';
import type { Spoken } from '../language.ts';
import { filled } from '../playbook/playbook.ts';
import { CHANGE } from './change.ts';
import { HIRING } from './hiring.ts';
import type { Rule, Test } from './rule.ts';
import { type Said, saidBy } from './said.ts';
import { SPOKEN } from './spoken.ts';

/** A need that one may suppose, and what speaks for it. */
export interface Hypothesis {
  /** The rule that gave it, to be kept on the need (`NotedNeed.rule`). */
  rule: string;
  /** The need, as a latent one is stated. */
  statement: string;
  /** Why one may suppose it: a sentence in their words and ours. */
  because: string;
  /** What it rests on, the freshest first. Each goes by the id of its signal, fact, quote or answered question. */
  evidence: Evidence[];
  /** Open questions that would tell. */
  questions: readonly [Test, ...Test[]];
}

export const RULES: readonly Rule[] = [...HIRING, ...CHANGE, ...SPOKEN];

/** A person looks at so many and no more. */
const FEW = 5;
/** What a need can carry is more; what one reads is less. */
const EVIDENCE = 3;

/**
 * The needs that may be supposed of an account from what it did and said lately: the most telling first, at most five,
 * none by a rule that gave a need here before, whatever became of it, and none that rests on what such a need or a stronger
 * one rests on.
 *
 * @param now milliseconds since 1970
 */
export function hypothesise(records: Records, language: Spoken, now: number): Hypothesis[] {
  const before = records.needs.filter(({ rule }) => rule !== undefined);
  const done = new Set(before.map(({ rule }) => rule));
  const account = nameOf(records.account.facts);
  const said = saidBy(records, now);
  const all = RULES.map((rule) => ({ rule, rests: restsOf(rule, said) }));
  const plausible = all
    .filter(({ rule, rests }) => rests.length > 0 && !done.has(rule.key))
    .sort((a, b) => strength(b) - strength(a) || (a.rule.key < b.rule.key ? -1 : 1));
  const used = new Set(before.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  for (const { rule, rests } of all) if (done.has(rule.key)) for (const { evidence } of rests) used.add(evidence.id);
  const chosen: Hypothesis[] = [];
  for (const { rule, rests } of plausible) {
    if (chosen.length === FEW) break;
    if (rests.every(({ evidence }) => used.has(evidence.id))) continue;
    for (const { evidence } of rests) used.add(evidence.id);
    const { need, because, questions } = rule[language];
    const shown = rests.slice(0, Math.max(EVIDENCE, rule.several ?? 1));
    const signal = (rule.several === undefined ? shown.slice(0, 1) : shown).map(({ summary }) => summary).join(', ');
    chosen.push({
      rule: rule.key,
      statement: need,
      because: filled(because, { signal, account, count: '' }),
      evidence: shown.map(({ evidence }) => evidence),
      questions,
    });
  }
  return chosen;
}

/** What speaks for a rule, the freshest first; the same words once. */
function restsOf({ on, words, least = 0, several = 1 }: Rule, said: readonly Said[]): Said[] {
  const found = said.filter(
    ({ ground, count, plain }) => on.includes(ground) && (count ?? 1) >= least && (words?.test(plain) ?? true),
  );
  const once = new Map(found.toSorted((a, b) => a.freshness - b.freshness).map((one) => [one.plain, one]));
  return once.size < several ? [] : [...once.values()].sort((a, b) => b.freshness - a.freshness);
}

/** How telling, how fresh, and how often said. */
function strength({ rule, rests }: { rule: Rule; rests: readonly Said[] }): number {
  return rule.weight * (rests[0]?.freshness ?? 0) + Math.min(rests.length, EVIDENCE) * 0.5;
}
