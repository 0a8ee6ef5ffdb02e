/**
 * 6 to 17 digits, the marks that people put between them, and a plus or a bracket before. A dash between spaces
 * ends a number: it stands between two; so does a full stop, unless pairs of digits follow. Every quantifier is bounded.
 */
const RUN = /(?:\+|\(\+?|00)? ?\d(?:(?:[ \-‐‑()\u00a0\u202f]{0,3}|[./–—]|\. ?(?=\d\d[. ]))\d){5,16}\)?/g;
// Ranges instead of `\p{L}`: the browser needs a millisecond to make ready each class of Unicode (Chromium 156).
const WORD = /[A-Za-z0-9À-ÖØ-öø-ɏ]/;
/** A word run into the number; but a capital after it begins the next label (`623-3900Fax:`). */
const GLUED = /^(?:[a-z0-9ß-öø-ÿ]|[A-ZÀ-ÖØ-Þ](?:[A-Z]|[^A-Za-zÀ-ÿ]|$))/;
const MONEY = /^\s?[€$£%]|^\s?(?:EUR|USD|euros?)\b/;

/** Where a line may give a phone or a registration number: cheap, generous, and judged elsewhere. */
export function numbersIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 8);
    // Within a word it is a code; before a currency it is an amount.
    if (WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(start))) continue;
    if (GLUED.test(after) || MONEY.test(after) || /[€$£]\s?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    found.push({ start, end });
  }
  return found;
}
