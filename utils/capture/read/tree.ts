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

/**
 * The tree that a snapshot wrote down. Total: any string is some tree. One plain loop: a page is read once or twice, so in
 * the interpreter, where each function between costs as much as what it does (Chromium 156).
 */
export function treeOf(written: string): Tree {
  const nodes: (PageElement | PageText)[] = [];
  /** How many elements were met so far on each level. */
  const counts: number[] = [0];
  let around: PageElement | null = null;
  /** The shadow tree or the frame's document around. */
  let root: PageElement | null = null;
  for (let from = 0; from <= written.length; ) {
    const next = written.indexOf(NEXT, from);
    const to = next === -1 ? written.length : next;
    const kind = written.charAt(from);
    if (kind === TEXT) nodes.push({ text: written.slice(from + 1, to), parent: around });
    else if (kind === OPEN) {
      const record = written.slice(from + 1, to);
      const first = record.indexOf(ATTRIBUTE);
      const name = first === -1 ? record : record.slice(0, first);
      const isRoot = name === SHADOW || name === FRAME;
      const level = counts.length - 1;
      const nth = (counts[level] ?? 0) + (isRoot ? 0 : 1);
      counts[level] = nth;
      counts.push(0);
      const attributes = first === -1 ? NONE : attributesOf(record, first);
      const at = nodes.length;
      around = { name, attributes, parent: around, root, nth, at, end: at + 1 };
      nodes.push(around);
      if (isRoot) root = around;
    } else if (kind === CLOSE && around !== null) {
      around.end = nodes.length;
      counts.pop();
      root = around.root;
      around = around.parent;
    }
    from = to + 1;
  }
  // What was open when the walk was cut short ends with the page.
  for (; around !== null; around = around.parent) around.end = nodes.length;
  return nodes;
}

/** The attributes of a record, from the mark before the first of them on. */
function attributesOf(record: string, first: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let from = first; from !== -1; ) {
    const next = record.indexOf(ATTRIBUTE, from + 1);
    const to = next === -1 ? record.length : next;
    const cut = record.indexOf('=', from);
    if (cut === -1 || cut > to) attributes.set(record.slice(from + 1, to), '');
    else attributes.set(record.slice(from + 1, cut), record.slice(cut + 1, to));
    from = next;
  }
  return attributes;
}
