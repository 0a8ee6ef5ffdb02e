import { CAPITALS, LETTERS } from '../read/letters.ts';
import { Words } from '../read/words.ts';
import type { Postcode, Written } from './postcodes.ts';

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
/** What may stand behind a region at the end of its line, and between it and what is before. */
const END = /[.,]{0,2}\)?[\s,|•·–-]{0,4}$/;
const APART = ' ,(|•·–-\t\u00a0';
/** As many words has the longest name of a region. */
const LONGEST = 3;
const region = (names: string, home: RegExp) => ({ names: new Words(names, '|'), home });
type Region = ReturnType<typeof region>;
export const US_STATE = region(
  `${STATES}|${STATE_NAMES}|${MIXED}`,
  /[\s,](?:USA?|U\.S\.(?:A\.)?|United States(?: of America)?)[.,]?\)?[\s,|•·–-]{0,4}$/,
);
export const CA_PROVINCE = region(PROVINCES, /[\s,](?:Canada|CANADA)[.,]?\)?[\s,|•·–-]{0,4}$/);
export const AU_STATE = region(TERRITORIES, /[\s,](?:Australia|AUSTRALIA)[.,]?\)?[\s,|•·–-]{0,4}$/);

/** Without a code only a whole address is one: its street and its city must stand before the state. */
export function behindState(written: Written, home: string | null): Postcode | null {
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

/** With the region that the last line ends with taken off it; null where it ends with none. */
export function behindRegion(written: Written, { names, home }: Region): Written | null {
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
export function isState({ region, lines }: Written): boolean {
  if (!/^[A-Z][a-z]$/.test(region)) return true;
  return !WORDS.test(region) && TOWN_BEFORE.test(lines.at(-1) ?? '');
}
