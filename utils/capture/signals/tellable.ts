import { FRAMES, type Framed, LEXICON, PARTS } from './kinds/kinds.ts';

/** Categories that no list of words gives: any sentence may have them. */
const ANYWHERE = ['NAMED', 'PERSON', 'PROPER'];
/** A small word is in as many sentences as so many others. */
const SMALL = 20;

/** The places of the parts of frames that each category or word stands for. */
const PARTS_BY: ReadonlyMap<string, readonly number[]> = indexed(PARTS);

const NOWHERE: readonly number[] = [];

function indexed(parts: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [n, part] of parts.entries()) for (const one of part) index.set(one, [...(index.get(one) ?? []), n]);
  return index;
}

/**
 * What the words of a page leave to be said: the frames of which each part is among them, by the words of the part that
 * fewest sentences have. Of some 300 frames most need a word that a page has not.
 */
export function tellableIn(words: ReadonlySet<string>): ReadonlyMap<string, readonly Framed[]> {
  const tellers = LEXICON.tellersIn(words);
  const tellersOf = (one: string) => tellers.get(one === 'MONEY' ? 'NUM' : one) ?? (words.has(one) ? [one] : []);
  // Marked from the words' side, which are fewer than the parts: a quarter less time than to ask each frame for its own.
  const present = new Uint8Array(PARTS.length);
  const note = (one: string) => {
    for (const part of PARTS_BY.get(one) ?? NOWHERE) present[part] = 1;
  };
  ANYWHERE.forEach(note);
  for (const category of tellers.keys()) note(category);
  if (tellers.has('NUM')) note('MONEY');
  for (const word of words) note(word);
  const small = new Set(tellers.get('LIGHT'));
  const heldOf = (any: readonly string[]): Held => {
    const held = any.flatMap(tellersOf);
    const weight = held.reduce((sum, word) => sum + (small.has(word) ? SMALL : 1), 0);
    return any.some((one) => ANYWHERE.includes(one)) ? SAYING_NOTHING : { words: held, weight };
  };
  // Most parts are those of several frames.
  const known: Held[] = [];
  const tellable = new Map<string, Framed[]>();
  for (const framed of FRAMES) {
    if (!areThere(framed.parts, present)) continue;
    let rarest = SAYING_NOTHING;
    for (const part of framed.parts) {
      known[part] ??= heldOf(PARTS[part] ?? []);
      const held = known[part];
      if (held.weight < rarest.weight) rarest = held;
    }
    for (const word of rarest.words) {
      const alike = tellable.get(word);
      if (alike === undefined) tellable.set(word, [framed]);
      else if (alike[alike.length - 1] !== framed) alike.push(framed);
    }
  }
  return tellable;
}

function areThere(parts: readonly number[], present: Uint8Array): boolean {
  for (const part of parts) if (present[part] === 0) return false;
  return true;
}

/** The words of a page that stand for a part, and how many sentences have one of them, roughly. */
interface Held {
  words: readonly string[];
  weight: number;
}

const SAYING_NOTHING: Held = { words: [], weight: Number.POSITIVE_INFINITY };

/** Whether every part of a frame is among some words and categories. */
export function isWhole(needs: Framed['needs'], present: ReadonlySet<string>): boolean {
  for (const any of needs) if (!holdsOne(any, present)) return false;
  return true;
}

function holdsOne(any: readonly string[], present: ReadonlySet<string>): boolean {
  for (const one of any) if (present.has(one)) return true;
  return false;
}
