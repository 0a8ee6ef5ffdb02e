import { numbersIn } from '../read/numbers.ts';
import type { Mention, Reading } from '../reading.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { withoutEscapes } from '../understand/percent.ts';
import { isCredit } from './credit.ts';
import { linkedPhones } from './linked-phone.ts';
import { callingCountry, dialled, NORTH_AMERICAN, phoneIn, phoneOf, VANITY } from './phone.ts';
import { phoneLabel } from './phone-label.ts';
import { picturedIn } from './pictured.ts';

const LABELLED = 0.9;
const SHAPED = 0.85;
/** A labelled number that no numbering plan knows is still what the page says. */
const AS_WRITTEN = 0.7;

/** As many digits has the shortest number of a firm that is kept as it is written. */
const FEWEST = 6;

const DATE =
  /^\(?(?:[0-3]?\d([./ -])[01]?\d\1(?:19|20)\d\d|[0-3]?\d([./-])[01]?\d\2\d\d|(?:19|20)\d\d([./ -])[01]?\d\3[0-3]?\d|(?:19|20)\d\d ?[-–—/] ?(?:19|20)?\d\d|[01]?\d[./-](?:19|20)\d\d|[012]\d[0-5]\d ?[-–—·] ?[012]\d[0-5]\d|[012]?\d[.:][0-5]\d ?[-–—] ?[012]?\d[.:][0-5]\d)(?![./-]?\d)/;
const ZIP = /^\d{5}-\d{4}$/;
/** An area code in brackets, a trunk zero in it. */
const AREA_CODE = /^\(0\d{1,4}\)[ -]?\d{3,4}[ -]?\d{3,4}$/;
/** Where numbers are written in even groups without a trunk zero. */
const GROUPED: ReadonlyMap<string, RegExp> = new Map([
  ...['ES', 'PT', 'PL', 'CZ', 'SK', 'NO', 'DK', 'LU', 'GR', 'IT', 'LV', 'LT', 'EE', 'HU', 'SG', 'HK', 'IS', 'MX'].map(
    (country): [string, RegExp] => [country, /^\(?\d{2,4}\)?(?:[ .-]\d{2,4}){1,4}$/],
  ),
  ['AU', /^\(?1[38]\d{0,2}\)?(?:[ -]\d{2,3}){2}$/],
]);

/**
 * Phone and fax numbers that the page shows or links to.
 *
 * @param countries ISO codes by which numbers without a country's prefix are read, the likeliest first
 */
export function shownPhones({ links, numbers, sources }: Reading, countries: readonly string[]): AccountFinding[] {
  return [
    ...linkedPhones(links, countries),
    ...[...numbers, ...picturedIn(sources, numbersIn)].flatMap((number) => writtenPhone(number, countries)),
  ];
}

/** The countries of the numbers that are written with a country's prefix. */
export function callingCountries({ links, numbers }: Reading): string[] {
  const written = [
    ...links.filter(({ href }) => /^tel:/i.test(href)).map(({ href }) => href.slice(4)),
    ...numbers.map(({ text }) => text),
  ];
  return written.flatMap((text) => callingCountry(withoutEscapes(text)) ?? []);
}

function writtenPhone(mention: Mention, countries: readonly string[]): AccountFinding[] {
  const { text, where, before, quote } = mention;
  const label = phoneLabel(before, quote.slice(quote.indexOf(text) + text.length));
  if (label === 'other' || DATE.test(text) || ZIP.test(text) || isCredit(before)) return [];
  const labelled = label !== 'none';
  const { whole, quoted } = sibling(mention) ?? { whole: text, quoted: text };
  // Behind an e-mail address, a number is one to call.
  const alone = quote === text || before.endsWith(':') || /@\S{3,60}$/.test(before);
  if (!labelled && whole === text && !isShaped(dialled(text), alone, countries)) return [];
  const number =
    phoneIn(whole, countries) ?? shorter(text, countries) ?? homeIn(text, labelled, countries) ?? formIn(text);
  if (number === null && ((!labelled && !AREA_CODE.test(text)) || text.replace(/\D/g, '').length < FEWEST)) return [];
  const confidence = number === null ? AS_WRITTEN : labelled ? LABELLED : SHAPED;
  const fields = label === 'both' ? (['phone', 'fax'] as const) : ([label === 'fax' ? 'fax' : 'phone'] as const);
  return fields.flatMap((field) =>
    finding(field, number ?? text, { method: 'text', where, quote, confidence }, quoted),
  );
}

/** Without what stands behind it and is none of it: `020 7946 0018 24` hours a day. */
function shorter(text: string, countries: readonly string[]): string | null {
  const first = /^(.{8,30}\d) \d{1,4}$/.exec(text)?.[1];
  return first === undefined || first.replace(/\D/g, '').length < 9 ? null : phoneIn(first, countries);
}

/** A number with its trunk zero is dialled at home, even where the numbering plan as we hold it does not know it. */
function homeIn(text: string, labelled: boolean, [home]: readonly string[]): string | null {
  if (home === undefined || !/^\(?0[1-9]/.test(text)) return null;
  const usual = /^\(?0(?:\D{0,2}\d){9,10}$/.test(text) && /\d[ .()-]{1,3}\d/.test(text);
  return labelled || usual ? phoneOf(text, home) : null;
}

/** Where nothing tells the country: a zero and ten digits are of the United Kingdom, pairs are of France, `(13) 3361 4437` of Brazil. */
function formIn(text: string): string | null {
  if (/^\([1-9]\d\) ?9?\d{4}[ -]\d{4}$/.test(text)) return phoneIn(text, ['BR']);
  if (/^0[1-9](?:[ .-]\d\d){4}$/.test(text)) return phoneOf(text, 'FR');
  return /^0[1-378]\d{9}$/.test(text.replace(/[ ().–-]/g, '')) ? phoneIn(text, ['GB']) : null;
}

/**
 * The second of two numbers that share how they begin, with that: `6475 3206` behind `+86 21 6475 3203 /`, `35` behind
 * `01 99 00 12 34 /`. Only where it is written as the first one ends.
 */
function sibling({ text, before, quote }: Mention): { whole: string; quoted: string } | null {
  const [, first = '', mark = ''] = /([+(]?\d[\d ().–-]{8,24}?) ?([/,;|&]|or|and|ou|et|oder|und)$/.exec(before) ?? [];
  const shape = (written: string) => written.replace(/\d/g, '9');
  const shared = first.slice(0, -text.length);
  if (mark === '/' && /^\d{1,4}$/.test(text)) {
    const [from, to] = [quote.indexOf(first), quote.lastIndexOf(text) + text.length];
    const follows = Number(text) > Number(first.slice(-text.length).replace(/\D/g, ''));
    return follows ? { whole: shared + text, quoted: from === -1 ? text : quote.slice(from, to) } : null;
  }
  const fits = /^\d[\d .–-]{4,9}\d$/.test(text) && shape(first).endsWith(shape(text)) && /\d\D{1,2}$/.test(shared);
  return fits ? { whole: shared + text, quoted: text } : null;
}

/**
 * Whether a number without a label is written as phone numbers are: with a plus, in the groups of North America, with a
 * trunk zero, or in the groups of its own country. Dates and codes are not.
 *
 * @param alone nothing else stands on its line, or a colon right before it
 */
function isShaped(text: string, alone: boolean, countries: readonly string[]): boolean {
  if (/^\s*(?:\(?\+|00[1-9])/.test(text) || NORTH_AMERICAN.test(text) || VANITY.test(text)) return true;
  const length = text.replace(/\D/g, '').length;
  if (/^\s*\(?0[1-9]/.test(text)) {
    return length >= 8 && (/\d[ .()/–-]{1,3}\d/.test(text) || (alone && length >= 10 && length <= 11));
  }
  const [home = 'US'] = countries;
  if (alone && (home === 'US' || home === 'CA') && /^1?[2-9]\d\d[2-9]\d{6}$/.test(text)) return true;
  return GROUPED.get(home)?.test(text) ?? false;
}
