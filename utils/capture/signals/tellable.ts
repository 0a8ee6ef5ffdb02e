import { FRAMES, type Framed, LEXICON } from './kinds/kinds.ts';

/** What the words of a page leave possible: the frames of which each part is among them, and the words that tell where. */
export interface Tellable {
  frames: readonly Framed[];
  words: ReadonlySet<string>;
}

/** Categories that no list of words gives: any sentence may have them. */
const ANYWHERE = ['NAMED', 'PERSON', 'PROPER'];
/** A small word is in as many sentences as so many others. */
const SMALL = 20;

/**
 * Of some 290 frames most need a word that a page has not. Of each that is left only the sentences matter in which its
 * rarest part is.
 */
export function tellableIn(words: ReadonlySet<string>): Tellable {
  const tellers = LEXICON.tellersIn(words);
  const present = new Set([...words, ...tellers.keys(), ...ANYWHERE]);
  if (present.has('NUM')) present.add('MONEY');
  const frames = FRAMES.filter(({ needs }) => isWhole(needs, present));
  const small = new Set(tellers.get('LIGHT'));
  const telling = new Set<string>();
  for (const { needs } of frames) {
    const parts = needs
      .filter((any) => !any.some((one) => ANYWHERE.includes(one)))
      .map((any) => any.flatMap((one) => tellers.get(one === 'MONEY' ? 'NUM' : one) ?? (words.has(one) ? [one] : [])));
    const weights = parts.map((held) => held.reduce((sum, word) => sum + (small.has(word) ? SMALL : 1), 0));
    for (const word of parts[weights.indexOf(Math.min(...weights))] ?? []) telling.add(word);
  }
  return { frames, words: telling };
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
