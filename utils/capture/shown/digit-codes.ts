import { CAPITALS, LETTERS } from '../read/letters.ts';
import type { Place } from '../reading.ts';
import { countryOf } from './country.ts';
import type { Postcode, Written } from './postcodes.ts';
import { streetCountry } from './street.ts';

const TOWN = String.raw`(?:St\.|Ste\.|[${CAPITALS}][${LETTERS}'’-]*)(?:[ -](?:St\.|Ste\.|[${CAPITALS}][${LETTERS}'’-]*|de|du|des|d['’][${CAPITALS}][${LETTERS}-]*|la|le|les|sur|sous|en|aux?|am|an|der|den|im|in|bei|ob|del|della|di|do|da|dos|\d{1,2}(?!\d)))*`;
const AFTER = new RegExp(String.raw`^,?\s{1,2}(?<city>${TOWN})`);

/** What stands behind a city on its line, where only a style sets it apart: `14057 Berlin Telefon: …`. */
const LABELS =
  / (?:Tel|Tél|Telefon|Téléphone|Teléfono|Telefono|Telefoon|Phone|Fax|Telefax|Mobil|Mobile|Handy|Email|E-Mail|Mail|Web|Kontakt|Contact|SIRET|SIREN|TVA|RCS|Siège|Siege)(?![A-Za-zÀ-ɏ].).*$/;

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

/**
 * A postcode of digits, by the look that its country gives it and what stands about it; null where it is none.
 *
 * @param home ISO code of the page's country, where neither the code nor what is about it tells one
 */
export function numeric(place: Place, written: Written, home: string | null): Postcode | null {
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
  const isBracketed = /^\([^()\d]{2,30}\)$/.test(rest.trim());
  const [, bracketedProvince = ''] = PROVINCE_BEHIND.get(country)?.exec(rest) ?? [];
  const alone = place.before.trim() === '' && (isBracketed || /^[\s.,()-]*$/.test(rest) || countryOf(rest) !== null);
  // Behind the name of a place, and with nothing or something else behind its town, one of five digits is an address too.
  const ends = code.length >= 5 && /,\s{1,2}$/.test(place.before) && /^\.?(?:$|[–—·|(•])/.test(rest);
  const sure = country === 'NL' || letters !== '' || ((alone || ends) && told === null && street === null);
  return { ...written, code, city: town, region: province || bracketedProvince, country, sure };
}

/** Where a town's province stands behind it in brackets: `41049 Sassuolo (MO)`, `20001 Tolosa (Guipúzcoa)`. */
const PROVINCE_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['IT', /^\(([A-Z]{2})\)/],
  ['ES', new RegExp(String.raw`^\(([${CAPITALS}][${LETTERS} -]{2,25})\)`)],
]);

/** The country that stands about a code: at the end of its line, alone on a line below, or right before it. */
export function named({ before, after, below }: Place): string | null {
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
