import type { Budget } from './budget.ts';
import type { Dom } from './dom.ts';
import { isOpen, recordOf } from './element.ts';
import { CLOSE, FRAME, OPEN, SHADOW, TEXT } from './notation.ts';

const TEXT_NODE = 50_000;
const BLOCKS = 512 * 1024;
const JSON_LD = /^\s{0,5}application\/ld\+json/i;
/** Shadow trees and frames, in all and within one another. */
const ROOTS = 200;
const LEVELS = 8;

/** Elements that declare something by themselves, wherever they stand, and how many of each are looked at. */
const DECLARING = ['script', 'meta', 'link', 'a'];
const LISTED = 5_000;

/** What is being walked: the document, or a shadow tree or frame within. */
interface Trail {
  walker: TreeWalker;
  root: Node;
}

/**
 * Walks a page once, its open shadow trees and its own frames included, and writes down what it meets. Without
 * recursion, since a page may be 100,000 deep, and in slices, since it may be long: what the page changes meanwhile may
 * be missed. It changes nothing, runs nothing of the page's and forces no layout.
 */
export class Walk {
  readonly records: string[] = [];
  readonly #dom: Dom;
  readonly #budget: Budget;
  readonly #trails: Trail[] = [];
  #next: Node | null;
  #roots = 0;
  #blocks = 0;

  constructor(dom: Dom, budget: Budget) {
    this.#dom = dom;
    this.#budget = budget;
    this.#next = dom.root;
    if (dom.root !== null) this.#trails.push({ walker: dom.walker(dom.root), root: dom.root });
  }

  /** Walks on until the slice is spent; true when the page, or the budget, has come to its end. */
  work(): boolean {
    const budget = this.#budget;
    budget.begin();
    let node = this.#next;
    while (node !== null && budget.step()) node = this.#advance(node);
    this.#next = node;
    return node === null || budget.spent;
  }

  /** Writes a node down and gives the next one. */
  #advance(node: Node): Node | null {
    const dom = this.#dom;
    if (!dom.isElement(node)) {
      this.records.push(TEXT + this.#budget.take(dom.value(node), TEXT_NODE));
      return this.#after(false);
    }
    const name = dom.name(node);
    this.records.push(recordOf(node, name, dom, this.#budget));
    const root = this.#rootIn(node, name);
    if (root !== null) return root;
    if (!isOpen(name)) {
      if (name === 'script') this.#script(node);
      return this.#after(true);
    }
    return this.#trails.at(-1)?.walker.firstChild() ?? this.#after(true);
  }

  /** The first node of a shadow tree or of a frame's document, which is walked before what else its host holds. */
  #rootIn(host: Element, name: string): Node | null {
    const dom = this.#dom;
    const shadow = dom.shadow(host);
    const root = shadow ?? (name === 'iframe' || name === 'frame' ? dom.framed(host) : null);
    if (root === null) return null;
    if (++this.#roots > ROOTS || this.#trails.length > LEVELS) {
      this.#budget.partial = true;
      return null;
    }
    const walker = dom.walker(root);
    const first = shadow === null ? root : walker.firstChild();
    if (first === null) return null;
    this.records.push(OPEN + (shadow === null ? FRAME : SHADOW));
    this.#trails.push({ walker, root });
    return first;
  }

  /** The node after the present one and all that is in it. What ends on the way is written down. */
  #after(element: boolean): Node | null {
    let ends = element;
    for (let trail = this.#trails.at(-1); trail !== undefined; trail = this.#trails.at(-1)) {
      const { walker, root } = trail;
      if (ends) this.records.push(CLOSE);
      const next = walker.currentNode === root ? null : walker.nextSibling();
      if (next !== null) return next;
      ends = true;
      const parent = walker.currentNode === root ? null : walker.parentNode();
      if (parent !== null && (parent !== root || this.#dom.isElement(root))) continue;
      // What the walk stood on was taken out of the page between two slices: the rest of it is out of reach.
      if (parent === null && walker.currentNode !== root) this.#budget.partial = true;
      this.#trails.pop();
      this.records.push(CLOSE);
      const first = this.#lightChild();
      if (first !== null) return first;
    }
    return null;
  }

  /** What a host holds itself, once its shadow tree or its frame has been walked. */
  #lightChild(): Node | null {
    const walker = this.#trails.at(-1)?.walker;
    if (walker === undefined) return null;
    const host = walker.currentNode;
    return this.#dom.isElement(host) && isOpen(this.#dom.name(host)) ? walker.firstChild() : null;
  }

  /** After a walk that was cut short: what the rest of the page declares, from the lists that the browser keeps. */
  rest(): void {
    const dom = this.#dom;
    const last = this.#next;
    if (last === null) return;
    for (const name of DECLARING) {
      const elements = dom.byTag(name);
      for (let n = Math.max(0, elements.length - LISTED); n < elements.length; n++) {
        const element = elements[n];
        if (element === undefined || !dom.follows(last, element)) continue;
        this.records.push(recordOf(element, name, dom, this.#budget));
        if (name === 'script') this.#script(element);
        this.records.push(CLOSE);
      }
    }
  }

  #script(script: Element): void {
    if (!JSON_LD.test(this.#dom.attribute(script, 'type') ?? '')) return;
    const text = this.#dom.content(script);
    this.#blocks += text.length;
    // Half a block cannot be parsed: it is left out as a whole.
    if (this.#blocks > BLOCKS) this.#budget.partial = true;
    else if (this.#budget.takesWhole(text, BLOCKS)) this.records.push(TEXT + text);
  }
}
