import { matchesOf } from './matches.ts';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

const DIGIT = '[0-9٠-٩０-９]';
/** What people put between a number's digits: spaces and dashes of all kinds, brackets, dots, marks that nobody sees. */
const BETWEEN = String.raw`(?:[ \-‐‑()\u00a0\u00ad\u200b-\u200f\u2009\u202a-\u202f\u2060]{0,3}|[./–—−·•]| [/.] |(?<=(?:^|\D)0[1-9]\d{1,3}) [–—·] (?=\d)|(?<=\(\d{3}\) ?\d{3}) [–—] (?=\d{4}(?!\d))|(?<=(?:^|\D)\d\d)\. (?=\d\d(?!\d))|\)[./]|[./] ?\()`;
/**
 * Digits, the marks between them, and a plus or a bracket before. An en dash between spaces ends a number, since it stands
 * between two, unless an area code is before it; so does a full stop, unless pairs of digits follow. Every quantifier is bounded.
 */
const RUN = new RegExp(String.raw`(?:\+ ?\(?|\(\+?|00)? ?${DIGIT}(?:${BETWEEN}${DIGIT}){5,33}\)?`, 'g');
/** An extension behind a number: `ext. 12`, `x12`, `poste 12`. */
const EXTENSION = /^[ ,;]{0,4}\(?(?:ext(?:ensio)?n?|xt?|poste|durchwahl|dw|int|anexo)[.:]{0,4} ?#?\d{1,6}(?!\d)\)?/i;
/** How one begins: most numbers have none. */
const MAY_EXTEND = /^[ ,;]{0,4}\(?[EXPDIAexpdia]/;
// Ranges instead of `\p{L}`: the browser needs a millisecond to make ready each class of Unicode (Chromium 156).
const WORD = /[A-Za-z0-9À-ÖØ-öø-ɏ]/;
/** A word run into the number; but a capital after it begins the next label (`623-3900Fax:`). */
const GLUED = /^(?:[a-z0-9ß-öø-ÿ]|[A-ZÀ-ÖØ-Þ](?:[A-Z](?![a-z])|[^A-Za-zÀ-ÿ]|$))/;
const MONEY_AFTER = /^\s?(?:[€$£%]|(?:EUR|USD|GBP|CHF|euros?|kg|km|m²)(?!\w))/;
const MONEY_BEFORE = /[€$£]\s?$/;
/** More digits than any one number has: several numbers stand beside each other. */
const MOST_DIGITS = 14;
const NORTH = /(?:\b1[-. ])?(?:\(\d{3}\)|\b\d{3})[-. ]{1,2}\d{3}[-. ]\d{4}\b/g;

/** A North American number with letters for its last digits: `1-800-FLOWERS`, `(520) 494 STAR`. */
const VANITY =
  /(?<![A-Za-z0-9])(?:1[-. ]{1,2}\(?[2-9]\d\d\)?[-. ]{1,2}|\([2-9]\d\d\)[-. ]{0,2}|8(?:00|33|44|55|66|77|88)[-.])(?:[A-Z0-9][-. ]?){6}[A-Z0-9]{1,4}(?![A-Za-z0-9])/g;

/** Where a line of a text may give a phone or a registration number: cheap, generous, and judged elsewhere. */
export function numbersIn(text: string, line: Stretch = { start: 0, end: text.length }): Stretch[] {
  const written = text.slice(line.start, line.end);
  const found = shifted(vanityIn(written), line.start);
  for (const match of matchesOf(RUN, written)) {
    const from = line.start + match.index;
    // Within a word it is a code; before a currency it is an amount.
    if (WORD.test(text.charAt(from - 1)) && WORD.test(text.charAt(from))) continue;
    if (MONEY_BEFORE.test(text.slice(Math.max(0, from - 2), from))) continue;
    for (const { start, end } of partsOf(match[0])) {
      const after = text.slice(from + end, from + end + 24);
      const extension =
        end === match[0].length && MAY_EXTEND.test(after) ? (EXTENSION.exec(after)?.[0].length ?? 0) : 0;
      if (extension === 0 && (GLUED.test(after) || MONEY_AFTER.test(after))) continue;
      found.push({ start: from + start, end: from + end + extension });
    }
  }
  return found;
}

function vanityIn(text: string): Stretch[] {
  return matchesOf(VANITY, text)
    .filter(([written]) => /[A-Z]{2}/.test(written))
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
}

/** One number, or several that stand beside each other with no more than a space or a slash between them. */
function partsOf(run: string): Stretch[] {
  const whole = { start: 0, end: run.length };
  const cut = cutOf(run);
  if (cut !== null) return [{ start: 0, end: cut.end }, ...shifted(partsOf(run.slice(cut.next)), cut.next)];
  if (digitsIn(run) <= MOST_DIGITS) return [whole];
  const north = matchesOf(NORTH, run);
  if (north.length > 1) return north.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [whole];
}

/** A North American number, and behind a space what is none of it: `(770) 457-3671 5008 Mill Highway`. */
const NORTH_FIRST = /^(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?= +\d)/;
/** A whole number before a dash, and one with its area code behind it: `+39 02 48714236 - 0323 569627`. */
const DASHED = /^\+?(?:[ ()/.]{0,2}\d){9,14}(?= [-‐‑–—] (?:\+|\(?0)[\d ()/]{7})/;

/** Where a second number begins: behind a dash or a North American one, at a bracket or a slash behind the digits of a first, or where its first group comes again. */
function cutOf(run: string): { end: number; next: number } | null {
  const digits = digitsIn(run);
  // Most have no digit beyond one number's.
  if (digits < 8) return null;
  const north = NORTH_FIRST.exec(run)?.[0].length;
  if (north !== undefined) return { end: north, next: run.indexOf(' ', north) + 1 };
  const dash = DASHED.exec(run)?.[0].length;
  if (dash !== undefined) return { end: dash, next: dash + 3 };
  const first = /^\+?\(?\+?\d{2,5}\)?/.exec(run)?.[0] ?? '';
  for (let at = first.length; at < run.length; at++) {
    const mark = run.charAt(at);
    if (mark !== '(' && mark !== '/' && mark !== ' ') continue;
    const before = digitsIn(run.slice(0, at));
    const after = digits - before;
    // `0043 (0) 316/82 16 36`: a slash behind an area code stands within the number.
    if (before < (mark === '/' ? 9 : 7) || after < 1) continue;
    const again = mark === ' ' && first.length > 2 && run.startsWith(first, at + 1) && after >= 7;
    if (!again && mark === ' ') continue;
    const next = at + (mark === '(' ? 0 : 1);
    return { end: run.slice(0, at).trimEnd().length, next };
  }
  return null;
}

function digitsIn(text: string): number {
  return text.replace(/[^0-9٠-٩０-９]/g, '').length;
}

function shifted(parts: readonly Stretch[], by: number): Stretch[] {
  return parts.map(({ start, end }) => ({ start: start + by, end: end + by }));
}
