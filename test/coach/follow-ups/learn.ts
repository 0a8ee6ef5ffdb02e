import { type Features, featuresOf } from '../../../utils/discovery/follow-up/features.ts';
import { readFollowUp } from '../../../utils/discovery/follow-up/judge.ts';
import { brings, type Weights } from '../../../utils/discovery/follow-up/model.ts';
import type { Labelled } from './labelled.ts';

interface Example {
  empty: boolean;
  sentences: Features[];
}

const ROUNDS = 15;
const STEP = 0.15;
const SHRINK = 0.002;
/** A word or pair of words counts where it stands in at least so many texts. */
const TEXTS = 2;

/**
 * Logistic regression by sentences from labels by texts: an empty text has no sentence that brings something, another
 * one has at least the one that now seems to bring most. Adaptive steps, in an order drawn from a fixed seed: the same
 * texts give the same weights.
 */
export function learn(labelled: readonly Labelled[]): Weights {
  const examples = labelled.map(exampleOf).filter(({ sentences }) => sentences.length > 0);
  const common = commonIn(examples);
  const kept = examples.map(({ empty, sentences }) => ({
    empty,
    sentences: sentences.map((features) => new Map([...features].filter(([name]) => common.has(name)))),
  }));
  const weights = new Map<string, number>([
    ['value', 2],
    ['hollow', -1],
  ]);
  const slopes = new Map<string, number>();
  const correct = (features: Features, empty: boolean) => {
    const error = 1 / (1 + Math.exp(-brings(features, weights))) - Number(!empty);
    for (const [name, by] of features) {
      const weight = weights.get(name) ?? 0;
      const slope = error * by + SHRINK * weight;
      const steepness = (slopes.get(name) ?? 1e-6) + slope * slope;
      slopes.set(name, steepness);
      weights.set(name, weight - (STEP * slope) / Math.sqrt(steepness));
    }
  };
  const random = randomFrom(7);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { empty, sentences } of shuffled(kept, random)) {
      const best = sentences.reduce((a, b) => (brings(b, weights) > brings(a, weights) ? b : a));
      for (const features of empty ? sentences : [best]) correct(features, empty);
    }
  }
  return weights;
}

function exampleOf({ text, language, empty }: Labelled): Example {
  return { empty, sentences: readFollowUp(text, language).map(featuresOf) };
}

/** The names of the features that stand in enough texts. Those that are no words are few, and all kept. */
function commonIn(examples: readonly Example[]): ReadonlySet<string> {
  const texts = new Map<string, number>();
  for (const { sentences } of examples) {
    for (const name of new Set(sentences.flatMap((features) => [...features.keys()]))) {
      texts.set(name, (texts.get(name) ?? 0) + 1);
    }
  }
  return new Set([...texts].filter(([name, count]) => count >= TEXTS || !name.includes('_')).map(([name]) => name));
}

/** Numbers in [0, 1) that look drawn by lot and are the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function shuffled<One>(list: readonly One[], random: () => number): One[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
