/**
 * What a postcode may look like, in the countries whose addresses are understood: five digits; four before a capital
 * or after a state of Australia; the letters and digits of the United Kingdom and of Canada.
 */
const POSTCODE =
  /\b\d{5}(?:-\d{4})?(?![\d,.]\d)\b|\b\d{4}(?: ?[A-Z]{2}\b)?(?= [A-ZÀ-ÖØ-Þ])|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \d{4}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b/g;
const AROUND = 160;

/** The stretches of lines about what may be a postcode, one a line. Generous: it is judged elsewhere. */
export function* placesIn(text: string): Generator<{ start: number; end: number }> {
  let line = -1;
  for (const { index } of text.matchAll(POSTCODE)) {
    if (index < line) continue;
    const before = text.slice(Math.max(0, index - AROUND), index);
    const after = text.slice(index, index + AROUND).split('\n', 1)[0] ?? '';
    line = index + after.length;
    yield { start: index - (before.length - (before.lastIndexOf('\n') + 1)), end: line };
  }
}
