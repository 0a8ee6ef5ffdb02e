import type { Mark } from '../reading.ts';
import { placeOf } from './place.ts';
import { textOf } from './text-of.ts';
import { isElement, type PageElement, type Tree } from './tree.ts';

const MARKS = 3_000;
const VALUE = 2_000;
/** Text of marks in all: each holds that of the marks within it. */
const CHARACTERS = 2_000_000;
const DATA = ['itemscope', 'itemprop', 'typeof', 'vocab', 'about'];
/** Roots of microformats, new and old. Utility classes (`h-10`, `h-full`) look alike, so only known ones count. */
const ROOT = /(?:^|\s)(?:h-(?:card|adr|entry|event|product|review|resume|feed|item)|vcard|adr|hcard)(?:\s|$)/;
const PROPERTY =
  /(?:^|\s)(?:(?:p|u|dt|e)-[a-z]+(?:-[a-z]+)*|fn|n|org|tel|email|adr|street-address|locality|region|postal-code|country-name|title|role|url|given-name|family-name|organization-name|note|value|type)(?:\s|$)/;
/** Properties of a sharing card: read as metas. */
const CARD = /^(?:og|fb|twitter|article|book|profile|music|video|al|product|place|business)[:.]/i;

interface Around {
  index: number;
  end: number;
  format: boolean;
}

/**
 * The elements that microdata, RDFa and microformats write on, each with its attributes, its text and the nearest such
 * element around it. What they mean is understood elsewhere.
 */
export function marksIn(tree: Tree): Mark[] {
  const marks: Mark[] = [];
  const open: Around[] = [];
  const referred = referredIn(tree);
  let left = CHARACTERS;
  for (const [at, node] of tree.entries()) {
    if (!isElement(node) || node.attributes.size === 0) continue;
    while (open.length > 0 && at >= (open.at(-1)?.end ?? 0)) open.pop();
    const around = open.at(-1);
    const format = isFormat(node, around?.format ?? false);
    if (!format && !isMarked(node, around !== undefined, referred)) continue;
    if (marks.length >= MARKS) break;
    const text = needsText(node) ? textOf(node, tree, Math.min(VALUE, left)) : '';
    left -= text.length;
    marks.push({
      where: placeOf(node),
      parent: around?.index ?? -1,
      name: node.name,
      attributes: Object.fromEntries(node.attributes),
      text,
    });
    open.push({ index: marks.length - 1, end: node.end, format: format || (around?.format ?? false) });
  }
  return marks;
}

/** The ids of elements that an item elsewhere on the page counts among its own. */
function referredIn(tree: Tree): ReadonlySet<string> {
  const lists = tree.flatMap((node) => (isElement(node) ? (node.attributes.get('itemref') ?? []) : []));
  return new Set(lists.slice(0, 200).flatMap((list) => list.split(/\s+/)));
}

function isMarked({ attributes }: PageElement, within: boolean, referred: ReadonlySet<string>): boolean {
  if (DATA.some((name) => attributes.has(name))) return true;
  const property = attributes.get('property');
  if (property !== undefined) return !CARD.test(property);
  if (within && ['resource', 'rel', 'rev'].some((name) => attributes.has(name))) return true;
  return referred.size > 0 && referred.has(attributes.get('id') ?? '');
}

function isFormat({ attributes }: PageElement, within: boolean): boolean {
  const classes = attributes.get('class') ?? '';
  return classes !== '' && (ROOT.test(classes) || (within && PROPERTY.test(classes)));
}

/** An item's own text is needed only where a microformat may imply its name. */
function needsText({ attributes }: PageElement): boolean {
  const item = attributes.has('itemscope') || attributes.has('typeof');
  return !(item && !attributes.has('class')) && !attributes.has('content');
}
