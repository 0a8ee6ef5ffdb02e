import { type MarkNode, valueIn, words } from './marked.ts';
import { isPersonName } from './people.ts';

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
const ADDRESS = 'street-address extended-address locality region postal-code country-name';
/** Properties of both generations, `p-` or `u-` before the newer, with schema.org's names. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'name name,fn name,tel telephone,fax faxnumber,tel-fax faxnumber,email email,url url,note description,job-title jobtitle,title jobtitle,' +
    'role jobtitle,given-name givenname,additional-name additionalname,family-name familyname,org organization,' +
    'organization-name organization,street-address streetaddress,extended-address extendedaddress,' +
    'locality addresslocality,region addressregion,postal-code postalcode,country-name addresscountry,adr address'
  )
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);
/** Properties that sites put in an address though they are the card's. */
const REACHING = new Set(['telephone', 'faxnumber', 'email']);
const FAX = /fax|télécopie/i;
const FAX_BEFORE = /(?:fax|télécopie)[^\p{L}\d]{0,10}$/iu;
const WRITTEN_ADDRESS = /^(?:https?:\/\/|\/|[\w-]{1,63}\.)\S{2,}$/i;
/** Where the link within a property leads that is no link itself. */
const LEADING: ReadonlyMap<string, RegExp> = new Map([
  ['email', /^mailto:/i],
  ['telephone', /^tel:/i],
  ['url', /^(?!mailto:|tel:|#)/i],
]);
const FORM = new Set(['input', 'select', 'option', 'textarea', 'button', 'label']);
const PICTURE = /\b(?:photo|picture|avatar|portrait|image|logo|icon|profile|headshot)/i;
const PARTS_OF_ADDRESS = new Set(ADDRESS.split(' ').map((name) => NAMES.get(name)));

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

type Known = Map<MarkNode, Card>;

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

/** In a newer card only prefixed classes are properties: `title` and `note` may be anybody's style there. */
function propertyOf(name: string, newer: boolean): string | null {
  const bare = /^[pu]-/.test(name) ? name.slice(2) : null;
  if (newer ? bare === null : bare !== null) return null;
  if (newer && (bare === 'fn' || bare === 'title')) return null;
  return NAMES.get(bare ?? name) ?? null;
}

/** By its class, or by what it names its properties: `<p class="vcard"><b class="p-name">`. */
function isNewer({ attributes, within }: MarkNode): boolean {
  if (words(attributes.class).some((name) => name.startsWith('h-'))) return true;
  const named = (name: string) => within.some((inner) => words(inner.attributes.class).includes(name));
  return (named('p-name') || named('p-org')) && !named('fn') && !named('org');
}

/** The value-class pattern: `<span class="tel"><span class="type">work</span> <span class="value">…</span></span>`. */
function textIn(node: MarkNode, property: string, known: Known): string {
  const values = node.within.filter(({ attributes }) => words(attributes.class).includes('value'));
  if (values.length > 0) return values.map((value) => valueIn(value, property)).join('');
  const card = known.get(node);
  if (card !== undefined && property === 'organization') return card.name;
  const { name, attributes } = node;
  if (name === 'abbr' && attributes.title !== undefined) return attributes.title;
  if (name === 'area' && property !== 'url') return attributes.alt ?? '';
  const machine =
    (property === 'email' && attributes.href !== undefined) ||
    (property === 'telephone' && /^tel:/i.test(attributes.href ?? ''));
  const text = (machine ? attributes.href : linkWithin(node, property)) ?? valueIn(node, property);
  // An element that was not closed holds what follows it.
  if (property === 'name' && text === node.text) return node.within.filter(isReach).reduce(withoutText, text).trim();
  // `<h2 class="fn url">Ann Lee</h2>` leads nowhere.
  return property === 'url' && text === node.text && !WRITTEN_ADDRESS.test(text) ? '' : text;
}

/** A number or an address to write to. */
function isReach({ attributes }: MarkNode): boolean {
  return words(attributes.class).some((name) => REACHING.has(NAMES.get(name.replace(/^[pu]-/, '')) ?? ''));
}

function withoutText(text: string, inner: MarkNode): string {
  return inner.text === '' ? text : text.replace(inner.text, () => '');
}

/** `<span class="email"><a href="mailto:…">Write to us</a></span>`. */
function linkWithin({ attributes, within }: MarkNode, property: string): string | undefined {
  const leading = LEADING.get(property);
  if (leading === undefined || attributes.href !== undefined) return undefined;
  return within.map((inner) => inner.attributes.href).find((href) => href !== undefined && leading.test(href));
}

/** By its class or its type, or by the word that stands before it in its card. */
function isFax({ attributes, within, text }: MarkNode, property: string, { node }: Card): boolean {
  if (property !== 'telephone') return false;
  const types = within.filter((inner) => words(inner.attributes.class).includes('type'));
  if (words(attributes.class).includes('fax') || types.some((type) => FAX.test(type.attributes.title ?? type.text)))
    return true;
  const at = types.length > 0 || text === '' ? -1 : node.text.indexOf(text);
  return at > 0 && FAX_BEFORE.test(node.text.slice(Math.max(0, at - 20), at));
}

function linkOf({ name, attributes }: MarkNode): string | null {
  return name === 'a' ? (attributes.href ?? null) : null;
}

/** A newer card without a name is named by its text or picture, where it says nothing else by text. */
function impliedName(node: MarkNode, { parts, organisations, cards }: Card): string {
  const spoken = parts.some(({ property }) => property !== 'url' && property !== 'email') || organisations.length > 0;
  if (spoken || cards.length > 0 || allIn(node).some(saysByText)) return '';
  const [only, other] = lastIn(node);
  const label = only === undefined || other !== undefined ? null : labelOf(only);
  // One picture or abbreviation that is all there is, or that bears a name which its text does not.
  const named = node.text === '' || node.text === only?.text || (label !== null && isNamesake(label, node.text));
  return labelOf(node) ?? (named ? label : null) ?? node.text;
}

/** Whether an element is a property that is a text, one that we know or another (`p-nickname`, `e-note`). */
function saysByText({ attributes }: MarkNode): boolean {
  return words(attributes.class).some((name) => /^[pe]-[a-z]/.test(name));
}

/** `<img alt="Ann Lee"> About me`, unlike `<img alt="Profile Photo"> Ann Lee`. */
function isNamesake(label: string, text: string): boolean {
  return isPersonName(label) && !PICTURE.test(label) && !text.includes(label) && !isPersonName(text);
}

/** The marked elements without others in them. */
function lastIn(node: MarkNode): MarkNode[] {
  return allIn(node).filter(({ within }) => within.length === 0);
}

function allIn(node: MarkNode): MarkNode[] {
  const all = [...node.within];
  for (const inner of all) all.push(...inner.within);
  return all;
}

function labelOf({ name, attributes }: MarkNode): string | null {
  if (name === 'img' || name === 'area') return attributes.alt ?? null;
  return name === 'abbr' ? (attributes.title ?? null) : null;
}

/** A newer card without an address leads where it, or the one link in it, leads. */
function impliedUrl(node: MarkNode, { cards }: Card): string | null {
  if (isLink(node)) return node.attributes.href ?? null;
  const links = cards.length > 0 ? [] : allIn(node).filter(isLink);
  return links.length === 1 ? (links[0]?.attributes.href ?? null) : null;
}

function isLink({ name }: MarkNode): boolean {
  return name === 'a' || name === 'area';
}
