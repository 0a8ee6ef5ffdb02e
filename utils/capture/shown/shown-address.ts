import { CAPITALS, LETTERS, lowered } from '../read/letters.ts';
import { Words } from '../read/words.ts';
import type { Place, Reading } from '../reading.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { type Postcode, postcodeOf } from './postcodes.ts';
import { type Piece, streetOf } from './street.ts';

/** A postal address as the page shows it. */
export interface Address extends Postcode {
  /** What stands right before the street: whom a letter would go to, if anybody. */
  addressee: string;
  street: readonly Piece[];
  /** The postcode as the page writes it, with its country's letters. */
  written: string;
  where: string;
  quote: string;
}

type Field = Extract<AccountFinding['field'], `address.${string}`>;

const SURE = 0.85;
const PIECES = /\s*(?:[,;|•·◊]|\s[–—-]\s)\s*/;
/** `Siège : 8 quai des Mesures`. */
const LEAD = /^[^:]{2,160}:\s*(?=[^:]{4,160}$)/;
/** A street and, without a comma, the city behind it, in lower case: `12 main st chicago`. */
const SUFFIX = new RegExp(
  String.raw`^(.{3,80}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|parkway|pkwy|highway|hwy|square|sq|plaza|place|pl|circle|cir|terrace|parade|crescent|nw|ne|sw|se|n\.w\.?|s\.w\.?|n\.e\.?|s\.e\.?|(?:suite|ste|unit|floor|room|#)\.? ?[\w-]{1,6})\.?|(?:suite|ste|unit|floor|room)\.? ?(?:#?\d[\w-]{0,5}|[a-z]))\s+(?:in )?([${LETTERS}][${LETTERS}.' -]{1,40})$`,
);
const SUFFIX_WORDS = new Words(
  'street st avenue ave road rd boulevard blvd lane ln drive dr way court ct parkway pkwy highway hwy square sq plaza place pl circle cir terrace parade crescent nw ne sw se w e suite ste unit floor room',
);
/** `1300 New York Avenue` `N.W. Washington`: the quarter belongs to the street. */
const QUARTER = new RegExp(String.raw`^([NSEW]\.?[EW]?\.?)\s([${CAPITALS}].{1,40})$`);
/** Between a city and its postcode, some write the county, the province in full, the country or a label: none is the city. */
const NO_CITY = new Words(
  'kent,essex,surrey,sussex,middlesex,norfolk,suffolk,devon,cornwall,dorset,somerset,cumbria,merseyside,herts,bucks,berks,hants,lancs,oxon,beds,' +
    'cambs,wilts,glos,leics,lincs,northants,notts,staffs,warks,worcs,tyne and wear,england,scotland,wales,uk,u.k,united kingdom,canada,ontario,' +
    'québec,quebec,alberta,manitoba,saskatchewan,nova scotia,b.c,bc,bc.,british columbia,australia,usa,united states,ireland,address,our address,' +
    'postal address,mailing address,street address,postcode,post code,zip,zip code,satnav,sat nav,contact,contact us,find us,visit us,location,' +
    'head office,registered office,northland,waikato,bay of plenty,hawkes bay,hawke’s bay,taranaki,otago,southland',
  ',',
);
const SHIRE =
  /^(?:co\.? [a-z]{3,12}|county [a-z]{3,12}|.{3,60}shire|(?:east|west|north|south|greater|county) (?:sussex|yorkshire|london|manchester|durham|midlands))$/;

function isNoCity(text: string): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '');
  return NO_CITY.has(lower) || SHIRE.test(lower);
}

/**
 * Postal addresses in the visible text: the postcode, with the city beside it and the street before it or above it. The
 * most complete one comes first.
 *
 * @param home ISO code of the page's country: what five digits before a town mean
 */
export function addressesIn({ places }: Reading, home: string | null): Address[] {
  const [coded, others] = [places.filter(({ code }) => code !== ''), places.filter(({ code }) => code === '')];
  const whole = coded.flatMap((place) => addressIn(place, home) ?? []);
  // Where one address has its code, those without are the same again, or somebody else's.
  const found = whole.length > 0 ? whole : others.flatMap((place) => addressIn(place, home) ?? []);
  const complete = ({ street, city }: Address) => Number(street.length > 0) + Number(city !== '');
  return found.toSorted((a, b) => complete(b) - complete(a));
}

/**
 * The parts of addresses, each once: a list of branches says the same town or country again and again. The first is the
 * firm's best; those of others stay behind all of its own.
 */
export function shownAddresses(addresses: readonly Address[]): AccountFinding[] {
  const said = new Set<string>();
  return addresses.flatMap((address, n) => partsOf(address, n === 0 ? SURE : SURE - 0.15, said));
}

function partsOf(
  { street, code, city, region, country, written, where, quote }: Address,
  confidence: number,
  said: Set<string>,
): AccountFinding[] {
  const part = (field: Field, value: string, text = value, sure = confidence) => {
    // `GU48LZ` and `GU4 8LZ` are one.
    const key = `${field} ${field === 'address.postalCode' ? value.replace(/\s/g, '') : value}`;
    if (value === '' || said.has(key)) return [];
    said.add(key);
    return finding(field, value, { method: 'text', where, quote, confidence: sure }, text);
  };
  const lines = street.map(({ text, line }, n) => (n === 0 ? '' : line === street[n - 1]?.line ? ', ' : '\n') + text);
  return [
    ...part('address.street', street.map(({ text }) => text).join(', '), lines.join('')),
    ...part('address.postalCode', code, written),
    ...part('address.locality', city),
    ...part('address.region', region),
    // The country is told by the code and what stands about it.
    ...part('address.country', country, written, confidence - 0.05),
  ];
}

