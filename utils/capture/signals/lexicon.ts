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
  /** The words that follow its first one. */
  rest: readonly string[];
}

export interface Lexicon {
  /** The terms that begin at a word of a sentence. */
  termsAt(words: readonly { text: string }[], at: number): Map<string, number>;
  /** Whether a term of one of some categories may begin with this word. */
  mayBegin(word: string, categories: ReadonlySet<string>): boolean;
}

const ENDINGS = new Set([
  '',
  ...'s es d ed ing e ee ees ons ent er era erons eront a ait aient ant i ie is it ir ira irons iront issons issent'.split(
    ' ',
  ),
  ...'re rons ront ra te tes t u ue us ues'.split(' '),
]);
/** As many words are remembered, and no more. */
const REMEMBERED = 20_000;

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
        const term = { category, rest };
        if (/[*~]$/.test(first)) {
          const stem = first.slice(0, -1);
          add(stems, stem, { term, verb: first.endsWith('~') });
          beginnings.add(stem.slice(0, 3));
        } else add(exact, first, term);
      }
    }
  }
  const known = new Map<string, Term[]>();
  const termsOf = (word: string): readonly Term[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const terms = [...(exact.get(word) ?? [])];
    const begins = beginnings.has(word.slice(0, 3)) || beginnings.has(word.slice(0, 2));
    for (let length = begins ? 2 : word.length + 1; length <= word.length; length++) {
      const alike = stems.get(word.slice(0, length));
      if (alike === undefined) continue;
      const ends = ENDINGS.has(word.slice(length));
      for (const { term, verb } of alike) if (!verb || ends) terms.push(term);
    }
    const alone = (category: string) => terms.push({ category, rest: [] });
    if (namesCount(word)) alone('NUM');
    if (/^(?:19|20)\d\d$/.test(word)) alone('YEAR');
    if (word.length > 2 && namesRole(word)) alone('ROLE');
    // `voilerie`, `biscuiterie`.
    if (/^.{4,}eries?$/.test(word)) for (const category of ['FIRM', 'SITE']) alone(category);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, terms);
    return terms;
  };
  return {
    termsAt: (words, at) => {
      const found = new Map<string, number>();
      for (const { category, rest } of termsOf(words[at]?.text ?? '')) {
        if (!rest.every((word, n) => fits(word, words[at + 1 + n]?.text ?? ''))) continue;
        found.set(category, Math.max(found.get(category) ?? 0, rest.length + 1));
      }
      return found;
    },
    mayBegin: (word, categories) => termsOf(word).some(({ category }) => categories.has(category)),
  };
}

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
