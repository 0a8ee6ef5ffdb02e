import { withoutAccents } from '../../domain/text.ts';

/** A part of the text as it was typed, in UTF-16 code units: where it begins, and where it has ended. */
export type Span = readonly [start: number, end: number];

/**
 * Words as rules read them: in lower case without accents, typos and contractions resolved, one space between two, each
 * punctuation mark a word of its own.
 */
interface Said {
  readonly words: string;
  /** What was typed where `words[from..to)` now stands. */
  spanOf(from: number, to: number): Span;
}

/** One sentence, with its parts: what follows each comma, colon, dash or conjunction, to the sentence's end. */
export interface Sentence extends Said {
  /** It ends in a question mark. */
  readonly asked: boolean;
  /** Where a clause begins, as offsets into `words`. */
  readonly clauses: readonly number[];
}

/** How a language spells: what a typed word stands for, before the next one; empty where it stands for nothing. */
export type Spelling = (word: string, next: string) => string;

interface Token {
  word: string;
  span: Span;
}

/** Longer texts are read from their first and last parts alone: a question stands at an end. */
const LONGEST = 1_200;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}]{0,20})?|[?？؟!.…,:;()"«»“”\n]|[+&%]|\s\/\s|\s[-–—]\s/gu;
const ENDS = /^[?!.…\n]$/;
const QUOTE = /^["«»“”]$/;
/** Stands for a word that is quoted. */
const QUOTED = 'quoted';
const OPENING_QUOTE = /^[«“]$/;
const PAUSES = /^(?:[,:;()-]|and|but|et|mais)$/;

/** The sentences of a text, of any length and script; a text in no script that rules know gives few words. */
export function sentencesOf(text: string, spelling: Spelling): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  for (const token of tokensOf(text, spelling)) {
    if (!ENDS.test(token.word)) {
      tokens.push(token);
      continue;
    }
    if (tokens.length > 0) sentences.push(sentenceOf(tokens, token.word === '?'));
    tokens = [];
  }
  if (tokens.length > 0) sentences.push(sentenceOf(tokens, false));
  return sentences;
}

function tokensOf(text: string, spelling: Spelling): Token[] {
  const head = tokensIn(text, 0, Math.min(text.length, LONGEST), spelling);
  if (text.length <= LONGEST) return head;
  return [...head, ...tokensIn(text, Math.max(LONGEST, text.length - LONGEST), text.length, spelling)];
}

function tokensIn(text: string, from: number, to: number, spelling: Spelling): Token[] {
  const typed = [...text.slice(from, to).matchAll(TOKEN)].map((match) => ({ match, word: plain(match[0]) }));
  const tokens: Token[] = [];
  const quoted = quotedIn(typed.map(({ match }) => match[0]));
  for (const [at, { match, word: said }] of typed.entries()) {
    const word = quoted.has(at) ? (/\w/.test(said) ? QUOTED : '') : said;
    const span: Span = [from + match.index, from + match.index + match[0].length];
    for (const part of spelling(word, typed[at + 1]?.word ?? '').split(' '))
      if (part !== '') tokens.push({ word: part, span });
  }
  return tokens;
}

/** The tokens of several words within quotation marks in the midst of a text: what is quoted there is not asked. */
function quotedIn(typed: readonly string[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let start = -1;
  for (const [at, token] of typed.entries()) {
    if (!QUOTE.test(token)) continue;
    if (start < 0 || OPENING_QUOTE.test(token)) start = at;
    else {
      const within = at - start > 2 && start > 0 && typed.slice(at + 1, at + 4).some((one) => /\p{L}/u.test(one));
      for (let one = start; within && one < at; one++) quoted.add(one);
      start = -1;
    }
  }
  return quoted;
}

function plain(typed: string): string {
  if (/^[?？؟]$/.test(typed)) return '?';
  if (/^\s[-–—]\s$/.test(typed)) return '-';
  if (/^\s\/\s$/.test(typed)) return '/';
  if (QUOTE.test(typed)) return '';
  // The accent alone tells French "where" from "or".
  return withoutAccents(typed.replace(/où$/i, 'ouu')).replace(/[’‘ʼ]/g, "'");
}

function sentenceOf(tokens: readonly Token[], asked: boolean): Sentence {
  const starts: number[] = [];
  let words = '';
  const clauses = [0];
  for (const { word } of tokens) {
    if (words !== '') words += ' ';
    starts.push(words.length);
    words += word;
    if (PAUSES.test(word)) clauses.push(words.length + 1);
  }
  const at = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  return {
    words,
    asked,
    clauses: clauses.filter((start) => start < words.length),
    spanOf(from, to) {
      const first = tokens[at(from)]?.span[0] ?? 0;
      return [first, tokens[at(Math.max(from, to - 1))]?.span[1] ?? first];
    },
  };
}