function addressIn(place: Place, home: string | null): Address | null {
  const postcode = postcodeOf(place, home);
  if (postcode === null) return null;
  const all = lastPieces(postcode.lines);
  const behind = postcode.city !== '' || !CITY_BEFORE.has(postcode.country);
  const { city, pieces } = behind ? { city: postcode.city, pieces: all } : cityOf(all);
  const street = streetOf(pieces, behind);
  if (!plausible(postcode, street, city)) return null;
  const quote = `${place.before}${place.code}${place.after}`.trim();
  const written = place.code || postcode.region || city;
  return {
    ...postcode,
    city,
    street,
    addressee: addresseeOf(postcode.lines, street),
    written,
    where: place.where,
    quote,
  };
}

function addresseeOf(lines: readonly string[], [first]: readonly Piece[]): string {
  if (first === undefined) return '';
  const line = lines[first.line] ?? '';
  const before = line.slice(0, Math.max(0, line.indexOf(first.text))).trim();
  const named = before === '' ? (lines[first.line - 1] ?? '') : before.replace(/[\s,;|•–—-]{1,5}$/, '');
  return named.replace(LEAD, '');
}

const CITY_BEFORE = new Set('US CA AU GB IE NZ ZA JP IN CN SG KR TW PH BR TH MY ID RU'.split(' '));

/** More pieces than an address has, counted from its code. */
const ENOUGH = 12;

function lastPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (let line = lines.length - 1; line >= 0 && pieces.length < ENOUGH; line--)
    pieces.unshift(...piecesOf(lines[line] ?? '', line));
  return pieces;
}

function piecesOf(text: string, line: number): Piece[] {
  return text
    .split(PIECES)
    .map((piece) => ({ text: bared(piece.includes(':') ? piece.replace(LEAD, '') : piece), line }))
    .filter((piece) => piece.text !== '');
}

const MARKS = new RegExp(String.raw`^[^\d${LETTERS}#©(]+|[^\d${LETTERS}.)]+$`, 'g');

/** Without the marks about it. Most have none. */
function bared(piece: string): string {
  if (/^[A-Za-z\d].*[A-Za-z\d.)]$/.test(piece)) return piece;
  return piece.replace(MARKS, '');
}

const TOWN = new RegExp(String.raw`^[${CAPITALS}][${LETTERS}.'’ -]{1,40}(?: \d{1,2}W?)?$`);

/** `4 Mill Lane, Hoo Road, DY10 1ZZ`: a second street. */
const STREET = /[a-z] (?:road|rd|street|avenue|ave|lane|drive|close|crescent)$/i;
/** Words of a sentence: `Email the helpdesk` is no town, as `Stratford upon Avon` is one. */
const SMALL =
  /\s(?!(?:upon|on|in|of|le|la|les|de|du|des|the|under|by|next|super|sub|cum|juxta|with|and|am|an|der|sur|en)\s)[a-z]{3,}/;

/** The piece before the code is the city; without a comma it stands behind the street (`12 Main St Chicago`). */
function cityOf(all: readonly Piece[]): { city: string; pieces: readonly Piece[] } {
  const pieces = all.slice(0, 1 + all.findLastIndex(({ text }) => !isNoCity(text)));
  const last = pieces.at(-1);
  if (last === undefined) return { city: '', pieces };
  const [street, city] = splitIn(last.text);
  if (street !== undefined && city !== undefined)
    return { city, pieces: [...pieces.slice(0, -1), { ...last, text: street }] };
  const town = last.text.replace(OF_TOWN, '').replace(/(?<=[^\s.\d]{3})\.$/, '');
  const named = TOWN.test(town) && town.split(' ').length <= 5 && !STREET.test(town) && !SMALL.test(town);
  return named ? { city: town, pieces: pieces.slice(0, -1) } : { city: '', pieces };
}

/** `in the village of Creeham`, `near the town of Leeds`. */
const OF_TOWN = /^(?:(?:in|near|at) )?(?:the )?(?:[a-z]{4,10} )?(?:village|town|city|hamlet) of (?=[A-Z])/i;

function splitIn(text: string): string[] {
  const lower = lowered(text);
  const suffixed = lower.includes('#') || SUFFIX_WORDS.areIn(lower) ? SUFFIX.exec(lower) : null;
  const [, street = '', city = ''] = suffixed ?? [];
  return suffixed
    ? [text.slice(0, street.length), text.slice(-city.length).replace(OF_TOWN, '')]
    : (QUARTER.exec(text)?.slice(1) ?? []);
}

/** A code alone may be any number: what proves it is a state, a city, or a street. */
function plausible({ sure, country, region }: Postcode, street: readonly Piece[], city: string): boolean {
  if (!sure) return street.length > 0 && (city !== '' || region !== '');
  return country === 'GB' || country === 'CA' || region !== '' || city !== '' || street.length > 0;
}
