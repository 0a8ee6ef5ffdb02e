import type { Reading } from '../reading.ts';
import type { Budget } from './budget.ts';
import type { Dom } from './dom.ts';
import { placeOf } from './place.ts';
import { textOf } from './text-of.ts';

const MARKS = 3_000;
const VALUE = 2_000;
const ATTRIBUTES = (
  'itemscope itemtype itemprop itemid itemref vocab typeof property prefix rel rev resource about ' +
  'href src data content datetime value title alt lang id'
).split(' ');
/** Roots of microformats, new and old. Utility classes (`h-10`, `h-full`) look alike, so only known ones count. */
const ROOT = /(?:^|\s)(?:h-(?:card|adr|entry|event|product|review|resume|feed|item)|vcard|adr|hcard)(?:\s|$)/;
const PROPERTY =
  /(?:^|\s)(?:(?:p|u|dt|e)-[a-z]+(?:-[a-z]+)*|fn|n|org|tel|email|adr|street-address|locality|region|postal-code|country-name|title|role|url|given-name|family-name|organization-name|note|value|type)(?:\s|$)/;
const ANY = '[itemscope],[typeof],[property],.h-card,.vcard,.hcard,.h-adr,.h-entry';
/** Properties of a sharing card: read as metas. */
const CARD = /^(?:og|fb|twitter|article|book|profile|music|video|al|product|place|business)[:.]/i;

/**
 * Collects the elements that microdata, RDFa and microformats write on, each with its attributes, its text and the
 * nearest such element around it. What they mean is understood elsewhere.
 */
export class Marks {
  readonly #dom: Dom;
  readonly #into: Reading;
  readonly #budget: Budget;
  readonly #open: { element: Element; index: number; format: boolean }[] = [];
  /** Elements that an item elsewhere on the page counts among its own. */
  readonly #referred: ReadonlySet<string>;
  /** Most pages have no mark at all: one question to the browser saves a dozen for each element. */
  readonly #any: boolean;

  constructor(dom: Dom, into: Reading, budget: Budget) {
    this.#dom = dom;
    this.#into = into;
    this.#budget = budget;
    this.#any = dom.first(ANY) !== null;
    const references = dom.first('[itemref]') === null ? '' : dom.references();
    this.#referred = new Set(references.split(/\s+/).filter((id) => id !== ''));
  }

  enter(element: Element, name: string): void {
    if (!this.#any) return;
    const around = this.#open.at(-1);
    const format = this.#isFormat(element, around?.format ?? false);
    if (!format && !this.#isMarked(element, around !== undefined)) return;
    if (this.#into.marks.length >= MARKS) {
      this.#budget.partial = true;
      return;
    }
    const attributes = this.#attributes(element, format);
    this.#into.marks.push({
      where: placeOf(element, this.#dom),
      parent: around?.index ?? -1,
      name: name.slice(0, 40),
      attributes,
      text: this.#textOf(element, attributes),
    });
    this.#open.push({ element, index: this.#into.marks.length - 1, format: format || (around?.format ?? false) });
  }

  leave(element: Element): void {
    if (this.#open.at(-1)?.element === element) this.#open.pop();
  }

  #isMarked(element: Element, within: boolean): boolean {
    const has = (attribute: string) => this.#dom.attribute(element, attribute) !== null;
    if (['itemscope', 'itemprop', 'typeof', 'vocab', 'about'].some(has)) return true;
    const property = this.#dom.attribute(element, 'property');
    if (property !== null) return !CARD.test(property);
    if (within && ['resource', 'rel', 'rev'].some(has)) return true;
    return this.#referred.size > 0 && this.#referred.has(this.#dom.attribute(element, 'id') ?? '');
  }

  #isFormat(element: Element, within: boolean): boolean {
    const classes = this.#dom.attribute(element, 'class')?.slice(0, 500) ?? '';
    return classes !== '' && (ROOT.test(classes) || (within && PROPERTY.test(classes)));
  }

  #attributes(element: Element, format: boolean): Record<string, string> {
    const found: Record<string, string> = {};
    for (const attribute of format ? [...ATTRIBUTES, 'class'] : ATTRIBUTES) {
      const value = this.#dom.attribute(element, attribute);
      if (value !== null) found[attribute] = value.slice(0, VALUE);
    }
    return found;
  }

  /** An item's own text is needed only where a microformat may imply its name. */
  #textOf(element: Element, attributes: Record<string, string>): string {
    const item = attributes.itemscope !== undefined || attributes.typeof !== undefined;
    if ((item && attributes.class === undefined) || attributes.content !== undefined) return '';
    return this.#budget.take(textOf(element, this.#dom, VALUE), VALUE);
  }
}
