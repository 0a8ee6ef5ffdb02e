import type { Dom } from './dom.ts';
import { ATTRIBUTE, OPEN } from './notation.ts';

/** Attributes that tell something, and how much of each is kept. Everything else of an element stays in the page. */
const ATTRIBUTES: ReadonlyMap<string, number> = new Map([
  ...lengths('itemscope property itemprop itemid rel rev type name hidden lang alt title', 300),
  ...lengths('itemtype itemref vocab typeof prefix resource about datetime value data-cfemail class', 1_000),
  ...lengths('content data', 5_000),
  ['id', 100],
]);
/** An address is kept whole or not at all: cut, it leads elsewhere. And it may be a whole picture. */
const ADDRESS = 2_048;
const HIDING = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;

const JSON_LD = /^\s{0,5}application\/ld\+json/i;

/** Whatever stands in these is not shown as text. */
export const CLOSED: ReadonlySet<string> = new Set(
  'script style noscript noframes template iframe object embed svg math canvas audio video select textarea datalist'.split(
    ' ',
  ),
);

/** The record of an element: its name and the attributes that tell something. */
export function recordOf(element: Element, name: string, { getAttribute, getAttributeNames }: Dom): string {
  let record = OPEN + name;
  const attributes = getAttributeNames.call(element);
  for (let n = 0; n < attributes.length; n++) {
    const attribute = attributes[n] ?? '';
    const limit = ATTRIBUTES.get(attribute);
    if (limit !== undefined) {
      const value = getAttribute.call(element, attribute) ?? '';
      record += `${ATTRIBUTE}${attribute}=${value.length > limit ? value.slice(0, limit) : value}`;
    } else if (attribute === 'href' || attribute === 'src') {
      const address = getAttribute.call(element, attribute) ?? '';
      if (address.length <= ADDRESS) record += `${ATTRIBUTE}${attribute}=${address}`;
    } else if (attribute === 'style' && HIDING.test((getAttribute.call(element, attribute) ?? '').slice(0, 1_000))) {
      // Of styles only whether they hide; those of sheets are not asked for: the answer would cost the page a layout.
      record += `${ATTRIBUTE}style=`;
    }
  }
  return record;
}

/** What a script holds, where it is JSON-LD. */
export function blockIn(script: Element, { getAttribute, textContent }: Dom): string {
  return JSON_LD.test(getAttribute.call(script, 'type') ?? '') ? (textContent.call(script) ?? '') : '';
}

function lengths(names: string, length: number): [string, number][] {
  return names.split(' ').map((name) => [name, length]);
}
