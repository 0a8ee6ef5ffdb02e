import type { Mark } from '../reading.ts';
import { placeOf } from './place.ts';
import { textOf } from './text-of.ts';
import { isElement, type PageElement, type Tree } from './tree.ts';

const MARKS = 3_000;
const VALUE = 2_000;
/** Text of marks in all: each holds that of the marks within it. */
const CHARACTERS = 2_000_000;
/** The longest name that an item has by its text alone. */
const NAME = 200;
/** Roots of microformats, new and old. Utility classes (`h-10`, `h-full`) look alike, so only known ones count. */
const ROOT = /(?:^|\s)(?:h-(?:card|adr|entry|event|product|review|resume|feed|item)|vcard|adr|hcard)(?:\s|$)/;
const PROPERTY =
  /(?:^|\s)(?:(?:p|u|dt|e)-[a-z]+(?:-[a-z]+)*|fn|n|org|tel|fax|email|adr|street-address|locality|region|postal-code|country-name|title|role|url|given-name|family-name|organization-name|note|value|type|additional-name|extended-address|item|author|reviewer|location|organizer|dtend)(?:\s|$)/;
/** What each of them has. */
const MAY_BE_ROOT = /h-|card|adr/;
/** What cards stand in that are not the page's: only that they do counts. */
const SETTING = /(?:^|\s)(?:hentry|hreview|vevent|hresume)(?:\s|$)/;
const CARD_ROOT = /(?:^|\s)(?:h-card|vcard|hcard)(?:\s|$)/;
const IMPLYING = new Set(['a', 'area', 'img', 'abbr', 'object']);
const INCLUDE = /(?:^|\s)include(?:\s|$)/;
/** Properties of a sharing card: read as metas. */
const CARD = /^(?:og|fb|twitter|article|book|profile|music|video|al|product|place|business)[:.]/i;

interface Around {
  index: number;
  end: number;
  format: Format;
}

/** Which microformat an element stands in. */
type Format = 'none' | 'card' | 'other';

/**
 * The elements that microdata, RDFa and microformats write on, each with its attributes, its text and the nearest such
 * element around it. What they mean is understood elsewhere.
 *
 * @param url the page's address, against which its `<base>` is resolved
 */
export function marksIn(tree: Tree, url: string): Mark[] {
  const marks: Mark[] = [];
  const elements: PageElement[] = [];
  const open: Around[] = [];
  const { base, referred, included } = settingOf(tree, url);
  let left = CHARACTERS;
  for (let n = 0; n < tree.length; n++) {
    const node = tree[n];
    if (node === undefined || !isElement(node) || node.attributes.size === 0) continue;
    while (open.length > 0 && node.at >= (open.at(-1)?.end ?? 0)) open.pop();
    const around = open.at(-1);
    const format = included.has(node.attributes.get('id') ?? '') ? 'card' : formatOf(node, around?.format ?? 'none');
    const setting = isSetting(node);
    if (!setting && !isFormat(node, format, around?.format) && !isMarked(node, around !== undefined, referred))
      continue;
    if (marks.length >= MARKS) break;
    const text = setting || isItem(node) ? '' : textOf(node, tree, Math.min(VALUE, left)) || pictured(node, tree);
    left -= text.length;
    elements.push(node);
    marks.push({
      where: placeOf(node),
      parent: around?.index ?? -1,
      name: node.name,
      attributes: attributesOf(node, base, url),
      text,
    });
    open.push({ index: marks.length - 1, end: node.end, format });
  }
  return withTextOfBareItems(marks, elements, tree);
}

/** An item in which nothing else is marked says what it is by its text alone. */
function withTextOfBareItems(marks: Mark[], elements: readonly PageElement[], tree: Tree): Mark[] {
  const holding = new Set(marks.map(({ parent }) => parent));
  for (const [index, element] of elements.entries()) {
    const mark = marks[index];
    if (mark !== undefined && isItem(element) && !holding.has(index)) mark.text = textOf(element, tree, NAME);
  }
  return marks;
}

/** What elements elsewhere say of a page's marks. */
interface Setting {
  /** The address that a page's own links are relative to, where it is not the page's; null where it is. */
  base: string | null;
  /** The ids of elements that an item elsewhere on the page counts among its own. */
  referred: ReadonlySet<string>;
  /** Those among them that a card does. */
  included: ReadonlySet<string>;
}

