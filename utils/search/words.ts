import { withoutAccents } from '../domain/text.ts';
import { CONTRACTIONS, ELISIONS, STOP_WORDS, TOP_LEVELS } from './stop-words.ts';

/** The longest text looked into and the longest word told apart, in UTF-16 code units. */
const MAX_TEXT = 20_000;
export const MAX_WORD = 40;
/** How many words may be written as one: `saint-germain-en-laye`, `first.last@mail.acme.example`. */
const MAX_PARTS = 12;

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A word as it is compared: small letters without accents, at most 40 of them. Of a long number the last nine digits, as
 * a telephone is written with its country or without.
 */
export function folded(word: string): string {
  const near = word.slice(0, MAX_WORD);
  if (/^\d{10,}$/.test(near)) return near.slice(-9);
  const plain = /^[a-z\d]*$/i.test(near)
    ? near.toLowerCase()
    : withoutAccents(near).replace(/[œæßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.slice(0, MAX_WORD);
}

/** Whether it is all digits: of such nearly every account has its own. */
export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** A word of a text, folded, and where it stands there. */
export interface Part {
  text: string;
  start: number;
  end: number;
}

/** Words written as one, and the marks between them: `l'usine`, `sous-traitant`, `s.benali@acme.example`. */
export interface Compound {
  parts: Part[];
  marks: string[];
}

const APOSTROPHES = '’‘‛ʼʹ´`′＇';
const HYPHENS = '\u2010\u2011\u2012\u2013';

/** The words of a text in their order, those that are written as one together. */
export function compoundsIn(text: string): Compound[] {
  const found: Compound[] = [];
  let open: Compound = { parts: [], marks: [] };
  let end = -2;
  for (const { 0: run, index: start } of text.slice(0, MAX_TEXT).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const part = { text: folded(run), start, end: start + run.length };
    const mark = start - end === 1 ? markAt(text, end) : null;
    if (mark !== null && open.parts.length < MAX_PARTS) {
      open.parts.push(part);
      open.marks.push(mark);
    } else {
      open = { parts: [part], marks: [] };
      found.push(open);
    }
    end = part.end;
  }
  return found;
}

/** What holds two words together, one character of a kind; null for what sets them apart. */
function markAt(text: string, at: number): string | null {
  const mark = text.charAt(at);
  if (mark === ' ') return null;
  if (APOSTROPHES.includes(mark)) return "'";
  if (HYPHENS.includes(mark)) return '-';
  return "'-.@_/&+".includes(mark) ? mark : null;
}

/**
 * The words by which a text is found, in their order, repeated as they are there. Elisions and contractions are taken
 * off; words joined by a hyphen count apart and as one; initials with points are one word; the end of a domain, stop
 * words and single letters are left out.
 *
 * @param all of a name everything tells: stop words count, and so does what an elision would be taken off (`d'Angelo`)
 */
export function wordsOf(text: string, all = false): string[] {
  return compoundsIn(text).flatMap((compound) => [
    ...tellingIn(compound, all).map((part) => part.text),
    ...joinedIn(compound, all),
  ]);
}

/** Those words in one that tell something by themselves. */
export function tellingIn(compound: Compound, all = false): Part[] {
  const { parts, marks } = compound;
  if (isInitials(compound)) return [];
  return parts.filter(({ text }, n) => {
    const [before, after] = [marks[n - 1], marks[n]];
    if (after === "'" && ELISIONS.has(text)) return false;
    if (before === "'" && CONTRACTIONS.has(text)) return false;
    if (before === '.' && n === parts.length - 1 && TOP_LEVELS.has(text)) return false;
    return all ? text.length > 1 || parts.length === 1 : tells(text);
  });
}

/** Words in one as one: `soustraitant`, `obrien`, `sarl` of `S.A.R.L`, `rd` of `R&D`. */
export function joinedIn(compound: Compound, all = false): string[] {
  const { parts, marks } = compound;
  const text = (part: Part | undefined) => part?.text ?? '';
  if (isInitials(compound)) return [parts.map(text).join('').slice(0, MAX_WORD)];
  const runs: string[][] = [[text(parts[0])]];
  for (const [n, mark] of marks.entries()) {
    const next = text(parts[n + 1]);
    const isLoose = mark === "'" && !all && (ELISIONS.has(text(parts[n])) || CONTRACTIONS.has(next));
    const isRange = /^\d/.test(text(parts[n])) && /^\d/.test(next);
    if ("'-&+".includes(mark) && !isLoose && !isRange) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join('').slice(0, MAX_WORD));
}

function isInitials({ parts, marks }: Compound): boolean {
  return parts.length > 1 && marks.every((mark) => mark === '.') && parts.every(({ text }) => text.length === 1);
}

/** Whether a word says something wherever it stands. */
export function tells(word: string): boolean {
  return (word.length > 1 || !/[a-z]/.test(word)) && !STOP_WORDS.has(word);
}
