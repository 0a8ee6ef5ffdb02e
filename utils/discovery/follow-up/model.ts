import type { Spoken } from '../language.ts';
import type { Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** What each feature weighs: above zero together, a sentence brings its reader something. */
export type Weights = ReadonlyMap<string, number>;

const LEARNED: Record<Spoken, Weights> = {
  en: new Map(Object.entries(weights.en)),
  fr: new Map(Object.entries(weights.fr)),
};

/** The weights learned from our own labelled follow-ups (`node test/coach/follow-ups/train.ts`). */
export function learned(language: Spoken): Weights {
  return LEARNED[language];
}

/** How much a sentence brings, by its features. */
export function brings(features: Features, weights: Weights): number {
  let sum = 0;
  for (const [name, by] of features) sum += (weights.get(name) ?? 0) * by;
  return sum;
}
