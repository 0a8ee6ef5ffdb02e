/** Attributes by name, and how much of each is kept, in UTF-16 code units. */
type Kept = ReadonlyMap<string, number>;

/** An address is kept whole or not at all: cut, it leads elsewhere. And it may be a whole picture. */
const ADDRESS = 2_048;
/** Of a style only whether it hides; those of sheets are not asked for: the answer would cost the page a layout. */
const STYLE = 999;

/** The attributes that tell something. */
const TELLING: Kept = new Map([
  ['id', 100],
  ...all('itemscope property itemprop itemid rel rev type name hidden lang alt', 300),
  ...all('itemtype itemref vocab typeof resource about datetime value data-cfemail', 1_000),
  ...all('content data', 5_000),
  ...all('href src', ADDRESS),
  ['style', STYLE],
]);
/** Classes, nearly half of all attributes, tell something where microformats are written by them. */
const OF_CARDS: Kept = new Map([...TELLING, ...all('class title headers', 1_000)]);

/** A class that is a microformat's root, new or old. */
const CARD =
  /class="(?:[^"]{0,500}\s)?(?:h-(?:card|adr|entry|event|product|review|resume|feed|item)|vcard|adr|hcard)["\s]/;

/** Whether an attribute is kept of any page. */
export function mayTell(name: string): boolean {
  return OF_CARDS.has(name);
}

/** The attributes that are kept of a page. */
export function keptOf(markup: string): Kept {
  return CARD.test(markup) ? OF_CARDS : TELLING;
}

/** What is kept of an attribute's value; null where that is nothing. */
export function keptValue(value: string, limit: number): string | null {
  if (limit === STYLE) return hides(value.slice(0, STYLE).toLowerCase()) ? '' : null;
  if (value.length <= limit) return value;
  return limit === ADDRESS ? null : value.slice(0, limit);
}

const HIDING = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/;

function hides(style: string): boolean {
  // Most styles have neither word: a pattern takes the browser a twentieth of a millisecond to make ready.
  return (style.includes('none') || style.includes('hidden')) && HIDING.test(style);
}

function all<const Value>(names: string, value: Value): [string, Value][] {
  return names.split(' ').map((name) => [name, value]);
}
