import { FRAME, SHADOW } from '../snapshot/notation.ts';

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

export function isElement(node: PageElement | PageText): node is PageElement {
  return 'name' in node;
}

/** A tree that grows in document order. */
export class GrowingTree {
  readonly nodes: (PageElement | PageText)[] = [];
  /** The element that is open. */
  around: PageElement | null = null;
  /** The shadow tree or the frame's document around. */
  #root: PageElement | null = null;
  /** How many elements were met so far on each level. */
  readonly #counts: number[] = [0];

  add(text: string): void {
    this.nodes.push({ text, parent: this.around });
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const isRoot = name === SHADOW || name === FRAME;
    const level = this.#counts.length - 1;
    const nth = (this.#counts[level] ?? 0) + (isRoot ? 0 : 1);
    this.#counts[level] = nth;
    this.#counts.push(0);
    const at = this.nodes.length;
    this.around = { name, attributes, parent: this.around, root: this.#root, nth, at, end: at + 1 };
    this.nodes.push(this.around);
    if (isRoot) this.#root = this.around;
  }

  /** Ends the element that is open. */
  close(): void {
    if (this.around === null) return;
    this.around.end = this.nodes.length;
    this.#counts.pop();
    this.#root = this.around.root;
    this.around = this.around.parent;
  }

  /** What is still open ends with the page. */
  end(): Tree {
    for (let open = this.around; open !== null; open = open.parent) open.end = this.nodes.length;
    return this.nodes;
  }
}
