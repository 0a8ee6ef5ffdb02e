import { CAPITALS, LETTERS, lowered } from '../read/letters.ts';
import { matchesOf } from '../read/matches.ts';
import { Words } from '../read/words.ts';

// All but `FRENCH_BOX` and `LED` are for text in lower case: patterns that heed no case, or name many words, take the browser
// longest to make ready, and every page with an address needs these.

/** The words for a street in English-speaking countries: `12 Mill Lane`, `High St. N.W.`, `Main Street Suite 4`. */
const ENGLISH = new Words(
  'street streets st sts avenue av ave road rd boulevard blvd lane ln drive dr way court ct square sq parkway pkwy highway hwy turnpike pike trail terrace tce place pl circle cir circuit crescent cres close gardens gdns grove hill mews row rise walk broadway parade pde esplanade esp green embankment estate loop plaza quay wharf passage expressway fwy route rte rt',
);
/** What may stand behind such a word at the end of a line. */
const BEHIND =
  /\.?(?:,? (?:[nsew]{1,2}|[nsew]\.[ew]?\.?|north|south|east|west|northwest|northeast|southwest|southeast)(?!\w)\.?)?(?:,? (?:(?:suite|ste|unit|apt|floor|fl|room|rm|level|building|bldg|office|no)(?!\w)\.? ?)?#?[\w-]{1,8}(?: floor)?)?$/y;
const NUMBER_FIRST = new RegExp(
  String.raw`^(?:(?:no|n[°º]|nr)\.? ?)?\d{1,5} ?[a-z]?(?:(?: ?[-–/&] ?)\d{1,5}[a-z]?)?,? (?:bis |ter )?[${LETTERS}#]`,
);
/** The words for a street where they come first, behind the number at most. */
const ROMANCE = new Words(
  'rue av avenue bd boul boulevard place chemin quai allee allees allée allées impasse route rte cours passage square faubourg lieu-dit zone za zac zi parc residence résidence via viale piazza piazzale corso largo strada calle avd avda avenida plaza poligono polígono carrer paseo camino ronda rua rúa travessa praça praca ulica',
);
const ROMANCE_SHORT = /^(?:(?:pl|ch|ul)\.|c\/|lieu dit|z\.(?:a|i|ac|a\.c?))(?=[ .,\d])/;
const HOUSE = /^\d{1,5}[a-z]?(?: ?(?:bis|ter|[-/] ?\d{1,5}))?,? /;
const GERMANIC =
  /(?:stra(?:ß|ss)e|str\.|platz|weg|allee|gasse|ring|damm|ufer|markt|laan|straat|plein|kade|gracht|dijk|singel|steenweg|gatan|vägen|gata|gade|vej|veien|vegen)(?: \d|$)/;
const NUMBER_LAST = new RegExp(
  String.raw`^[${LETTERS}][${LETTERS}'’. -]{2,50},? (?:n[°º.] ?)?\d{1,4}(?: ?[-–/] ?\d{1,4})? ?[a-z]?$`,
);
const BOX =
  /^(?:p\.? ?o\.? ?box|post office box|gpo box|locked bag|private bag|b\.?p\.? \d|c\.?p\.? \d|postfach|postbus|apartado|casella postale|bo[iî]te postale)(?!\w)|^r(?:ural )?(?:r|ou?te|t)\.? ?#?\d{1,4},? box\b/;
/** `Hwy 61 South`, `Rt. 9`. */
const ROUTE =
  /^(?:(?:us|u\.s\.|state|county) )?(?:hwy|highway|route|rt|rte|road|county road)\.? \d{1,4}[a-z]?(?: (?:north|south|east|west|[nsew]))?\.?$/;
/** A unit of a park or a centre is as good as a street. */
const UNIT = /^(?:unit|shop|suite|units) \d/;
const FRENCH_BOX = /^(?:B\.?P\.?|C\.?S\.?|TSA) \d/;
/** A house, a centre, a floor: what people write above or behind a street begins or ends so. */
const DOORS = new Words(
  'unit units suite ste shop office room level floor flat apt apartment building bldg block lot bureau bat bât batiment bâtiment etage étage immeuble entree entrée mail',
);
const HOUSES = new Words(
  'house building court courthouse park estate tower towers mill barn farm commons chambers wharf yard arcade mansion mansions works studio studios workshop',
);
const FLOOR = /^(?:\d{1,3}(?:st|nd|rd|th) fl|(?:ground|first|second|third|lower|upper) floor)/;
const CENTRE = /\b(?:business|office|trade|technology|innovation|shopping|enterprise) cent(?:re|er)$/;
const COMPANY =
  /\b(?:inc|llc|ltd|limited|plc|gmbh|sarl|sas|company|co|corp|services|group|associates|partners)(?!\w)\.?$/;
/** What no line of an address has. */
const OTHER =
  /[@©?!]|https?:|www\.|\b(?:tel|phone|fax|copyright|hours|open|call|e-?mail)(?!\w)|\d{3}[-. ]\d{3,4}\b.*\d{3}|\d:\d\d/;
const NUMBER = /(?:^|\s)((?:n[°º] ?)?\d{1,5}(?: ?[-–/] ?\d{1,5})? ?(?:[a-z]|bis|ter)?)$/;
/** `City Hall is located at 245 East Bonita Avenue`: the street begins at the number. */
const NUMBERED = new RegExp(
  String.raw`^(?!(?:p\.? ?o\.? ?box|suite|unit|level|floor|room|shop|lot)(?!\w))[^\d]{3,120}\s(\d{1,5}[a-z]?\s([${LETTERS}][${LETTERS}\d.' -]{3,60}).*)$`,
);
/** `The yard lies on Mill Lane`: so without a number, in a sentence. */
const ON = new RegExp(
  String.raw`^\D{0,30}[a-z]{3} \D{0,90} (?:on|at|in) ((?:[${CAPITALS}][${LETTERS}.'’-]{1,24} ){1,4}[${CAPITALS}][${LETTERS}.]{1,12})$`,
);
const NUMBERED_WORDS = new Words(
  'street streets st sts avenue ave road rd boulevard blvd lane ln drive dr way court ct square plaza parkway highway',
);
/** `dont le siège est situé 14 rue des Tanneurs`, `con domicilio en Calle Mayor`: so in the languages where its kind comes first. */
const LED = new RegExp(
  String.raw`^[^\d]{2,120}\s(\d{1,5}(?: ?(?:bis|ter|[a-z]))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oul(?:evard|\.)|[Bb]d|[Pp]lace|[Cc]hemin|[Qq]uai|[Aa]ll[ée]es?|[Ii]mpasse|[Rr]oute|[Cc]ours|[Pp]assage|[Ss]quare|[Ff]aubourg)\s.{2,60}|(?:[Cc]alle|C\/|[Aa]vda\.?|[Aa]venida|[Pp]laza|[Pp]aseo|[Cc]arrer|[Vv]ia(?:le)?|[Pp]iazza(?:le)?|[Cc]orso|[Rr][uú]a)\s(?:(?:d[aeo]s?|del|della|dei|l[ao]s?) )?[${CAPITALS}].{1,60}|(?<=(?:situ[ée]e?|sise?|domicili[ée]e?|siège(?: social)?) (?:au |à l['’])?)(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Qq]uai|[Aa]llées?|[Ii]mpasse|[Rr]oute|[Cc]ours)\s.{2,60})$`,
);

const LED_WORDS = new Words(
  'rue avenue av boulevard boul bd place chemin quai all allee allees impasse route cours passage square faubourg calle c avda avenida plaza paseo carrer via viale piazza piazzale corso rua',
);

const WORD = /\w+/g;
/** A postcode with a town behind it, a word with a capital, and what a part of an address begins with. */
const CODE = new RegExp(String.raw`^(?:\d{4} [A-Z]{2}|\d{5}) [${CAPITALS}]`);
const CAPITAL = new RegExp(` [${CAPITALS}]`);
const BEGINS = new RegExp(String.raw`^[${CAPITALS}\d#(]`);

/** A line's parts, in order, with the line each stands on. */
export interface Piece {
  text: string;
  line: number;
}

/** Whether a piece reads as a street, a post box or a house number. */
function isStreet(text: string, numberLast: boolean): boolean {
  const lower = lowered(text);
  if (OTHER.test(lower) || COMPANY.test(lower)) return false;
  if (ledIn(text, lower) !== undefined) return true;
  if (text.length > 90) return false;
  if (isEnglish(lower) || isRomance(lower) || numberedIn(lower) !== undefined) return true;
  if ([GERMANIC, BOX, ROUTE, UNIT].some((street) => street.test(lower))) return true;
  // Where the number stands last, one in front with a town behind it is a postcode.
  if (numberLast && CODE.test(text)) return false;
  if (NUMBER_FIRST.test(lower)) return !/^(?:19|20)\d\d[ -]/.test(text) || CAPITAL.test(text);
  return numberLast && NUMBER_LAST.test(lower);
}

function isEnglish(lower: string): boolean {
  for (const { 0: word, index } of matchesOf(WORD, lower)) {
    if (!ENGLISH.has(word)) continue;
    const end = index + word.length;
    if (end === lower.length) return true;
    BEHIND.lastIndex = end;
    if (BEHIND.test(lower)) return true;
  }
  return false;
}

function isRomance(lower: string): boolean {
  const street = lower.replace(HOUSE, '');
  const [word = ''] = /^[^ .,\d]+(?=[ .,\d])/.exec(street) ?? [];
  return ROMANCE.has(word) || ROMANCE_SHORT.test(street);
}

function numberedIn(lower: string): string | undefined {
  const [, street, name = ''] = NUMBERED.exec(lower) ?? [];
  for (const { 0: word, index } of matchesOf(WORD, name)) {
    if (index >= 2 && index <= 51 && NUMBERED_WORDS.has(word)) return street;
  }
  return undefined;
}

function ledIn(text: string, lower: string): string | undefined {
  return /^\D\D/.test(lower) && (LED_WORDS.areIn(lower) || lower.includes('rúa ')) ? LED.exec(text)?.[1] : undefined;
}

/**
 * The street at the end of the pieces that stand before a city: with the building above it and what stands between it
 * and the city. Empty where none of the last pieces is a street.
 *
 * @param numberLast house numbers stand behind the name, as in much of Europe
 */
export function streetOf(pieces: readonly Piece[], numberLast: boolean): Piece[] {
  // A post box behind a street is another way to the same door.
  const near = pieces
    .slice(-6)
    // `(next to the surgery)`
    .filter(({ text }) => !/^\([^()]{3,60}\)?$/.test(text))
    .filter(({ text }, n, all) => n === 0 || !FRENCH_BOX.test(text) || !isStreet(all[n - 1]?.text ?? '', numberLast));
  const at = near.findLastIndex(({ text }) => isStreet(text, numberLast));
  // Further up than two pieces stands something else's street.
  if (at === -1 || at < near.length - 3 || near.slice(at + 1).some(({ text }) => !isPart(text))) return [];
  let from = at;
  const street = near[at]?.text ?? '';
  const lower = lowered(street);
  const begins = ledIn(street, lower) !== undefined || numberedIn(lower) !== undefined;
  while (!begins && from > 0 && at - from < 3 && leadsTo(near[from - 1], near[from], numberLast)) from--;
  const [first, ...rest] = near.slice(from);
  return first === undefined ? [] : [{ ...first, text: beginning(first.text, rest[0]) }, ...rest];
}

/** `Visit us at 12 Mill Lane` and `sis 8 bis` before `avenue de la Gare` lead to a street. */
function beginning(text: string, next: Piece | undefined): string {
  const lower = lowered(text);
  const number = next !== undefined && isRomance(lowered(next.text)) ? NUMBER.exec(lower)?.[1] : undefined;
  const street = number ?? ledIn(text, lower) ?? numberedIn(lower) ?? ON.exec(text)?.[1] ?? text;
  return text.slice(-street.length);
}

function isBuilding(lower: string): boolean {
  if (DOORS.has(/^[a-zà-ÿ]+/.exec(lower)?.[0] ?? '') || FLOOR.test(lower)) return true;
  // `Tower 3` too.
  return [lower, lower.replace(/ [\da-z]{1,3}$/, '')].some(
    (text) => HOUSES.has(/[a-z]+$/.exec(text)?.[0] ?? '') || CENTRE.test(text),
  );
}

function isPart(text: string): boolean {
  return text.length <= 40 && (BEGINS.test(text) || isBuilding(lowered(text))) && !OTHER.test(lowered(text));
}

function leadsTo(before: Piece | undefined, piece: Piece | undefined, numberLast: boolean): boolean {
  if (before === undefined || piece === undefined) return false;
  const above = lowered(before.text);
  if (OTHER.test(above) || COMPANY.test(above) || above.endsWith(':')) return false;
  // `5, Church Hill`
  if (/^\d{1,4}[a-z]?$/.test(above) && before.line === piece.line && /^[A-Z]/.test(piece.text)) return true;
  const short = above.length <= 60;
  if (short && isBuilding(above)) return true;
  if (NUMBER.test(above))
    return isRomance(lowered(piece.text)) && !/^\d/.test(piece.text) && before.line === piece.line;
  if (!short) return false;
  return !/^\d/.test(piece.text) && isStreet(before.text, numberLast);
}

/** The country whose words for streets a text has, among those of five digits: `12, rue du Bac` is in France. */
export function streetCountry(text: string): string | null {
  if (/\b(?:rue|chemin|all[ée]e|impasse|quai|boulevard|lieu-dit|avenue d(?:e|u|es))(?!\w)/i.test(text)) return 'FR';
  if (/(?:stra(?:ß|ss)e|str\.|gasse)(?: \d|$)/im.test(text)) return 'DE';
  if (/\b(?:via|viale|piazza|corso)(?!\w)/i.test(text)) return 'IT';
  return /\b(?:calle|avda|paseo|plaza de|pol[ií]gono)(?!\w)|\bC\/ /i.test(text) ? 'ES' : null;
}
