import { CAPITALS } from './letters.ts';
import { matchesOf } from './matches.ts';
import type { Stretch } from './numbers.ts';

/** The longest sentence that is quoted, UTF-16 code units. */
export const LONGEST = 300;
/** A full stop after one of these ends no sentence. */
const SHORT = new RegExp(
  `(?:^|[\\s(])(?:[${CAPITALS}]|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|Prof|St|Ste|Inc|Ltd|Co|Corp|No|vs|env|approx|ca|av|bd|art|Jr|Sr|p\\.ex|e\\.g|i\\.e)\\.$`,
);
/** Arrows, signs and the first halves of emoji. */
const PICTURES = '\u2190-\u2bff\ud83c-\ud83e';
/** Where one sentence of a line may end and the next begin; list marks end one as well. */
const END = new RegExp(`[.!?…]["'»”)]{0,2} (?=["'«“(]{0,2}[${CAPITALS}${PICTURES}])|[.?…] (?=\\d)| [•|] `, 'g');

/** The sentences of a line of a text, in its order. */
export function sentencesOn(text: string, line: Stretch): Stretch[] {
  const found: Stretch[] = [];
  const words = text.slice(line.start, line.end);
  let { start } = line;
  for (const { 0: mark, index } of matchesOf(END, words)) {
    if (SHORT.test(words.slice(Math.max(0, index - 6), index + 1))) continue;
    const end = line.start + index + mark.trimEnd().length - (/[•|]/.test(mark) ? 2 : 0);
    found.push({ start, end });
    start = line.start + index + mark.length;
  }
  return [...found, { start, end: line.end }];
}

/** The part around an offset of a sentence that is too long to quote, cut at the start of a clause and the end of a word. */
export function partAt(text: string, sentence: Stretch, offset: number): Stretch {
  const start = Math.max(sentence.start, offset - 2 * LONGEST);
  const end = Math.min(sentence.end, offset + 2 * LONGEST);
  const before = text.slice(start, offset);
  const clause = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(': '));
  const near = offset - start <= LONGEST / 2;
  const first = near ? start : start + (clause < 0 ? before.lastIndexOf(' ') + 1 : clause + 2);
  const last = Math.min(end, first + LONGEST);
  return { start: first, end: last === end ? end : Math.max(text.lastIndexOf(' ', last), offset + 1) };
}
