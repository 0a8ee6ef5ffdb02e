import { impliedName, impliedUrl } from './card-implied.ts';
import { isNewer, PARTS_OF_ADDRESS, propertyOf, REACHING } from './card-properties.ts';
import { isFax, textIn } from './card-value.ts';
import { type MarkNode, words } from './marked.ts';

/** One property of a card, by schema.org's name. */
export interface Part {
  property: string;
  text: string;
  node: MarkNode;
}

/** What a card (`h-card`, `vcard`) or an address (`h-adr`, `adr`) says. */
export interface Card {
  node: MarkNode;
  name: string;
  /** All but name, organisation and address; the name too, where it is given. */
  parts: Part[];
  organisations: (Part & { url: string | null })[];
  /** Addresses in parts, each on its own. */
  addresses: Part[][];
  /** Addresses in one text. */
  writtenAddresses: Part[];
  /** Cards within it. */
  cards: MarkNode[];
}

/** As many parts elsewhere on the page a card may count among its own. */
const SHARED = 5;
const FORM = new Set(['input', 'select', 'option', 'textarea', 'button', 'label']);

export function classOf({ attributes }: MarkNode): 'card' | 'address' | null {
  const classes = words(attributes.class);
  if (classes.some((name) => name === 'h-card' || name === 'vcard' || name === 'hcard')) return 'card';
  return classes.some((name) => name === 'h-adr' || name === 'adr') ? 'address' : null;
}

export function readsAddress(parts: readonly Part[]): boolean {
  return parts.some(({ property }) => PARTS_OF_ADDRESS.has(property));
}

/** All cards and addresses of a page, in its order. */
export function cardsIn(nodes: readonly MarkNode[]): Card[] {
  const known: Known = new Map();
  const byId = new Map(nodes.map((node) => [node.attributes.id, node]));
  // Cards of one firm may share its name and address, as microdata's items do (microformats.org/wiki/include-pattern).
  const sharedBy = (node: MarkNode) =>
    [...new Set(sharedIds(node))].slice(0, SHARED).flatMap((id) => byId.get(id) ?? []);
  // From the last to the first: what stands within another is read before it, and no nesting is too deep.
  for (const node of nodes.toReversed()) {
    if (classOf(node) !== null) known.set(node, readCard(node, [...node.within, ...sharedBy(node)], known));
  }
  return [...known.values()].reverse();
}

/** A card's `itemref`, the headings of its cell in a table, and the links in it by `include`. */
function sharedIds({ attributes, within }: MarkNode): string[] {
  const includes = within.filter((node) => words(node.attributes.class).includes('include'));
  const targets = includes.map((node) => node.attributes.href ?? node.attributes.data ?? '');
  return [
    ...words(attributes.itemref),
    ...words(attributes.headers),
    ...targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1)),
  ];
}

/** The cards and addresses that have been read, by the elements that they are written on. */
export type Known = Map<MarkNode, Card>;

/** Reads a card or an address of what belongs to it; what stands in cards within it is theirs. */
function readCard(node: MarkNode, own: readonly MarkNode[], known: Known): Card {
  const card: Card = { node, name: '', parts: [], organisations: [], addresses: [], writtenAddresses: [], cards: [] };
  const loose: Part[] = [];
  for (const part of partsOf(own, card, known)) {
    if (part.property === 'organization') card.organisations.push({ ...part, url: linkOf(part.node) });
    else if (part.property === 'address') addressIn(part, card, known);
    else if (PARTS_OF_ADDRESS.has(part.property)) loose.push(part);
    else card.parts.push(part);
  }
  if (loose.length > 0) card.addresses.push(loose);
  card.organisations = byName(card.organisations);
  const named = card.parts.find(({ property }) => property === 'name');
  card.name = named?.text ?? (isNewer(node) ? impliedName(node, card) : '');
  if (named === undefined && card.name !== '') card.parts.push({ property: 'name', text: card.name, node });
  const url = isNewer(node) && !card.parts.some(({ property }) => property === 'url') ? impliedUrl(node, card) : null;
  if (url !== null) card.parts.push({ property: 'url', text: url, node });
  return card;
}

/** A name within `org` (`organization-name`, or a card of its own) is the name; the unit beside it is none. */
function byName(organisations: Card['organisations']): Card['organisations'] {
  const inner = organisations.filter(({ node }) => organisations.some((other) => other.node === node.around));
  const outer = new Set(inner.map(({ node }) => node.around));
  return organisations.filter(({ node }) => !outer.has(node));
}

function addressIn({ node, text }: Part, card: Card, known: Known): void {
  const { addresses = [], parts = [] } = known.get(node) ?? {};
  card.parts.push(...parts.filter(({ property }) => REACHING.has(property)));
  if (addresses.length > 0) card.addresses.push(...addresses);
  else if (text !== '' || parts.length > 0) card.writtenAddresses.push({ property: 'address', text, node });
}

/** The properties of a card in the order of the page, those of cards and addresses within it left to them. */
function partsOf(own: readonly MarkNode[], card: Card, known: Known): Part[] {
  const newer = isNewer(card.node);
  const parts: Part[] = [];
  const queue = [...own];
  for (const node of queue) {
    // What visitors are asked for.
    if (FORM.has(node.name)) continue;
    const of = classOf(node);
    for (const name of words(node.attributes.class)) {
      const property = propertyOf(name, newer);
      // `class="fn org adr"`: a block of lines, of which the whole is no name.
      if ((property === 'name' || property === 'organization') && of === 'address') continue;
      if (property !== null && (of !== 'card' || property === 'organization'))
        parts.push({
          property: isFax(node, property, card) ? 'faxnumber' : property,
          text: textIn(node, property, known),
          node,
        });
      // An address by its older or newer class alone, without a property that ties it: it is the card's all the same.
      else if (of === 'address' && !parts.some((part) => part.node === node))
        parts.push({ property: 'address', text: textIn(node, 'address', known), node });
    }
    if (isOwnPage(node) && !parts.some((part) => part.node === node))
      parts.push({ property: 'sameas', text: node.attributes.href ?? '', node });
    if (of === 'card' && node !== card.node) card.cards.push(node);
    if (of === null) queue.push(...node.within);
  }
  return parts.sort((a, b) => a.node.index - b.node.index);
}

/** `<a rel="me">`: another page of whoever the card is about. */
function isOwnPage({ name, attributes }: MarkNode): boolean {
  return name === 'a' && words(attributes.rel).includes('me') && /^(?:https?:)?\/\//i.test(attributes.href ?? '');
}

function linkOf({ name, attributes }: MarkNode): string | null {
  return name === 'a' ? (attributes.href ?? null) : null;
}
