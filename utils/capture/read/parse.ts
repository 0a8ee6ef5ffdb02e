import { keptOf, keptValue } from '../snapshot/attributes.ts';
import { CONTENT, FRAME } from '../snapshot/notation.ts';
import { GrowingTree, type Tree } from './tree.ts';

const SPACE = 32;
const EXCLAMATION = 33;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;

const TEXT = 50_000;
/** As many as a walk comes to, and what it lists behind. */
const NODES = 350_000;
/** Of JSON-LD in all, in UTF-16 code units. */
const BLOCKS = 512 * 1024;
/** What a frame holds of the page's own comes before all else in it. */
const FRAMES = new Set(['iframe', 'frame']);
const FRAMED = `<${FRAME}>`;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The tree of a page that a browser wrote as HTML: every value stands in double quotes, and five signs are escaped
 * (https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments). Total: any string is some tree.
 * Linear in its length: it looks for the next sign and never back.
 *
 * @returns besides, whether something of the page was left out
 */
export function parse(markup: string): { tree: Tree; partial: boolean } {
  const parser = new Parser(markup);
  while (!parser.isDone) parser.readOn();
  return { tree: parser.growing.end(), partial: parser.partial };
}

class Parser {
  readonly growing = new GrowingTree();
  partial = false;
  readonly #markup: string;
  readonly #kept: ReturnType<typeof keptOf>;
  #at = 0;
  #blocks = 0;

  constructor(markup: string) {
    this.#markup = markup;
    this.#kept = keptOf(markup);
  }

  get isDone(): boolean {
    return this.#at >= this.#markup.length;
  }

  /** Reads a text and the tag behind it. */
  readOn(): void {
    const markup = this.#markup;
    if (this.growing.nodes.length >= NODES) {
      this.partial = true;
      this.#at = markup.length;
      return;
    }
    const tag = this.#find('<', this.#at);
    if (tag > this.#at) this.#add(plain(markup.slice(this.#at, tag)));
    const sign = markup.charCodeAt(tag + 1);
    if (sign === SLASH) this.#endTag(tag);
    else if (sign === EXCLAMATION || sign === QUESTION)
      this.#at = markup.startsWith('<!--', tag) ? this.#find('-->', tag) + 3 : this.#find('>', tag) + 1;
    else if (tag < markup.length) this.#startTag(tag);
    else this.#at = tag;
  }

  #startTag(tag: number): void {
    const markup = this.#markup;
    const name = this.#nameAt(tag);
    this.#at = tag + 1 + name.length;
    const attributes = this.#attributes();
    this.growing.open(name, attributes);
    const content = CONTENT.get(name);
    if (content === undefined || (FRAMES.has(name) && markup.startsWith(FRAMED, this.#at))) return;
    if (content === 'none') this.growing.close();
    else if (content === 'closed') this.#at = this.#endOf(name);
    else {
      const end = this.#find(`</${name}>`, this.#at);
      if (content === 'shown raw') this.#add(plain(markup.slice(this.#at, end)));
      else if (name === 'script' && isBlock(attributes)) this.#addBlock(markup.slice(this.#at, end));
      this.#at = end;
    }
  }

  /** Reads the attributes from here to the end of their tag. */
  #attributes(): ReadonlyMap<string, string> {
    const markup = this.#markup;
    let attributes: Map<string, string> | null = null;
    let at = this.#at;
    while (markup.charCodeAt(at) === SPACE) {
      // A name may begin with these two signs itself.
      const cut = this.#find('="', at + 2);
      const end = this.#find('"', cut + 2);
      const name = markup.slice(at + 1, cut);
      const limit = this.#kept.get(name);
      const value = limit === undefined ? null : keptValue(plain(markup.slice(cut + 2, end)), limit);
      if (value !== null) {
        attributes ??= new Map();
        attributes.set(name, value);
      }
      at = end + 1;
    }
    this.#at = at + 1;
    return attributes ?? NONE;
  }

  #endTag(tag: number): void {
    const end = this.#find('>', tag);
    const name = this.growing.around?.name;
    // Some have an end tag in one vocabulary and none in another: theirs ends nothing else.
    if (name !== undefined && end - tag - 2 === name.length && this.#markup.startsWith(name, tag + 2))
      this.growing.close();
    this.#at = end + 1;
  }

  /** Where the end tag of an element stands that may hold others of its name, and what merely tells of it. */
  #endOf(name: string): number {
    const markup = this.#markup;
    const endTag = `</${name}>`;
    let levels = 1;
    let tag = this.#find('<', this.#at);
    for (; tag < markup.length; tag = this.#find('<', tag + 1)) {
      const sign = markup.charCodeAt(tag + 1);
      if (sign === SLASH) {
        if (markup.startsWith(endTag, tag) && --levels === 0) break;
      } else if (sign === EXCLAMATION) tag = markup.startsWith('<!--', tag) ? this.#find('-->', tag) : tag;
      else {
        const inner = this.#nameAt(tag);
        tag += inner.length;
        if (inner === name) levels++;
        else if (CONTENT.get(inner) === 'raw') tag = this.#find(`</${inner}>`, tag);
      }
    }
    return Math.min(tag, markup.length);
  }

  /** The name in the start tag that stands there. */
  #nameAt(tag: number): string {
    const markup = this.#markup;
    let to = tag + 1;
    for (; to < markup.length; to++) {
      const sign = markup.charCodeAt(to);
      if (sign === SPACE || sign === GREATER) break;
    }
    return markup.slice(tag + 1, to);
  }

  #add(text: string): void {
    if (text.length > TEXT) this.partial = true;
    // White space alone, as markup is indented with, is half the texts of a page. One space says as much.
    this.growing.add(text.length > TEXT ? shortText(text) : text.length > 1 && text.trim() === '' ? ' ' : text);
  }

  /** Half a block cannot be parsed: one that is too long is left out as a whole, and smaller ones behind it are not. */
  #addBlock(block: string): void {
    if (this.#blocks + block.length > BLOCKS) this.partial = true;
    else if (block !== '') {
      this.#blocks += block.length;
      this.growing.add(block);
    }
  }

  /** Where the sign stands next; the end of the page where it does not. */
  #find(sign: string, from: number): number {
    const at = this.#markup.indexOf(sign, from);
    return at === -1 ? this.#markup.length : at;
  }
}

function isBlock(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('type')?.trim().toLowerCase().startsWith('application/ld+json') ?? false;
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** A text or a value as it was before the browser wrote it. */
function plain(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&(amp|lt|gt|quot|nbsp);/g, (sign, name: string) => SIGNS[name] ?? sign);
}

/** Cut between two plain words: half a number or half an address would be another one. */
function shortText(text: string): string {
  const from = TEXT - 1_000;
  const last = [...text.slice(from, TEXT).matchAll(/[A-Za-z](?= [A-Za-z])/g)].at(-1);
  return text.slice(0, from + (last === undefined ? 0 : last.index + 1));
}
