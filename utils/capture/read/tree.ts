import { ATTRIBUTE, CLOSE, FRAME, NEXT, OPEN, SHADOW, TEXT } from '../snapshot/notation.ts';

/** An element of a page. Names and attributes are as the DOM gives them. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  /** The shadow tree or the frame's document that it stands in; null in the page's own. */
  readonly root: PageElement | null;
  /** Its place among its element siblings, from 1: `:nth-child`. */
  readonly nth: number;
  /** Its place in the tree's nodes, and that of the first node behind all that is in it. */
  readonly at: number;
  end: number;
}

export interface PageText {
  readonly text: string;
  readonly parent: PageElement | null;
}

/** Elements and texts in document order. A shadow tree or a frame's document stands in its host, before its children. */
export type Tree = readonly (PageElement | PageText)[];

const NONE: ReadonlyMap<string, string> = new Map();

export function isElement(node: PageElement | PageText): node is PageElement {
  return 'name' in node;
}

/** The tree that a snapshot wrote down. Total: any string is some tree. */
export function treeOf(written: string): Tree {
  const nodes: (PageElement | PageText)[] = [];
  const counts: number[] = [0];
  let around: PageElement | null = null;
  for (const record of written.split(NEXT)) {
    const kind = record.charAt(0);
    if (kind === TEXT) nodes.push({ text: record.slice(1), parent: around });
    else if (kind === OPEN) {
      const element = elementOf(record, around, nodes.length, counts);
      nodes.push(element);
      counts.push(0);
      around = element;
    } else if (kind === CLOSE && around !== null) {
      around.end = nodes.length;
      counts.pop();
      around = around.parent;
    }
  }
  // What was open when the walk was cut short ends with the page.
  for (; around !== null; around = around.parent) around.end = nodes.length;
  return nodes;
}

/** Whether a name stands for a shadow tree or a frame's document. */
function isRoot(name: string): boolean {
  return name === SHADOW || name === FRAME;
}

function elementOf(record: string, parent: PageElement | null, at: number, counts: number[]): PageElement {
  const first = record.indexOf(ATTRIBUTE);
  const name = first === -1 ? record.slice(1) : record.slice(1, first);
  const level = counts.length - 1;
  const counted = isRoot(name) ? 0 : 1;
  const root = parent !== null && isRoot(parent.name) ? parent : (parent?.root ?? null);
  const nth = (counts[level] ?? 0) + counted;
  counts[level] = nth;
  return { name, attributes: first === -1 ? NONE : attributesOf(record, first), parent, root, nth, at, end: at + 1 };
}

/** The attributes of a record, from the mark before the first of them on. */
function attributesOf(record: string, first: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let from = first; from !== -1; ) {
    const next = record.indexOf(ATTRIBUTE, from + 1);
    const pair = record.slice(from + 1, next === -1 ? undefined : next);
    const cut = pair.indexOf('=');
    if (cut === -1) attributes.set(pair, '');
    else attributes.set(pair.slice(0, cut), pair.slice(cut + 1));
    from = next;
  }
  return attributes;
}
