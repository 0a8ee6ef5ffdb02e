import type { Mention, Reading } from '../reading.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { POSTCODES, type Postcode } from './postcodes.ts';

interface Address {
  street: string;
  postalCode: string;
  locality: string;
  region: string;
  country: string;
  mention: Mention;
}

const SURE = 0.75;
const PIECES = /\s*(?:[,;|•·\n]|\s[–—-]\s)\s*/;
/** A house number with words after it, a post box, or a word for a street. */
const STREET =
  /^(?:(?:no\.? ?)?\d{1,5}[a-z]?(?:[-/]\d{1,5})?,? (?:bis |ter )?\p{L}|\d{1,5}$|p\.? ?o\.? ?box|b\.?p\.? \d|postfach)|\b(?:street|st|avenue|ave|av|road|rd|boulevard|blvd|bd|lane|ln|drive|dr|way|court|ct|square|sq|plaza|parkway|pkwy|highway|hwy|suite|ste|floor|unit|room|building|rue|place|chemin|quai|all[ée]e|impasse|route|cours|zone|za|zi|zac|platz|weg|allee|via|piazza|corso|calle|avenida|plaza)\b\.?|(?:stra(?:ß|ss)e|str\.|laan|straat|gasse)/iu;
/** As above, or a number behind the name, as much of Europe writes it. */
const NUMBER_LAST = new RegExp(`${STREET.source}|\\p{L}{3,}\\.? \\d{1,4} ?[a-z]?$`, 'iu');
const SUFFIX =
  /^(.{3,80}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|parkway|pkwy|highway|hwy|square|sq|plaza|place|pl|circle|cir|terrace|nw|ne|sw|se|n\.w|(?:suite|ste|unit|floor|room|#)\.? ?[\w-]{1,6})\b\.?)\s+(\p{Lu}[\p{L}.' -]{1,40})$/iu;

/** Between a city and its postcode, some write the county, the province in full or the country: none is the city. */
const NO_CITY =
  /^(?:.{3,}shire|(?:east|west|north|south|greater|county)\s(?:sussex|yorkshire|london|manchester|durham|midlands)|kent|essex|surrey|sussex|middlesex|norfolk|suffolk|devon|cornwall|dorset|somerset|cumbria|merseyside|herts|bucks|berks|hants|lancs|oxon|beds|cambs|wilts|glos|leics|lincs|northants|notts|staffs|warks|worcs|tyne and wear|england|scotland|wales|uk|u\.k|united kingdom|canada|ontario|qu[ée]bec|alberta|manitoba|saskatchewan|nova scotia|b\.?c|british columbia)\.?$/i;
/** `City Hall is located at 245 East Bonita Avenue`: the street begins at the number. */
const NUMBERED =
  /^(?!(?:p\.? ?o\.? ?box|suite|unit|level|floor|room)\b).*\s(\d{1,5}[a-z]?\s\p{Lu}[\p{L}\d.' -]{1,50}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|square|plaza|parkway|highway)\b.*)$/iu;

/**
 * Postal addresses in the visible text: the line with the postcode, with the city beside it and the street before it or
 * above it.
 *
 * @param home ISO code of the page's country: what five digits before a town mean
 */
export function shownAddresses(reading: Reading, home: string | null): AccountFinding[] {
  const found = reading.places.flatMap((place) => addressIn(place, home) ?? []);
  // The most complete one is the firm's best; the parts of others stay behind all of its own.
  const complete = ({ street, locality }: Address) => Number(street !== '') + Number(locality !== '');
  const ordered = found.toSorted((a, b) => complete(b) - complete(a));
  return ordered.flatMap((address, n) => partsOf(address, n === 0 ? SURE : SURE - 0.15));
}

function partsOf({ street, postalCode, locality, region, country, mention }: Address, confidence: number) {
  const provenance = { method: 'text', where: mention.where, quote: mention.quote, confidence } as const;
  return [
    ...finding('address.street', street, provenance),
    ...finding('address.postalCode', postalCode, provenance),
    ...finding('address.locality', locality, provenance),
    ...finding('address.region', region, provenance),
    ...finding('address.country', country, { ...provenance, confidence: confidence - 0.1 }),
  ];
}

function addressIn(mention: Mention, home: string | null): Address | null {
  for (const postcode of POSTCODES) {
    if (!postcode.sure && postcode.country !== home) continue;
    const found = postcode.line.exec(mention.text);
    if (found?.groups?.code === undefined) continue;
    const { code, city = '', region = '' } = found.groups;
    const lines = `${mention.before}\n${mention.text.slice(0, found.index)}`;
    const pieces = lines
      .split(PIECES)
      .map((piece) => piece.replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}.)]+$/gu, ''))
      .filter((piece) => piece !== '');
    const place = postcode.city === 'after' ? { city: city.trim(), pieces } : cityOf(pieces);
    const street = streetOf(place.pieces, postcode.city === 'after' ? NUMBER_LAST : STREET);
    if (!plausible(postcode, street, place.city, region)) continue;
    return { street, postalCode: code, locality: place.city, region, country: postcode.country, mention };
  }
  return null;
}

/** The piece before the code is the city; without a comma it stands behind the street (`12 Main St Chicago`). */
function cityOf(all: readonly string[]): { city: string; pieces: readonly string[] } {
  const pieces = all.slice(0, 1 + all.findLastIndex((piece) => !NO_CITY.test(piece)));
  const last = pieces.at(-1) ?? '';
  const [, street, city] = SUFFIX.exec(last) ?? [];
  if (street !== undefined && city !== undefined) return { city, pieces: [...pieces.slice(0, -1), street] };
  const named = /^\p{Lu}[\p{L}.'’ -]{1,40}$/u.test(last) && !/^\d/.test(last);
  return named ? { city: last, pieces: pieces.slice(0, -1) } : { city: '', pieces };
}

/** The pieces at the end that belong to a street, from the first of them on. */
function streetOf(pieces: readonly string[], streets: RegExp): string {
  const near = pieces.slice(-4);
  const end = near.findLastIndex((piece) => streets.test(piece) && piece.length <= 120);
  // Further up than two pieces stands something else's street.
  if (end < near.length - 2 || end === -1) return '';
  const last = near[end] ?? '';
  const before = near[end - 1] ?? '';
  // `12, rue du Bac`; but a year before a house number is no part of it.
  const joined = before.length <= 80 && streets.test(before) && !(/^\d+$/.test(before) && /^\d/.test(last));
  const [first = '', ...rest] = joined ? [before, last] : [last];
  const street = first.replace(/^\p{L}[\p{L}’' ]{2,24}\s?:\s*/u, '');
  return [NUMBERED.exec(street)?.[1] ?? street, ...rest].join(', ');
}

/** A code alone may be any number: what proves it is a state, a city, or a street. */
function plausible({ sure, country }: Postcode, street: string, city: string, region: string): boolean {
  if (!sure) return street !== '' && city !== '';
  return country === 'GB' || region !== '' || city !== '' || street !== '';
}
