import type { Budget } from './budget.ts';
import type { Dom } from './dom.ts';

/** What is done at each step of the walk. */
export interface Visitor {
  /** On the way in; false keeps the walk out of it. */
  enter(element: Element, name: string): boolean;
  leave(element: Element, name: string): void;
  text(text: Node): void;
}

/** NodeFilter.SHOW_ELEMENT, SHOW_TEXT and SHOW_DOCUMENT_FRAGMENT (a shadow root). */
const SHOWN = 0x1 | 0x4 | 0x400;

/** Walks the document once, then the open shadow roots met on the way. No recursion: a page may be 100,000 deep. */
export function walk(dom: Dom, visitor: Visitor, budget: Budget): void {
  const roots: Node[] = dom.root === null ? [] : [dom.root];
  for (const root of roots) {
    if (!walkTree(root, dom, visitor, budget, roots)) return;
  }
}

function walkTree(root: Node, dom: Dom, visitor: Visitor, budget: Budget, roots: Node[]): boolean {
  const walker = dom.walker(root, SHOWN);
  let node = root;
  while (budget.step()) {
    let next = arrive(node, root, dom, visitor, roots) ? walker.firstChild() : null;
    while (next === null) {
      if (dom.isElement(node)) visitor.leave(node, dom.name(node));
      if (node === root) return true;
      next = walker.nextSibling();
      if (next === null) node = walker.parentNode() ?? root;
    }
    node = next;
  }
  return false;
}

function arrive(node: Node, root: Node, dom: Dom, visitor: Visitor, roots: Node[]): boolean {
  if (!dom.isElement(node)) {
    // A shadow root is a node without a text of its own; it is entered like an element.
    if (node === root) return true;
    visitor.text(node);
    return false;
  }
  const entered = visitor.enter(node, dom.name(node));
  const shadow = entered ? dom.shadow(node) : null;
  if (shadow !== null) roots.push(shadow);
  return entered;
}
