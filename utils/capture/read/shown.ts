import type { Mention, Shown } from '../reading.ts';
import { emailsIn } from './emails.ts';
import { linesAbove, mentionIn } from './mention.ts';
import { numbersIn } from './numbers.ts';
import { placesIn } from './places.ts';

const EMAILS = 200;
const NUMBERS = 400;
const IMPRINTS = 20;
const PLACES = 60;
/** A copyright mark, and the line about it. */
const COPYRIGHT = /(?:©|\bcopyright\b|\(c\)\s?(?:19|20)\d\d)/gi;
const IMPRINT = 200;

/** The candidates in the visible text: e-mail addresses, numbers, postcodes and copyright marks. */
export function mentionsIn(shown: Shown): Record<'emails' | 'numbers' | 'places' | 'imprints', Mention[]> {
  const { text } = shown;
  return {
    emails: distinct(emailsIn(text), EMAILS, ({ start, end, address }) => mentionIn(shown, start, end, address)),
    numbers: distinct(numbersIn(text), NUMBERS, ({ start, end }) => mentionIn(shown, start, end)),
    places: distinct(placesIn(text), PLACES, ({ start, end }) => ({
      ...mentionIn(shown, start, end),
      before: linesAbove(text, start).join('\n'),
    })),
    imprints: distinct(imprintsIn(text), IMPRINTS, ({ start, end }) => mentionIn(shown, start, end)),
  };
}

/** The same text under the same label says nothing new. */
function distinct<Found>(found: Iterable<Found>, limit: number, mentionOf: (one: Found) => Mention): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const one of found) {
    const mention = mentionOf(one);
    const key = `${mention.before}\n${mention.text}`;
    if (!mentions.has(key)) mentions.set(key, mention);
    if (mentions.size >= limit) break;
  }
  return [...mentions.values()];
}

function* imprintsIn(text: string): Generator<{ start: number; end: number }> {
  for (const { index } of text.matchAll(COPYRIGHT)) {
    const before = text.slice(Math.max(0, index - IMPRINT), index);
    const after = text.slice(index, index + IMPRINT);
    const end = after.indexOf('\n');
    yield {
      start: index - (before.length - (before.lastIndexOf('\n') + 1)),
      end: end === -1 ? index + after.length : index + end,
    };
  }
}
