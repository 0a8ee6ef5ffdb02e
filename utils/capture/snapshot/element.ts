import type { Dom } from './dom.ts';
import { ATTRIBUTE, OPEN } from './notation.ts';

/** Attributes by name, and how much of each is kept, in UTF-16 code units. */
export type Attributes = ReadonlyMap<string, number>;

/** An address is kept whole or not at all: cut, it leads elsewhere. And it may be a whole picture. */
const ADDRESS = 2_048;
/** Of a style only whether it hides; those of sheets are not asked for: the answer would cost the page a layout. */
const STYLE = 999;
/**
 * The attributes that tell something. Everything else of an element stays in the page. Classes, nearly half of all
 * attributes, tell something where microformats are written by them.
 *
 * @param ofCards whether they are
 */
export function telling(ofCards: boolean): Attributes {
  const attributes = new Map<string, number>([['id', 100]]);
  const keep = (names: string, length: number) => {
    for (const name of names.split(' ')) attributes.set(name, length);
  };
  keep('itemscope property itemprop itemid rel rev type name hidden lang alt', 300);
  keep('itemtype itemref vocab typeof resource about datetime value data-cfemail', 1_000);
  keep('content data', 5_000);
  keep('href src', ADDRESS);
  keep('style', STYLE);
  if (ofCards) keep('class title headers', 1_000);
  return attributes;
}

/** The roots of microformats, new and old. */
export const CARDS = 'h-card h-adr h-entry h-event h-product h-review h-resume h-feed h-item vcard adr hcard'.split(
  ' ',
);

const HIDING = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/;

/** Whatever stands in these is not shown as text. */
export const CLOSED: ReadonlySet<string> = new Set(
  'script style noscript noframes template iframe object embed svg math canvas audio video select textarea datalist'.split(
    ' ',
  ),
);

/** The record of an element: its name and the attributes that tell something. */
export function recordOf(
  element: Node,
  name: string,
  attributes: Attributes,
  { getAttribute, getAttributeNames }: Dom,
): string {
  let record = OPEN + name;
  const names = getAttributeNames.call(element);
  for (let n = 0; n < names.length; n++) {
    const attribute = names[n] ?? '';
    const limit = attributes.get(attribute);
    if (limit === undefined) continue;
    const value = getAttribute.call(element, attribute) ?? '';
    if (limit === STYLE) record += hides(value.slice(0, STYLE).toLowerCase()) ? `${ATTRIBUTE}style=` : '';
    else if (value.length <= limit) record += `${ATTRIBUTE}${attribute}=${value}`;
    else if (limit !== ADDRESS) record += `${ATTRIBUTE}${attribute}=${value.slice(0, limit)}`;
  }
  return record;
}

function hides(style: string): boolean {
  // Most styles have neither word: a pattern takes the browser a twentieth of a millisecond to make ready.
  return (style.includes('none') || style.includes('hidden')) && HIDING.test(style);
}

/** What a script holds, where it is JSON-LD. */
export function blockIn(script: Node, { getAttribute, textContent }: Dom): string {
  const type = getAttribute.call(script, 'type');
  return type?.trim().toLowerCase().startsWith('application/ld+json') ? (textContent.call(script) ?? '') : '';
}