/** By index, as the loop over marks: to ask an array for one after the other takes the interpreter twice as long. */
function settingOf(tree: Tree, url: string): Setting {
  const lists: string[] = [];
  const includes: string[] = [];
  let href: string | undefined;
  for (let n = 0; n < tree.length; n++) {
    const node = tree[n];
    if (node === undefined || !isElement(node) || node.attributes.size === 0) continue;
    if (node.name === 'base') href ??= node.attributes.get('href') ?? '';
    const list = node.attributes.get('itemref');
    if (list !== undefined) lists.push(list);
    const classes = node.attributes.get('class');
    if (classes === undefined) continue;
    if (MAY_BE_ROOT.test(classes) && CARD_ROOT.test(classes))
      includes.push(list ?? '', node.attributes.get('headers') ?? '');
    else if (INCLUDE.test(classes)) includes.push(fragmentOf(node));
  }
  const included = idsIn(includes);
  return {
    base: href ? (URL.parse(href, url)?.href ?? null) : null,
    referred: new Set([...idsIn(lists), ...included]),
    included,
  };
}

function idsIn(lists: readonly string[]): ReadonlySet<string> {
  const ids = lists.filter((list) => list !== '').slice(0, 200);
  return new Set(ids.flatMap((list) => list.split(/\s+/)));
}

/** The id that a link or an object within the page leads to: `<a class="include" href="#firm">`. */
function fragmentOf({ attributes }: PageElement): string {
  const target = attributes.get('href') ?? attributes.get('data') ?? '';
  return target.startsWith('#') ? target.slice(1, 101) : '';
}

function attributesOf({ attributes }: PageElement, base: string | null, url: string): Record<string, string> {
  const own = Object.fromEntries(attributes);
  // An empty address is the page's.
  if (own.href === '') own.href = base ?? url;
  if (base === null) return own;
  for (const name of ['href', 'src']) {
    const address = own[name];
    if (address !== undefined && !address.startsWith('#')) own[name] = URL.parse(address, base)?.href ?? address;
  }
  return own;
}

/** A logo that stands for a name: what it says in its place. */
function pictured({ at, end }: PageElement, tree: Tree): string {
  const within = tree.slice(at + 1, Math.min(end, at + 10));
  const picture = within.find((node): node is PageElement => isElement(node) && node.name === 'img');
  return picture?.attributes.get('alt')?.trim() ?? '';
}

function isMarked({ attributes }: PageElement, within: boolean, referred: ReadonlySet<string>): boolean {
  if (attributes.has('itemscope') || attributes.has('itemprop') || attributes.has('typeof')) return true;
  if (attributes.has('vocab') || attributes.has('about')) return true;
  const property = attributes.get('property');
  if (property !== undefined) return !CARD.test(property);
  if (within && (attributes.has('resource') || attributes.has('rel') || attributes.has('rev'))) return true;
  return referred.size > 0 && referred.has(attributes.get('id') ?? '');
}

function isSetting({ attributes }: PageElement): boolean {
  const classes = attributes.get('class');
  return classes !== undefined && !attributes.has('itemprop') && SETTING.test(classes) && !ROOT.test(classes);
}

function formatOf({ attributes }: PageElement, around: Format): Format {
  const classes = attributes.get('class');
  if (classes === undefined || !MAY_BE_ROOT.test(classes)) return around;
  if (CARD_ROOT.test(classes)) return 'card';
  return around === 'none' && ROOT.test(classes) ? 'other' : around;
}

function isFormat({ name, attributes }: PageElement, format: Format, around: Format = 'none'): boolean {
  // What a template holds is shown nowhere.
  if (format === 'none' || name === 'template') return false;
  // What a card leaves unsaid is taken from the links and pictures in it.
  if (around === 'card' && IMPLYING.has(name)) return true;
  const classes = attributes.get('class') ?? '';
  return ROOT.test(classes) || (around !== 'none' && PROPERTY.test(classes));
}

/** The text of an item that holds others is theirs. */
function isItem({ attributes }: PageElement): boolean {
  const item = attributes.has('itemscope') || attributes.has('typeof');
  return (item && !attributes.has('class')) || attributes.has('content');
}
