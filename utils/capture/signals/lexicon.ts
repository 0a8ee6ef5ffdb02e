import { remembered } from '../../domain/remembered.ts';
import { namesCount } from './numbers.ts';
import { namesRole } from './roles.ts';

/**
 * What words speak of: terms by category. A term is a word or several joined by `_`. `poste` is that word, `salari*`
 * whatever begins so, `recrut~` the forms of a verb: all but those that tell the reader to do it.
 */
export type Vocabulary = Readonly<Record<string, string>>;
/** The categories of a place in a sentence, and of how many words each term is. */
export type Terms = ReadonlyMap<string, number>;

interface Term {
  category: string;
  /** The words that follow its first one, and those of them that are whole. */
  rest: readonly string[];
  whole: readonly string[];
}

export interface Lexicon {
  /** The terms that begin at a word of a sentence. */
  termsAt(words: readonly string[], at: number): Terms;
  /** What is known of a word by itself. */
  entryOf(word: string): Entry;
}

const ENDINGS = new Set([
  '',
  ...'s es d ed ing e ee ees ons ent er era erons eront a ait aient ant i ie is it ir ira irons iront issons issent'.split(
    ' ',
  ),
  ...'re rons ront ra te tes t u ue us ues'.split(' '),
]);
/** A lexicon of some vocabularies, ready to be looked up. */
export function lexiconOf(vocabularies: readonly Vocabulary[]): Lexicon {
  const exact = new Map<string, Term[]>();
  const stems = new Map<string, { term: Term; verb: boolean }[]>();
  /** The first letters of stems: most words begin as none. */
  const beginnings = new Set<string>();
  for (const vocabulary of vocabularies) {
    for (const [category, terms] of Object.entries(vocabulary)) {
      for (const written of terms.trim().split(/\s+/)) {
        const [first = '', ...rest] = written.split('_');
        const term = { category, rest, whole: rest.filter((next) => !/[*~]$/.test(next)) };
        if (/[*~]$/.test(first)) {
          const stem = first.slice(0, -1);
          add(stems, stem, { term, verb: first.endsWith('~') });
          beginnings.add(stem.slice(0, 3));
        } else add(exact, first, term);
      }
    }
  }
  const entryOf = remembered((word): Entry => {
    const terms = exact.get(word)?.slice() ?? [];
    const begins = beginnings.has(word.slice(0, 3)) || beginnings.has(word.slice(0, 2));
    for (let length = begins ? 2 : word.length + 1; length <= word.length; length++) {
      const alike = stems.get(word.slice(0, length));
      if (alike === undefined) continue;
      const ends = ENDINGS.has(word.slice(length));
      for (const { term, verb } of alike) if (!verb || ends) terms.push(term);
    }
    const single = terms.filter(({ rest }) => rest.length === 0).map(({ category }) => category);
    if (namesCount(word)) single.push('NUM');
    if (/^\d/.test(word)) {
      if (/^(?:19|20)\d\d$/.test(word)) single.push('YEAR');
    } else if (word.length > 2) {
      if (namesRole(word)) single.push('ROLE');
      // `cordier`, `brewer`: trades that no list has.
      if (AGENT.test(word)) single.push('AGENT');
      // `voilerie`, `biscuiterie`.
      if (/.{4}eries?$/.test(word)) single.push('FIRM', 'SITE');
    }
    const several = terms.filter(({ rest }) => rest.length > 0);
    if (single.length === 0 && several.length === 0) return UNKNOWN;
    return { alone: new Map(single.map((category) => [category, 1])), several };
  });
  return {
    entryOf,
    termsAt: (words, at) => {
      const { alone, several } = entryOf(words[at] ?? '');
      if (several.length === 0) return alone;
      let found: Map<string, number> | undefined;
      for (const { category, rest } of several) {
        if (!rest.every((word, n) => fits(word, words[at + 1 + n] ?? ''))) continue;
        found ??= new Map(alone);
        found.set(category, Math.max(found.get(category) ?? 0, rest.length + 1));
      }
      return found ?? alone;
    },
  };
}

const AGENT = /.{3}(?:eur|euse|ier|iere|iste|ien|ienne|er|ist|man)s?$/;

/** What is known of a word: the categories of which it is a term, and the terms of several words that it begins. */
export interface Entry {
  alone: Terms;
  several: readonly Term[];
}

/** Most words are known for nothing. */
export const UNKNOWN: Entry = { alone: new Map(), several: [] };

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const alike = index.get(key);
  if (alike === undefined) index.set(key, [value]);
  else alike.push(value);
}

function fits(term: string, word: string): boolean {
  const stem = term.slice(0, -1);
  if (term.endsWith('*')) return word.startsWith(stem);
  if (term.endsWith('~')) return word.startsWith(stem) && ENDINGS.has(word.slice(stem.length));
  return word === term;
}
