import { wordsFor } from './filter.ts';
import type { Query } from './query.ts';
import { entry, starsOf } from './row.ts';
import type { Class } from './texts.ts';

/** One of the things that a row must have. */
export type Term = { is: 'word' | 'prefix'; text: string } | { is: 'filter'; text: string };
export type TextTerm = Term & { is: 'word' | 'prefix' };

export const CLASSES = [1, 2, 3] as const satisfies Class[];

/** The words of a query, the one still being typed last. */
export function textTerms({ words, prefix }: Query): TextTerm[] {
  return [
    ...words.map((text) => ({ is: 'word', text }) as const),
    ...(prefix === null ? [] : [{ is: 'prefix', text: prefix } as const]),
  ];
}

/** What a query narrows by that the index has entries for. */
export function filterTerms({ filter }: Query): Term[] {
  return wordsFor(filter).map((text) => ({ is: 'filter', text }));
}

/** The entry whose rows have a term, or may have it (not `isSure`): all that have it are among them. */
export function listFor({ is, text }: TextTerm, near: Class): { word: string; isSure: boolean } | null {
  if (is === 'word') return { word: entry(near, text), isSure: true };
  const star = starsOf(near, text).at(-1);
  return star ? { word: star.entry, isSure: star.begin === text } : null;
}

/** All entries of the words that begin like this. */
export function rangeFor(prefix: string, near: Class): [from: string, to: string] {
  return [entry(near, prefix), `${entry(near, prefix)}\uffff`];
}
