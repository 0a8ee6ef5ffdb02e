import { remembered } from '../../domain/remembered.ts';
import { FRAMES, type Framed, LEXICON, PARTS } from './kinds/kinds.ts';
import { UNKNOWN } from './lexicon.ts';

/** Categories that no list of words gives: any sentence may have them. */
const ANYWHERE = ['NAMED', 'PERSON', 'PROPER'];
/** A small word is in as many sentences as so many others. */
const SMALL = 20;

/** Parts of frames, by their places in `PARTS`. */
type Places = readonly number[];
const NOWHERE: Places = [];

/** The parts of frames that each category or word stands for. */
const PARTS_BY: ReadonlyMap<string, Places> = indexed(PARTS);
/** By part: whether any sentence may have it. */
const FREE = Uint8Array.from(PARTS, (any) => Number(any.some((one) => ANYWHERE.includes(one))));

function indexed(parts: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [n, part] of parts.entries()) for (const one of part) index.set(one, [...(index.get(one) ?? []), n]);
  return index;
}

/** What a word stands for by itself, how much it weighs, and the terms of several words that it begins. */
interface Meaning {
  parts: Places;
  weight: number;
  several: readonly { parts: Places; whole: readonly string[] }[];
}
/** Most words mean nothing. */
const NOTHING: Meaning = { parts: NOWHERE, weight: 1, several: [] };

const meaningOf = remembered((word): Meaning => {
  const entry = LEXICON.entryOf(word);
  const own = PARTS_BY.get(word) ?? NOWHERE;
  if (entry === UNKNOWN && own === NOWHERE) return NOTHING;
  // Money is told by a number.
  const categories = entry.alone.has('NUM') ? [...entry.alone.keys(), 'MONEY'] : [...entry.alone.keys()];
  const partsOf = (category: string) => PARTS_BY.get(category) ?? NOWHERE;
  return {
    parts: [...own, ...categories.flatMap(partsOf)],
    weight: entry.alone.has('LIGHT') ? SMALL : 1,
    several: entry.several.map(({ category, whole }) => ({ parts: partsOf(category), whole })),
  };
});

/** What the words of a page leave to be said. */
export interface Tellable {
  /** Whether frames are looked for where a word stands. */
  isTelling(word: string): boolean;
  /** The frames that a sentence of these words may fit: those that its words tell of, with a word for every part. */
  framesIn(words: readonly string[]): readonly Framed[];
}

/**
 * What the words of a page leave to be said: the frames of which each part is among them, by the words of the part that
 * fewest sentences have. Of some 300 frames most need a word that a page has not, and of the rest most a word that the
 * sentence has not.
 */
export function tellableIn(words: ReadonlySet<string>): Tellable {
  const meant = meantBy(words);
  const present = new Uint32Array(PARTS.length);
  for (const { parts, weight } of meant.values()) {
    for (const part of parts) present[part] = (present[part] ?? 0) + weight;
  }
  const framesBy: (Framed[] | undefined)[] = [];
  for (const framed of FRAMES) {
    const rarest = areThere(framed.parts, present) ? rarestOf(framed.parts, present) : -1;
    if (rarest < 0) continue;
    const alike = framesBy[rarest];
    if (alike === undefined) framesBy[rarest] = [framed];
    else alike.push(framed);
  }
  for (const word of meant.values()) {
    for (const part of word.parts) {
      const frames = framesBy[part];
      if (frames !== undefined) word.frames = word.frames.length === 0 ? frames : [...word.frames, ...frames];
    }
  }
  return {
    isTelling: (word) => (meant.get(word)?.frames.length ?? 0) > 0,
    framesIn(sentence) {
      const told = new Set<Framed>();
      present.fill(0);
      for (const word of sentence) {
        const means = meant.get(word);
        if (means === undefined) continue;
        for (const part of means.parts) present[part] = 1;
        for (const framed of means.frames) told.add(framed);
      }
      return told.size === 0 ? NONE : [...told].filter(({ parts }) => areThere(parts, present));
    },
  };
}

/** What a word means on a page: the parts that it stands for, and the frames that it tells of. */
interface Meant {
  parts: Places;
  weight: number;
  frames: readonly Framed[];
}

/** What each word of a page means; of several words that make a term, the longest stands for its parts. */
function meantBy(words: ReadonlySet<string>): ReadonlyMap<string, Meant> {
  const meant = new Map<string, Meant>();
  const add = (word: string, parts: Places) => {
    if (parts.length === 0) return;
    const known = meant.get(word);
    if (known === undefined) meant.set(word, { parts, weight: meaningOf(word).weight, frames: NONE });
    else known.parts = [...known.parts, ...parts];
  };
  for (const word of words) {
    const meaning = meaningOf(word);
    if (meaning === NOTHING) continue;
    add(word, meaning.parts);
    for (const { parts, whole } of meaning.several) {
      if (!whole.every((next) => words.has(next))) continue;
      add(
        whole.reduce((one, next) => (next.length > one.length ? next : one), word),
        parts,
      );
    }
  }
  return meant;
}

const NONE: readonly Framed[] = [];

function areThere(parts: Places, present: Uint32Array): boolean {
  for (const part of parts) if (present[part] === 0 && FREE[part] === 0) return false;
  return true;
}

/** The part that the fewest words tell of; -1 where any sentence may have them all. */
function rarestOf(parts: Places, weights: Uint32Array): number {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const weight = FREE[part] === 1 ? Number.POSITIVE_INFINITY : (weights[part] ?? 0);
    if (weight >= least) continue;
    rarest = part;
    least = weight;
  }
  return rarest;
}

/** Whether every part of a frame is among some words and categories. */
export function isWhole(needs: Framed['needs'], present: ReadonlySet<string>): boolean {
  for (const any of needs) if (!holdsOne(any, present)) return false;
  return true;
}

function holdsOne(any: readonly string[], present: ReadonlySet<string>): boolean {
  for (const one of any) if (present.has(one)) return true;
  return false;
}
