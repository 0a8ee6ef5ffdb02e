import type { Place, Shown } from '../reading.ts';
import { CAPITALS, LETTERS } from './letters.ts';
import { matchesOf } from './matches.ts';
import { linesAbove } from './mention.ts';
import type { Stretch } from './numbers.ts';
import { countryOfTown } from './towns.ts';

/**
 * What a postcode may look like: the letters and digits of the United Kingdom, Canada, the Netherlands and Ireland; or
 * four to six digits, with the mark and the country's letters that some write in or before them; six may follow their
 * town's dash (`Nashik-422007`).
 */
const POSTCODE =
  /(?:(?<![A-Za-z0-9.-])|(?<=[a-z]{3}-)(?=\d{6}(?!\d)))(?:[A-Za-z]{1,2}\d[A-Za-z\d]? {0,2}\d[A-Za-z]{2}|[A-Za-z]\d[A-Za-z](?: ?- ?| )?\d[A-Za-z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}|(?:(?:[A-Z]{1,2}|FIN)-|[FD] )?(?:\d{4} ?[A-Z]{2}|\d{5}(?: ?[-–] ?\d{3,4})?|\d{4}(?:-\d{3})?|\d{6}|\d{2}-\d{3}|\d{3}[ -]\d{2,4}))(?![A-Za-z0-9])(?![.,:]\d)/g;
/** What stands about a bare number that may be a postcode: a name before it, or a town behind it. */
const NAMED_BEFORE = new RegExp(`(?:[${LETTERS}]{2}|\\.)[.,:)]{0,2}(?: |, | [–—|•·-] |[–-] ?| \\()$`);
const TOWN_AFTER = new RegExp(`^,?\\s{1,2}[${CAPITALS}](?:[${LETTERS}]| [${CAPITALS}])`);
const AROUND = 160;
const ABOVE = 6;
const BELOW = 2;
/** Where an address ends without a code: `Miami Beach, FL`, `Sydney NSW`. */
const STATE =
  /(?:, ?[A-Z]{2}| (?:NSW|QLD|VIC|TAS)| \((?:Qu[ée]bec|QC|Ontario|ON)\))(?=[ .)]{0,2}(?:\n|$|[|•·;]|[–-] ))(?!\W{0,4}(?:\d{4}|[A-Z]\d))/g;

/** Where a line of a text may hold a postcode. Generous: it is judged elsewhere. */
export function placesIn(text: string, line: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: code, index: at } of matchesOf(POSTCODE, text.slice(line.start, line.end))) {
    const index = line.start + at;
    const end = index + code.length;
    if (/^\d/.test(code)) {
      const before = text.slice(Math.max(0, index - 8), index);
      const named = before.endsWith('\n') || before === '' || NAMED_BEFORE.test(before);
      if (!named && !TOWN_AFTER.test(text.slice(end, end + 8))) continue;
    }
    found.push({ start: index, end });
  }
  return found;
}

/** Where an address may end without a postcode: behind its state. */
export function statesIn(text: string): Stretch[] {
  return matchesOf(STATE, text).map(({ 0: state, index }) => {
    const at = index + state.length;
    return { start: at, end: at };
  });
}

/** Where an address may end without a postcode: behind a large town, as `12 Mill Road, Morningside, Durban` does. */
export function townsIn(text: string, folded: string, { start, end }: Stretch): Stretch[] {
  const line = folded.slice(start, end).trimEnd();
  if (line.length > AROUND) return [];
  const [, town = ''] = /, {0,2}([a-z]{4,16}(?: [a-z]{4,10})?)\.?$/.exec(line) ?? [];
  if (town === '' || countryOfTown(town) === null) return [];
  const at = start + line.replace(/\.$/, '').length;
  return /^[A-Z]/.test(text.slice(at - town.length)) ? [{ start: at, end: at }] : [];
}

/** A code with its line and the lines about it, each bounded. */
export function placeIn(shown: Shown, { start, end }: Stretch): Place {
  const { text, placeAt } = shown;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const [after = '', ...below] = text.slice(end, end + 2 * AROUND).split('\n');
  return {
    where: placeAt(start),
    above: linesAbove(shown, start, ABOVE),
    before: before.slice(before.lastIndexOf('\n') + 1),
    code: text.slice(start, end),
    after: after.slice(0, AROUND),
    below: below.slice(0, BELOW).map((line) => line.trim()),
  };
}
