import { isNumber, MAX_WORD } from './words.ts';

/** The shortest word that is corrected, in letters. */
export const MIN_CORRECTED = 5;

/** Whether one edit makes one word of another: a letter more, less or other, or two neighbours changed about. */
export function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = (text: string, from: number) => text.slice(start + from);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  if (rest(short, 1) === rest(long, 1)) return true;
  return short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2);
}

/**
 * The part of the vocabulary that a word stands in: its length and first two letters, `08pl` for `planning`. Null for
 * numbers, of which nearly every account has its own.
 */
export function bucketOf(word: string): string | null {
  return isNumber(word) ? null : bucket(word.length, word.slice(0, 2));
}

/** Where all words stand that begin like this, which is no number and of two letters at least. */
export function bucketsBeginning(prefix: string): string[] {
  const longer = Math.max(MAX_WORD - prefix.length, 0);
  return Array.from({ length: longer + 1 }, (_, n) => bucket(prefix.length + n, prefix.slice(0, 2)));
}

/** The beginning of a known word that is at one edit from a word; undefined where there is none. */
export function beginningNear(known: string, word: string): string | undefined {
  return [0, -1, 1].map((more) => known.slice(0, word.length + more)).find((begun) => isOneEdit(begun, word));
}

/** How much longer than what is typed a word may be that is recognised by its beginning. */
const MAX_LONGER = 8;

/**
 * Where the words at one edit from a word can stand, as beginnings of buckets: `likely` those with the same first letter
 * and with its second one first, `others` all others; `longer` where words stand that begin like it.
 */
export function bucketsNear(word: string): { likely: string[]; longer: string[]; others: string[] } {
  const [first, second, length] = [word.charAt(0), word.charAt(1), word.length];
  const alike = [-1, 0, 1].map((more) => bucket(length + more, first));
  const likely = [...alike, bucket(length, second), bucket(length - 1, second)];
  return {
    likely: [...new Set(likely)],
    longer: Array.from({ length: MAX_LONGER }, (_, n) => bucket(length + 1 + n, first)),
    others: [length, length + 1].map((other) => bucket(other, '')),
  };
}

function bucket(length: number, first: string): string {
  return `${String(length).padStart(2, '0')}${first}`;
}
