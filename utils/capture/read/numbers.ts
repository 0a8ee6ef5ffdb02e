/**
 * 6 to 17 digits, the marks that people put between them, and a plus or a bracket before. A dash between spaces
 * ends a number: it stands between two; so does a full stop, unless pairs of digits follow. Every quantifier is bounded.
 */
const RUN = /(?:\+|\(\+?|00)?\s?\d(?:(?:[ \-‐‑()\u00a0\u202f]{0,3}|[./–—]|\. ?(?=\d\d[. ]))\d){5,16}\)?/g;
const WORD = /[\p{L}\p{N}]/u;
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
    // `623-3900Fax:`: the next label, run into the number where a page left out the space.
    const glued = /^[\p{Ll}\p{N}]|^\p{Lu}(?:\p{Lu}|\P{L})/u.test(after);
    if (glued || MONEY.test(after) || /[€$£]\s?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
    found.push({ start, end });
  }
  return found;
}
