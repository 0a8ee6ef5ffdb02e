import { FRAMES, type Framed, LEXICON } from './kinds/kinds.ts';

/** Categories that no list of words gives: any sentence may have them. */
const ANYWHERE = ['NAMED', 'PERSON', 'PROPER'];
/** A small word is in as many sentences as so many others. */
const SMALL = 20;

/**
 * What the words of a page leave to be said: the frames of which each part is among them, by the words of the part that
 * fewest sentences have. Of some 290 frames most need a word that a page has not.
 */
export function tellableIn(words: ReadonlySet<string>): ReadonlyMap<string, readonly Framed[]> {
  const tellers = LEXICON.tellersIn(words);
  const present = new Set([...words, ...tellers.keys(), ...ANYWHERE]);
  if (present.has('NUM')) present.add('MONEY');
  const small = new Set(tellers.get('LIGHT'));
  const tellable = new Map<string, Framed[]>();
  for (const framed of FRAMES) {
    if (!isWhole(framed.needs, present)) continue;
    let rarest: string[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const any of framed.needs) {
      if (any.some((one) => ANYWHERE.includes(one))) continue;
      const held = any.flatMap((one) => tellers.get(one === 'MONEY' ? 'NUM' : one) ?? (words.has(one) ? [one] : []));
      const weight = held.reduce((sum, word) => sum + (small.has(word) ? SMALL : 1), 0);
      if (weight < least) [rarest, least] = [held, weight];
    }
    for (const word of rarest) {
      const alike = tellable.get(word);
      if (alike === undefined) tellable.set(word, [framed]);
      else alike.push(framed);
    }
  }
  return tellable;
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
