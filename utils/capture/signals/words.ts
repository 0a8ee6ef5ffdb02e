import { CAPITALS } from '../read/letters.ts';
import { matchesOf } from '../read/matches.ts';
import { amountsIn } from './amounts.ts';
import type { Lexicon, Terms } from './lexicon.ts';
import { isOfFirm, NAME } from './names.ts';

/** A word of a sentence, with its place in it. */
export interface Word {
  /** Folded; a run of marks for the account's name. */
  text: string;
  start: number;
  end: number;
  /** What stands between it and the word before. */
  before: string;
  /** Whether a clause ends there. */
  breaks: boolean;
  capital: boolean;
  /** What it is a term of, and of how many words each such term is. */
  terms: Terms;
}

/** Words and numbers as they are written, and signs that say something. Hyphens and apostrophes part words. */
const WORD = new RegExp(
  `${NAME}+|n°|[a-z\\u00df-\\u024f]+(?:\\((?:e|s|ne|se|euse|trice)\\))?|\\d[\\d,·']*(?: \\d{3}(?!\\d))*|[%€£$+]`,
  'g',
);
const CAPITAL = new RegExp(`[${CAPITALS}]`);
const NOTHING: Terms = new Map();
const NAMED: Terms = new Map([['NAMED', 1]]);
/** Where a clause ends. */
const BREAK = /[.;:!?–—|\n]| - |[«»“”"()]/;

/**
 * The words of a sentence, each with what the lexicon knows of it.
 *
 * @param text as the page writes it
 * @param masked folded, the account's name marked; as long as the text
 */
export function wordsOf(text: string, masked: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: word, index } of matchesOf(WORD, masked)) {
    const end = index + word.length;
    const capital = text.charAt(index) !== word.charAt(0) && CAPITAL.test(text.charAt(index));
    const before = masked.slice(last, index);
    words.push({
      text: bare(word),
      start: index,
      end,
      before,
      breaks:
        before !== ' ' &&
        BREAK.test(before) &&
        !(before === '–' && /\d$/.test(masked.slice(0, last).slice(-1)) && /^\d/.test(word)),
      capital,
      terms: NOTHING,
    });
    last = end;
  }
  const texts = words.map(({ text: word }) => word);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (isNamed(word.text)) {
      word.terms = NAMED;
      continue;
    }
    word.terms = lexicon.termsAt(texts, at);
    // `n'hesitez pas` denies nothing: what the words of such a term say by themselves is not heard.
    const idle = word.terms.get('IDLE') ?? word.terms.get('AS') ?? 1;
    if (idle > 1 || word.terms.has('POLITE')) {
      word.terms = new Map([...word.terms].filter(([category]) => !/^(?:NOT|WALL|YOUR)$/.test(category)));
    }
    at += idle - 1;
  }
  nameMoney(words, texts, masked);
  namePeople(words);
  return words;
}

/**
 * The words of a sentence and all that they may be terms of, at a glance: of what `wordsOf` finds in it none is missing.
 */
export function categoriesIn(text: string, masked: string, lexicon: Lexicon): Set<string> {
  const written = masked.match(WORD) ?? [];
  const words = masked.includes('(') ? written.map(bare) : written;
  const found = new Set(words);
  for (let at = 0; at < words.length; at++) {
    if (isNamed(words[at] ?? '')) found.add('NAMED');
    else {
      const terms = lexicon.termsAt(words, at);
      // Most words are terms of nothing.
      if (terms.size > 0) for (const category of terms.keys()) found.add(category);
    }
  }
  if (found.has('NUM')) found.add('MONEY');
  if (CAPITAL.test(text)) found.add('PERSON').add('PROPER');
  return found;
}

function bare(word: string): string {
  return word.endsWith(')') ? word.slice(0, word.indexOf('(')) : word;
}

function isNamed(word: string): boolean {
  return word.startsWith(NAME + NAME);
}

function name(word: Word, category: string, length: number): void {
  word.terms = new Map([...word.terms, [category, length]]);
}

function nameMoney(words: readonly Word[], texts: readonly string[], masked: string): void {
  if (!words.some(({ terms }) => terms.has('NUM'))) return;
  for (const { 0: amount, index } of amountsIn(masked, texts)) {
    const first = words.findIndex(({ start }) => start >= index);
    const length = words.filter(({ start }) => start >= index && start < index + amount.length).length;
    const word = words[first];
    if (word !== undefined && length > 0) name(word, 'MONEY', length);
  }
}

const OF_A_NAME = new Set('de du le la van von der den bin al o mc d l'.split(' '));

/** Two words or more with capitals that are known for nothing else: `Claire Morvan`, `Dr Yannick Le Bihan`. */
function namePeople(words: readonly Word[]): void {
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || first.terms.has('NAMED') || !isOfName(first)) continue;
    let end = at + 1;
    for (let next = words[end]; next !== undefined; next = words[end]) {
      const joined = /^(?:[ '-]|\. )$/.test(next.before);
      const particle = OF_A_NAME.has(next.text) && isOfName(words[end + 1]);
      if (!joined || !(isOfName(next) || particle)) break;
      end++;
    }
    const called = words.slice(at, end).map(({ text }) => text);
    const person = called.length >= 2 && called.length <= 6 && !isOfFirm(called.join(' '));
    name(first, person ? 'PERSON' : 'PROPER', end - at);
    at = end - 1;
  }
}

function isOfName(word: Word | undefined): boolean {
  if (word === undefined || !word.capital) return false;
  return !word.terms.has('TITLE') && !word.terms.has('FIRM') && !word.terms.has('PLAIN') && !word.terms.has('WE');
}
