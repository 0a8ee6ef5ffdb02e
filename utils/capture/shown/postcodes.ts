import { fold } from '../read/fold.ts';
import { CAPITALS, LETTERS } from '../read/letters.ts';
import { countryOfTown } from '../read/towns.ts';
import { Words } from '../read/words.ts';
import type { Place } from '../reading.ts';
import { countryOf } from './country.ts';
import { streetCountry } from './street.ts';

/** A postcode that is one, and what its country's way of writing addresses tells of the words about it. */
export interface Postcode {
  country: string;
  code: string;
  region: string;
  /** The city, where it stands behind the code; else empty, and it stands before the code or on a line above. */
  city: string;
  /** The lines above, and what stands on its own line before code and region. */
  lines: readonly string[];
  /** The code proves the country by itself; else a street or a city must stand beside it. */
  sure: boolean;
}

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|' +
  'PR|RI|SC|SD|TN|TX|UT|VT|VA|VI|WA|WV|WI|WY|GU';
const STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|' +
  'Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|' +
  'Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|' +
  'Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|' +
  'Washington|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Kans|' +
  'Mass|Mich|Minn|Miss|Mont|Neb|Nebr|Nev|Okla|Ore|Penna|Penn|Tenn|Tex|Wash|Wis|Wisc|Wyo';
/** Two letters in mixed case: `Brewster Ma 02631`. */
const MIXED = STATES.replaceAll(/(\w)(\w)/g, (_, first: string, second: string) => first + second.toLowerCase());
const TOWN_BEFORE = new RegExp(String.raw`(?:[${CAPITALS}][${LETTERS}]{1,60}|,)[\s,]{0,2}$`);
const WORDS = /^(?:In|Or|Me|Hi|Oh|Ok|De|La|Pa|Al|Id)$/;
const PROVINCES =
  'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PEI|QC|PQ|SK|YT|Ont|Que|Alta|Man|Sask|Alberta|British Columbia|Manitoba|New Brunswick|' +
  'Newfoundland|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Québec|Quebec|Saskatchewan|Yukon|Nunavut';
const TERRITORIES =
  'NSW|VIC|QLD|SA|WA|TAS|ACT|NT|Vic|Qld|Tas|Nsw|New South Wales|Victoria|Queensland|South Australia|Western Australia|' +
  'Tasmania|Northern Territory|Australian Capital Territory';
/** Lines of a form or a table that only say what stands behind them. */
const LABEL_LINE =
  /^(?:street|address|city|town|suburb|state|province|county|region|country|post ?code|postal code|zip(?: code)?)\s?:$/i;
/** What may stand behind a region at the end of its line, and between it and what is before. */
const END = /[.,]{0,2}\)?[\s,|•·–-]{0,4}$/;
const APART = ' ,(|•·–-\t\u00a0';
/** As many words has the longest name of a region. */
const LONGEST = 3;
const region = (names: string, home: RegExp) => ({ names: new Words(names, '|'), home });
type Region = ReturnType<typeof region>;
const US_STATE = region(
  `${STATES}|${STATE_NAMES}|${MIXED}`,
  /[\s,](?:USA?|U\.S\.(?:A\.)?|United States(?: of America)?)[.,]?\)?[\s,|•·–-]{0,4}$/,
);
const CA_PROVINCE = region(PROVINCES, /[\s,](?:Canada|CANADA)[.,]?\)?[\s,|•·–-]{0,4}$/);
const AU_STATE = region(TERRITORIES, /[\s,](?:Australia|AUSTRALIA)[.,]?\)?[\s,|•·–-]{0,4}$/);

const TOWN = String.raw`(?:St\.|Ste\.|[${CAPITALS}][${LETTERS}'’-]*)(?:[ -](?:St\.|Ste\.|[${CAPITALS}][${LETTERS}'’-]*|de|du|des|d['’][${CAPITALS}][${LETTERS}-]*|la|le|les|sur|sous|en|aux?|am|an|der|den|im|in|bei|ob|del|della|di|do|da|dos|\d{1,2}(?!\d)))*`;
const AFTER = new RegExp(String.raw`^,?\s{1,2}(?<city>${TOWN})`);

