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
  const weights = new Uint32Array(PARTS.length);
  for (const [word, parts] of meant) {
    const { weight } = meaningOf(word);
    for (const part of parts) weights[part] = (weights[part] ?? 0) + weight;
  }
  const framesBy: Framed[][] = PARTS.map(() => []);
  for (const framed of FRAMES) {
    if (areThere(framed.parts, weights)) framesBy[rarestOf(framed.parts, weights)]?.push(framed);
  }
  const telling = new Map<string, Framed[]>();
  for (const [word, parts] of meant) {
    const frames = parts.flatMap((part) => framesBy[part] ?? []);
    if (frames.length > 0) telling.set(word, frames);
  }
  const present = new Uint32Array(PARTS.length);
  return {
    isTelling: (word) => telling.has(word),
    framesIn: (sentence) => {
      const told = new Set<Framed>();
      for (const word of sentence) for (const framed of telling.get(word) ?? NONE) told.add(framed);
      if (told.size === 0) return NONE;
      present.fill(0);
      for (const word of sentence) for (const part of meant.get(word) ?? NOWHERE) present[part] = 1;
      return [...told].filter(({ parts }) => areThere(parts, present));
    },
  };
}

/** The parts that each word of a page stands for; of several words that make a term, the longest stands for its parts. */
function meantBy(words: ReadonlySet<string>): ReadonlyMap<string, Places> {
  const meant = new Map<string, Places>();
  const add = (word: string, parts: Places) => {
    if (parts.length === 0) return;
    const known = meant.get(word);
    meant.set(word, known === undefined ? parts : [...known, ...parts]);
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
