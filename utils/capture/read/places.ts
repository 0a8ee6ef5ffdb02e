/**
 * What a postcode may look like, in the countries whose addresses are understood: five digits; four before a capital
 * or after a state of Australia; the letters and digits of the United Kingdom and of Canada.
 */
const POSTCODE =
  /\b\d{5}(?:-\d{4})?(?![\d,.]\d)\b|\b\d{4}(?: ?[A-Z]{2}\b)?(?= [A-ZÀ-ÖØ-Þ])|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \d{4}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b/;
const AROUND = 160;

/** The stretch of a line about what may be a postcode; null where there is none. Generous: it is judged elsewhere. */
export function placeIn(text: string): { start: number; end: number } | null {
  const found = POSTCODE.exec(text);
  if (found === null) return null;
  return { start: Math.max(0, found.index - AROUND), end: Math.min(text.length, found.index + AROUND) };
}
