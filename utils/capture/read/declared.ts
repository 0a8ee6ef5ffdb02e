import { keep } from '../../domain/keep.ts';
import type { Declared, Link } from '../reading.ts';
import { placeOf } from './place.ts';
import { textOf } from './text-of.ts';
import type { PageElement, Tree } from './tree.ts';

/** A reader of elements of one name. */
type Reader = (element: PageElement, tree: Tree, into: Declared) => void;

const BLOCKS = 50;
const METAS = 200;
const LINKS = 1_500;
/** Links that say how to reach someone are few and matter most: a long menu must not push them out. */
const REACHING = 300;
const SOURCES = 300;
const ADDRESS = 2_048;
const BEFORE = 80;

const script: Reader = (element, tree, into) => {
  const inner = tree[element.at + 1];
  const block = /^\s{0,5}application\/ld\+json/i.test(element.attributes.get('type') ?? '');
  if (!block) return source(element, 'script', 'src', into);
  const text = inner !== undefined && 'text' in inner && inner.parent === element ? inner.text : '';
  if (text.trim() !== '' && into.blocks.length < BLOCKS) into.blocks.push({ where: placeOf(element), text });
};

const meta: Reader = (element, _tree, into) => {
  const { attributes } = element;
  const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
  const content = attributes.get('content');
  if (!name || !content || into.metas.length >= METAS) return;
  into.metas.push({
    where: placeOf(element),
    name: name.trim().toLowerCase().slice(0, 200),
    content: content.slice(0, 2_000),
  });
};

const headLink: Reader = (element, tree, into) => {
  const rel = relOf(element);
  const href = element.attributes.get('href') ?? '';
  if (/\b(?:stylesheet|preconnect|dns-prefetch|preload)(?!\w)/.test(rel)) return source(element, 'link', 'href', into);
  if (!/\b(?:canonical|icon|me|publisher|author|alternate)(?!\w)/.test(rel)) return;
  if (into.links.length < LINKS + REACHING) into.links.push(new Linked(element, tree, href, rel));
};

const anchor: Reader = (element, tree, into) => {
  const href = (element.attributes.get('href') ?? '').trim();
  if (href === '' || href.length > ADDRESS) return;
  const { length } = into.links;
  if (length >= LINKS && (length >= LINKS + REACHING || !/^(?:mailto|tel|fax|callto|sms):/i.test(href))) return;
  into.links.push(new Linked(element, tree, href, relOf(element)));
};

/** What a page declares by the element's name, beside what it shows. */
export const READERS: ReadonlyMap<string, Reader> = new Map([
  ['script', script],
  ['meta', meta],
  ['link', headLink],
  ['a', anchor],
  ['area', anchor],
  ['iframe', (element, _tree, into) => source(element, 'iframe', 'src', into)],
  ['img', (element, _tree, into) => source(element, 'img', 'src', into)],
]);

/** A link, whose place and text are found when they are asked for: of most links they never are. */
class Linked implements Link {
  readonly href: string;
  readonly host: string;
  readonly rel: string;
  readonly #element: PageElement;
  readonly #tree: Tree;

  constructor(element: PageElement, tree: Tree, href: string, rel: string) {
    this.href = href;
    this.host = hostIn(href);
    this.rel = rel;
    this.#element = element;
    this.#tree = tree;
  }

  get where(): string {
    return placeOf(this.#element);
  }

  get text(): string {
    return textOf(this.#element, this.#tree);
  }

  get before(): string {
    const node = this.#tree[this.#element.at - 1];
    const beside = node !== undefined && 'text' in node && node.parent === this.#element.parent;
    return beside ? node.text.slice(-BEFORE).replace(/\s+/g, ' ') : '';
  }
}

const NOWHERE: PageElement = { name: 'a', attributes: new Map(), parent: null, root: null, nth: 1, at: 0, end: 1 };
keep(new Linked(NOWHERE, [], '', ''));

/** The host that an address names, in lower case; empty where it names none. */
export function hostIn(address: string): string {
  const from = address.indexOf('//') + 2;
  // `/search?next=//elsewhere` is relative.
  if (from < 2 || from > 8) return '';
  const slash = address.indexOf('/', from);
  const rest = address.slice(from, Math.min(slash === -1 ? address.length : slash, from + 255));
  const end = rest.search(/[?#:]/);
  return (end === -1 ? rest : rest.slice(0, end)).toLowerCase();
}

function relOf({ attributes }: PageElement): string {
  return attributes.get('rel')?.toLowerCase().slice(0, 100) ?? '';
}

function source(
  element: PageElement,
  name: Declared['sources'][number]['element'],
  attribute: 'src' | 'href',
  into: Declared,
): void {
  const address = element.attributes.get(attribute) ?? '';
  const alt = element.attributes.get('alt') ?? '';
  if ((address === '' && alt === '') || into.sources.length >= SOURCES) return;
  into.sources.push({ where: placeOf(element), element: name, address, alt });
}
