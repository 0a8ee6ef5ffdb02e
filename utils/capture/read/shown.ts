import type { Mention, Reading, Shown } from '../reading.ts';
import { emailsIn } from './emails.ts';
import { mentionIn } from './mention.ts';
import { numbersIn, type Stretch } from './numbers.ts';
import { placeIn, placesIn, statesIn, townsIn } from './places.ts';
import type { PageElement } from './tree.ts';

const EMAILS = 200;
const NUMBERS = 400;
const IMPRINTS = 20;
const PLACES = 200;
/** As many times the number of what is kept may be looked at. */
const AGAIN = 25;
/** A copyright mark, and the line about it. */
const COPYRIGHT = /(?:©|\bcopyright\b|\(c\)\s?(?:19|20)\d\d)/gi;
const IMPRINT = 200;
const YEARS = /^[\s\d©,–-]{0,30}$/;

/** The candidates in the visible text: e-mail addresses, numbers, postcodes and copyright marks. */
export function mentionsIn(shown: Shown): Pick<Reading, 'emails' | 'numbers' | 'places' | 'imprints'> {
  const { text, folded, numbered } = shown;
  const ours = ({ start }: Stretch) => !shown.isStrangers(start);
  const mentionAt = ({ start, end }: Stretch) => mentionIn(shown, start, end);
  const places = numbered.flatMap((line) => placesIn(text, line));
  const towns = numbered.flatMap((line) => townsIn(text, folded, line));
  return {
    emails: distinct(
      emailsIn(text)
        .filter(ours)
        .map((email) => withinLink(shown, email)),
      EMAILS,
      mentionAt,
    ),
    numbers: distinct(numbered.flatMap((line) => numbersIn(text, line)).filter(ours), NUMBERS, mentionAt),
    places: [places, statesIn(text), towns].flatMap((found) =>
      found
        .filter(ours)
        .slice(0, PLACES)
        .map((stretch) => placeIn(shown, stretch)),
    ),
    imprints: distinct(imprintsIn(text), IMPRINTS, mentionAt),
  };
}

/** Where a style alone sets a link, or a word with a capital, apart from an address, it begins with the link or behind the word. */
function withinLink({ piecesOf }: Shown, { start, end }: Stretch): Stretch {
  const pieces = piecesOf({ start, end });
  const link = pieces.findLastIndex(({ element }) => isMailLink(element) || isMailLink(element.parent));
  const [first, ...behind] = pieces.map(({ text }) => text);
  const glued = /(?<![\w.+-])[A-Z][a-zà-ÿ]{2,20}$/.test(first ?? '') && /^[a-z][\w.+-]{1,64}@/.test(behind.join(''));
  const from = link > 0 ? link : Number(glued);
  return from === 0
    ? { start, end }
    : { start: end - pieces.slice(from).reduce((length, { text }) => length + text.length, 0), end };
}

function isMailLink(element: PageElement | null): boolean {
  return element?.attributes.get('href')?.startsWith('mailto:') ?? false;
}

/** The same text under the same label says nothing new; said over and over, it is no longer looked at. */
function distinct(found: Iterable<Stretch>, limit: number, mentionOf: (stretch: Stretch) => Mention): Mention[] {
  const mentions = new Map<string, Mention>();
  let looks = limit * AGAIN;
  for (const one of found) {
    const mention = mentionOf(one);
    const key = `${mention.before}\n${mention.text}`;
    if (!mentions.has(key)) mentions.set(key, mention);
    if (mentions.size >= limit || --looks === 0) break;
  }
  return [...mentions.values()];
}

function* imprintsIn(text: string): Generator<Stretch> {
  for (const { index, 0: mark } of text.matchAll(COPYRIGHT)) {
    const before = text.slice(Math.max(0, index - IMPRINT), index);
    const after = text.slice(index, index + IMPRINT);
    const line = after.indexOf('\n');
    // Where the mark, or it and a year, is alone on its line, the name is on the next.
    const alone = line !== -1 && YEARS.test(after.slice(mark.length, line));
    const end = alone ? after.indexOf('\n', line + 1) : line;
    yield {
      start: index - (before.length - (before.lastIndexOf('\n') + 1)),
      end: end === -1 ? index + after.length : index + end,
    };
  }
}
