import type { QuestionForm } from '../../domain/question.ts';
import type { Spelling } from './said.ts';

export type Flaw = Exclude<QuestionForm, 'open' | 'closed'>;

/** What the opening of a clause asks for: a telling, one datum, or a yes or no. */
export type Asks = 'telling' | 'datum' | 'yes-no';

/** A finding in words: where it stands in them. */
export interface Found {
  from: number;
  to: number;
}

export interface Opening extends Found {
  asks: Asks;
}

/** A question's sentence, with what it asks for. */
export interface Questioned {
  words: string;
  asked: boolean;
  asks: Asks;
}

/** What the coach knows of one language. All patterns read the words of `Said`. */
export interface Grammar {
  spelling: Spelling;
  /** What may stand before a question and asks nothing. */
  filler: RegExp;
  /** How the clause that `words` begins with opens; null where it asks nothing. */
  openingOf(words: string): Opening | null;
  /** A noun without a verb that asks, where nothing was asked before it; null where it does not. */
  phraseOf(words: string): Opening | null;
  /** An inverted question in the midst of a sentence that was typed without a comma. */
  inner: RegExp;
  /** It only says what will be asked about: "let's talk about safety". */
  agenda: RegExp;
  /** A polite question that only greets. */
  greeting: RegExp;
  leading(question: Questioned): Found | null;
  multipleChoice(question: Questioned): Found | null;
  doubleBarrelled(question: Questioned): Found | null;
  assumptive(question: Questioned): Found | null;
}

/** An opening that begins where its clause does, and ends at `to`. */
export function opens(words: string, asks: Asks, to: number): Opening {
  return { asks, from: 0, to: Math.min(to, words.length) };
}

/** Where a word of a list stands in its text; null where the number is none. */
export function wordAt(list: readonly string[], at: number): Found | null {
  if (at < 0) return null;
  const from = list.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
  return { from, to: from + (list[at]?.length ?? 0) };
}

/** Where the first of some patterns stands; null where none does. */
export function firstOf(words: string, patterns: readonly RegExp[]): Found | null {
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    if (match) return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** A set of words, from a text of them. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
