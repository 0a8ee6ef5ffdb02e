import { z } from './zod.ts';

/** The longest text of each kind that Entente keeps, in UTF-16 code units. */
export const LIMIT = { url: 2_048, line: 500, text: 5_000, note: 20_000 } as const;

// Controls, and the marks that reorder or hide text: a page must not write backwards in a rep's popup (CVE-2021-42574),
// nor hand on words that nobody sees (the tags of plane 14).
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Printable characters with single spaces between them: most texts are so already, and to look is cheaper than to replace. */
const PLAIN = /^[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*$/;

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return text.slice(0, end).trimEnd();
}

/** One line of plain text: no control or reordering character, single spaces, at most `limit` code units. */
export function plainLine(text: string, limit: number = LIMIT.line): string {
  if (text === '' || PLAIN.test(text)) return cut(text, limit);
  const near = text.slice(0, limit * 4);
  return cut(near.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').toWellFormed().trim(), limit);
}

/** Plain text in lines: as `plainLine`, with line breaks kept and at most one empty line in a row. */
export function plainText(text: string, limit: number = LIMIT.text): string {
  if (text === '' || PLAIN.test(text)) return cut(text, limit);
  const lines = text
    .slice(0, limit * 2)
    .split(/\r\n?|\n/)
    .map((line) => plainLine(line, limit));
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    limit,
  );
}

/** Two texts of one field, one below the other. */
export function joined(before: string, since: string, limit: number = LIMIT.text): string {
  return since.trim() === '' ? before : plainText(`${before}\n${since}`, limit);
}

const ASCII = /^[\0-\x7f]*$/;
/** The letters of most texts, decomposed, and their marks: what holds no others needs no classes of Unicode, which cost the browser a millisecond each. */
const LATIN = /^[\0-\u024f\u2000-\u206f€]*$/;

/** In lower case, accents left out: `Société` → `societe`. */
export function withoutAccents(text: string): string {
  // Most texts have no accent: those need no decomposing.
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return (LATIN.test(bare) ? bare : bare.replace(/\p{M}/gu, '')).toLowerCase();
}

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A text as it is compared: its words alone, in lower case and without accents, set apart by single spaces. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  // Most are so but for their case.
  if (PLAIN_WORDS.test(lower)) return lower;
  const bare = withoutAccents(text);
  return bare.replace(LATIN.test(bare) ? /[^a-z0-9ß-öø-ɏ]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

export const line = z.string().check(z.maxLength(LIMIT.line));
export const text = z.string().check(z.maxLength(LIMIT.text));
export const longText = z.string().check(z.maxLength(LIMIT.note));
/** The address of a page or a profile; only these schemes are ever kept, so that none can run as a link. */
export const webAddress = z.string().check(z.maxLength(LIMIT.url), z.regex(/^(https?|file):/));
/**
 * That the day with which a text begins is in the calendar: browsers do not agree on what `2026-02-31` is, and what is
 * no date at all has no place in an index.
 */
export const inCalendar = z.refine<string>((text) => {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
});
/** An instant as ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const isoDate = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/), inCalendar);
/** A day as ISO 8601 writes it: when something is due, or ripe. */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), inCalendar);
