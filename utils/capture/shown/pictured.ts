import type { Stretch } from '../read/numbers.ts';
import type { Mention, Reading } from '../reading.ts';

/** Pictures looked at, and how much of what stands for one. */
const PICTURES = 200;
const LONGEST = 200;
const BEFORE = 60;

/** What the words that stand for a page's pictures hold: `<img alt="Call us on 020 7946 0018">`. */
export function picturedIn(sources: Reading['sources'], stretchesIn: (text: string) => Stretch[]): Mention[] {
  const pictures = sources.filter(({ element, alt }) => element === 'img' && /[\d@]/.test(alt)).slice(0, PICTURES);
  return pictures.flatMap(({ where, alt }) => {
    const quote = alt.slice(0, LONGEST);
    return stretchesIn(quote).map(({ start, end }) => ({
      where,
      text: quote.slice(start, end).trim(),
      before: quote.slice(0, start).slice(-BEFORE).trim(),
      quote,
    }));
  });
}
