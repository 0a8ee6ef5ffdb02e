import type { Budget } from './budget.ts';
import type { Dom } from './dom.ts';
import { ATTRIBUTE, OPEN } from './notation.ts';

/** Attributes that tell something, and how much of each is kept. Everything else of an element stays in the page. */
const ATTRIBUTES: ReadonlyMap<string, number> = new Map([
  ...lengths('itemscope property itemprop itemid rel rev type name hidden lang alt title', 300),
  ...lengths('itemtype itemref vocab typeof prefix resource about datetime value data-cfemail class', 1_000),
  ...lengths('content data', 5_000),
  ['id', 100],
]);
/** Kept whole or not at all: cut, an address leads elsewhere. */
const ADDRESSES = new Set(['href', 'src']);
const ADDRESS = 2_048;
/** Whatever stands in these is not shown as text. */
const CLOSED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select textarea datalist'.split(' '),
);
const HIDING = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;

/** Whether what is in an element may be text for people, or data. */
export function isOpen(name: string): boolean {
  return !CLOSED.has(name);
}

/** The record of an element: its name and the attributes that tell something. */
export function recordOf(element: Element, name: string, dom: Dom, budget: Budget): string {
  let record = OPEN + name.slice(0, 60);
  for (const attribute of dom.attributeNames(element)) {
    const value = kept(element, attribute, dom, budget);
    if (value !== null) record += `${ATTRIBUTE}${attribute}=${value}`;
  }
  return record;
}

function kept(element: Element, attribute: string, dom: Dom, budget: Budget): string | null {
  const limit = ATTRIBUTES.get(attribute);
  if (limit !== undefined) return budget.take(dom.attribute(element, attribute) ?? '', limit);
  if (ADDRESSES.has(attribute)) {
    const address = dom.attribute(element, attribute) ?? '';
    // An address may be a whole picture.
    return address.length <= ADDRESS ? budget.take(address, ADDRESS) : null;
  }
  if (attribute !== 'style') return null;
  // Of styles only whether they hide; those of sheets are not asked for: the answer would cost the page a layout.
  return HIDING.test((dom.attribute(element, attribute) ?? '').slice(0, 1_000)) ? 'display:none' : null;
}

function lengths(names: string, length: number): [string, number][] {
  return names.split(' ').map((name) => [name, length]);
}