/** What stands behind a city on its line, where only a style sets it apart: `14057 Berlin Telefon: …`. */
const LABELS =
  / (?:Tel|Tél|Telefon|Téléphone|Teléfono|Telefono|Telefoon|Phone|Fax|Telefax|Mobil|Mobile|Handy|Email|E-Mail|Mail|Web|Kontakt|Contact|SIRET|SIREN|TVA|RCS|Siège|Siege)(?![A-Za-zÀ-ɏ].).*$/;

const GB =
  /^(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) {0,2}\d[ABD-HJLNP-UW-Z]{2})$/;
const CA = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]{0,3}\d[ABCEGHJ-NPRSTV-Z]\d$/;
const IE = /^(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[\dAC-FHKNPRTV-Y]{4}$/;
/** Countries whose codes are digits: how they look, and whether the city stands behind them. */
const DIGITS: readonly (readonly [countries: string, code: RegExp, city: 'before' | 'after'])[] = [
  ['FR DE ES IT FI EE HR MC TR UA MX', /^\d{5}$/, 'after'],
  ['CH AT BE DK NO LU HU SI BG LI', /^\d{4}$/, 'after'],
  ['SE CZ SK GR', /^\d{3} ?\d{2}$/, 'after'],
  ['PL', /^\d{2}-\d{3}$/, 'after'],
  ['PT', /^\d{4}-\d{3}$/, 'after'],
  ['NL', /^\d{4} ?[A-Z]{2}$/, 'after'],
  ['AU NZ ZA PH BD CY', /^\d{4}$/, 'before'],
  ['TH MY ID KR SA EG PK MA', /^\d{5}$/, 'before'],
  ['BR', /^\d{5}-\d{3}$/, 'before'],
  ['JP', /^\d{3}-\d{4}$/, 'before'],
  ['IN CN SG RO RU VN KR', /^\d{3}[ -]?\d{3}$/, 'before'],
  ['TW', /^\d{3}(?:\d{2})?$/, 'before'],
  ['US PR', /^\d{5}(?:-\d{4})?$/, 'before'],
];
/** Letters that some write before a code. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  'F FR,FR FR,D DE,DE DE,CH CH,A AT,AT AT,B BE,BE BE,L LU,LU LU,I IT,IT IT,E ES,ES ES,NL NL,DK DK,S SE,SE SE,N NO,NO NO,PL PL,P PT,PT PT,CZ CZ,SK SK,SI SI,FIN FI,FI FI,HU HU,H HU,HR HR,RO RO,LT LT,LV LV'
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);

/**
 * The postcode that a place holds, or null.
 *
 * @param home ISO code of the page's country: what bare digits mean
 */
export function postcodeOf(place: Place, home: string | null): Postcode | null {
  const code = place.code.replace(/ {2,}/g, ' ');
  const above = place.above.filter((line) => !isLabel(line));
  const before = place.before.trim();
  const lines = before === '' || isLabel(before) ? above : [...above, place.before];
  const written = { code, region: '', city: '', lines };
  if (code === '') return behindState(written, home) ?? behindTown(written, home);
  // The year of a copyright, or the name of who has it.
  if (/(?:©|copyright)[^A-Za-z]{0,12}$/i.test(before)) return null;
  const upper = code.toUpperCase();
  // In lower case, a code must be at home: `a1 2bc` may be anything.
  const shape = code === upper || home === 'GB' || home === 'CA' ? upper : code;
  const lettered = /^[A-Z]/.test(shape);
  if (lettered && GB.test(shape)) return { ...written, country: 'GB', sure: true };
  if (lettered && CA.test(shape))
    return { ...(behindRegion(written, CA_PROVINCE) ?? written), country: 'CA', sure: true };
  const long = /^\d{5}(?: ?[-–] ?\d{4})?$/.test(code);
  const state = long ? behindRegion({ ...written, code: code.replace(/ ?[-–] ?/, '-') }, US_STATE) : null;
  if (state !== null && isState(state)) return { ...state, country: 'US', sure: true };
  const territory = /^\d{4}$/.test(code) ? behindRegion(written, AU_STATE) : null;
  if (territory !== null) return { ...territory, country: 'AU', sure: true };
  if (IE.test(code) && (home === 'IE' || named(place) === 'IE')) return { ...written, country: 'IE', sure: true };
  return numeric(place, written, home);
}

function isLabel(line: string): boolean {
  return line.endsWith(':') && LABEL_LINE.test(line);
}

type Written = Omit<Postcode, 'country' | 'sure'>;

/** Without a code only a whole address is one: its street and its city must stand before the state. */
function behindState(written: Written, home: string | null): Postcode | null {
  const known = [
    ['US', US_STATE],
    ['CA', CA_PROVINCE],
    ['AU', AU_STATE],
  ] as const;
  for (const [country, names] of known.toSorted(([a], [b]) => Number(b === home) - Number(a === home))) {
    const found = behindRegion(written, names);
    if (found !== null) return { ...found, country, sure: false };
  }
  return null;
}

/** At home, an address may end with a large town. */
function behindTown(written: Written, home: string | null): Postcode | null {
  const [town = ''] = /[^,]{1,40}$/.exec(written.lines.at(-1) ?? '') ?? [];
  const country = countryOfTown(fold(town).trim());
  return country !== null && country === home ? { ...written, country, sure: false } : null;
}

/** With the region that the last line ends with taken off it; null where it ends with none. */
function behindRegion(written: Written, { names, home }: Region): Written | null {
  const last = written.lines.at(-1) ?? '';
  // `Western Australia`, and `NSW, Australia`.
  const region = regionAtEnd(last, names) || regionAtEnd(last.replace(home, ''), names);
  if (region === '') return null;
  return {
    ...written,
    region,
    lines: written.lines.with(-1, last.slice(0, Math.max(0, last.lastIndexOf(region) - 1))),
  };
}

/** The longest name of a region at the end of a line; empty where there is none. */
function regionAtEnd(line: string, names: Words): string {
  const bare = line.replace(END, '');
  let region = '';
  for (let words = 0, from = bare.length; words < LONGEST && from > 0; words++) {
    from--;
    while (from > 0 && !APART.includes(bare.charAt(from - 1))) from--;
    const name = bare.slice(from);
    if (names.has(name)) region = name;
    else if (names.has(lettersOf(name))) region = line.charAt(bare.length) === '.' ? `${name}.` : name;
  }
  return region;
}

/** `N.Y.`, `N. S. W.`: the letters alone. */
function lettersOf(name: string): string {
  return /^[A-Z]\. ?[A-Z](?:\.? ?[A-Z])?$/.test(name) ? name.replace(/[. ]/g, '') : '';
}

/** `Brewster Ma 02631`, but not `Call in 20100`: two letters that are a word as well are no state. */
function isState({ region, lines }: Written): boolean {
  if (!/^[A-Z][a-z]$/.test(region)) return true;
  return !WORDS.test(region) && TOWN_BEFORE.test(lines.at(-1) ?? '');
}

/** `9 rue du Bac à Loison-sous-Lens (62218)`: a code behind its town. */
const BRACKETED = new RegExp(String.raw`(?:^|,|\s[àa]|\d)\s(${TOWN}) ?\($`);
const LAST_WORD = new RegExp(String.raw`[${LETTERS}.]{2,20}[.,:]?\s{0,2}$`);
const WORD_BEFORE = new RegExp(String.raw`(?:^|[\s,])([${LETTERS}][${LETTERS}.]{2,20})[.,:]?\s{0,2}(?:C\.?P\.?:? ?)?$`);

/** `MIDC, Satpur, Nashik-`, `Lalbagh, Karnataka `: the end of a list of places, as addresses in India are written. */
const INDIAN = new RegExp(String.raw`,\s?(?:[${CAPITALS}][${LETTERS}.]{1,20} ?){1,3}(?:\s?[–:-]\s?|\s|,\s)$`);

/** Where the street stands behind its town without a comma: `20148 Milano Via Monreale 14`. */
const STREET_BEHIND = new RegExp(
  String.raw`^,?\s{1,2}[${CAPITALS}][${LETTERS}'’ -]{1,40}? ((Via|Viale|Piazza|Corso|Rue|Avenue|Calle|Avda\.?|Plaza)\s[${CAPITALS}][${LETTERS}'’. -]{1,40},? \d{1,4})(?![\d.])`,
);

function numeric(place: Place, written: Written, home: string | null): Postcode | null {
  const [, letters = '', code = ''] = /^(?:([A-Z]{1,3})[- ])?(.+)$/.exec(written.code) ?? [];
  const formats = DIGITS.filter(([, look]) => look.test(code));
  // Most are the beginning of a phone number.
  if (formats.length === 0) return null;
  const told = letters === '' ? named(place) : (PREFIXES.get(letters) ?? null);
  const street = /^\d{5}$/.test(code) ? streetCountry(written.lines.slice(-2).join('\n')) : null;
  const country = told ?? street ?? home;
  const format = formats.find(([countries]) => countries.split(' ').includes(country ?? ''));
  // In the United States a code without its state is any number.
  if (country === null || format === undefined || (country === 'US' && told === null)) return null;
  if (format[2] === 'before') {
    const indian = country === 'IN' && /^[1-8]/.test(code) && INDIAN.test(written.lines.at(-1) ?? '');
    const last = (written.lines.at(-1) ?? '').replace(LAST_WORD, (name) => (countryOf(name) === country ? '' : name));
    return { ...written, lines: [...written.lines.slice(0, -1), last], country, sure: told !== null || indian };
  }
  const bracketed = /^\)/.test(place.after) ? (BRACKETED.exec(place.before)?.[1] ?? '') : '';
  if (bracketed !== '') {
    const before = place.before.slice(0, -bracketed.length - 2).replace(/(?:,|\s[àa])?\s?$/, '');
    return { ...written, lines: [...written.lines.slice(0, -1), before], code, city: bracketed, country, sure: false };
  }
  const city =
    AFTER.exec(place.after)?.groups?.city?.replace(LABELS, '') ??
    (told !== null && place.after.trim() === '' ? '' : null);
  if (city === null) return null;
  const [, follows = '', kind = ''] = STREET_BEHIND.exec(place.after) ?? [];
  if (follows !== '') {
    const town = city.slice(0, Math.max(0, city.indexOf(` ${kind}`)));
    return { ...written, lines: [...written.lines, follows], code, city: town, country, sure: false };
  }
  const [, town = city, province = ''] = country === 'IT' ? (/^(.+) ([A-Z]{2})$/.exec(city) ?? []) : [];
  // Alone on its line, a code with its town is an address; in a sentence it may be anything.
  const rest = place.after.replace(city, '').replace(/^[\s,]{1,3}/, '');
  const region = /^\([^()\d]{2,30}\)$/.test(rest.trim());
  const alone = place.before.trim() === '' && (region || /^[\s.,()-]*$/.test(rest) || countryOf(rest) !== null);
  // Behind the name of a place, and with nothing or something else behind its town, one of five digits is an address too.
  const ends = code.length >= 5 && /,\s{1,2}$/.test(place.before) && /^\.?(?:$|[–—·|(•])/.test(rest);
  const sure = country === 'NL' || letters !== '' || ((alone || ends) && told === null && street === null);
  return { ...written, code, city: town, region: province, country, sure };
}

/** The country that stands about a code: at the end of its line, alone on a line below, or right before it. */
function named({ before, after, below }: Place): string | null {
  for (const end of [after.split(/[,–—|•·-]/).at(-1) ?? '', ...below]) {
    const country = countryAlone(end);
    if (country !== null) return country;
  }
  return countryAlone(WORD_BEFORE.exec(before)?.[1] ?? '');
}

function countryAlone(text: string): string | null {
  const name = text.trim().replace(/[.,;:]{1,4}$/, '');
  if (name.length < 2 || name.length > 40 || /\d/.test(name)) return null;
  return name.length > 2 || name === 'UK' || name === 'US' ? countryOf(name) : null;
}
