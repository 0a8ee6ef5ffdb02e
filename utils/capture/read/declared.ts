import type { Reading } from '../reading.ts';
import type { Budget } from './budget.ts';
import type { Dom } from './dom.ts';
import { placeOf } from './place.ts';
import { textOf } from './text-of.ts';

/** A reader of elements of one name. */
export type Reader = (element: Element, into: Reading, dom: Dom, budget: Budget) => void;

const BLOCKS = 50;
const BLOCK_CHARACTERS = 512 * 1024;
const METAS = 200;
const LINKS = 500;
/** Links that say how to reach someone are few and matter most: a long menu must not push them out. */
const REACHING = 200;
const ADDRESS = 2_048;

const jsonLd: Reader = (element, into, dom, budget) => {
  const type = dom.attribute(element, 'type') ?? '';
  if (!/^\s{0,5}application\/ld\+json/i.test(type)) return;
  const text = dom.content(element);
  const held = into.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (text.trim() === '') return;
  // Half a block cannot be parsed: it is left out as a whole.
  if (held + text.length > BLOCK_CHARACTERS) budget.partial = true;
  else budget.keep(into.blocks, { where: placeOf(element, dom), text }, BLOCKS);
};

const meta: Reader = (element, into, dom, budget) => {
  const name =
    dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? dom.attribute(element, 'itemprop');
  const content = dom.attribute(element, 'content');
  if (!name || !content) return;
  const entry = {
    where: placeOf(element, dom),
    name: name.trim().toLowerCase().slice(0, 200),
    content: content.slice(0, 2_000),
  };
  budget.keep(into.metas, entry, METAS);
};

const headLink: Reader = (element, into, dom, budget) => {
  const rel = (dom.attribute(element, 'rel') ?? '').toLowerCase().slice(0, 100);
  if (!/\b(?:canonical|icon|me|publisher|author)\b/.test(rel)) return;
  const href = dom.attribute(element, 'href') ?? '';
  if (href.length <= ADDRESS)
    budget.keep(into.links, { where: placeOf(element, dom), href, rel, text: '' }, LINKS + REACHING);
};

const anchor: Reader = (element, into, dom, budget) => {
  const href = (dom.attribute(element, 'href') ?? '').slice(0, ADDRESS + 100).trim();
  const reaching = /^(?:mailto|tel|fax|callto|sms):/i.test(href);
  if (href.length > ADDRESS || !(reaching || /^(?:https?:)?\/\//i.test(href))) return;
  if (!reaching && into.links.length >= LINKS) {
    budget.partial = true;
    return;
  }
  const rel = (dom.attribute(element, 'rel') ?? '').toLowerCase().slice(0, 100);
  budget.keep(into.links, { where: placeOf(element, dom), href, rel, text: textOf(element, dom) }, LINKS + REACHING);
};

/** What a page declares by the element's name, beside what it shows. */
export const READERS: ReadonlyMap<string, Reader> = new Map([
  ['script', jsonLd],
  ['meta', meta],
  ['link', headLink],
  ['a', anchor],
  ['area', anchor],
]);
