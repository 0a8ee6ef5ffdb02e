import { genuine } from './genuine.ts';
import { Passage, type Stretch } from './passage.ts';
import { type Tree, treeIn } from './place.ts';

/** NodeFilter.SHOW_ELEMENT and SHOW_TEXT. */
const SHOWN = 0x1 | 0x4;
const ELEMENT = 1;
const SILENT = new Set(['script', 'style', 'noscript']);
/** A page must not make a click costly: nodes looked at, trees among them (shadow trees, frames of its own), text. */
const NODES = 300_000;
const TREES = 200;
const LETTERS = 3_000_000;
/** Longer texts are taken in pieces: whatever looks for a letter in a piece reads all of it. */
const PIECE = 2_000;

interface Piece {
  node: Node;
  /** Where in the node's text the piece begins. */
  from: number;
  text: string;
}

/** A page's text as it stands now, and the way from its letters back to its nodes. */
export class Page {
  readonly passage: Passage;
  readonly #pieces: Piece[] = [];
  readonly #trees: Tree[];

  constructor(document: Document) {
    this.#trees = [document];
    let nodes = 0;
    let letters = 0;
    for (const tree of this.#trees) {
      const owner = 'host' in tree ? genuine(tree, 'ownerDocument') : tree;
      const walker = genuine(owner, 'createTreeWalker').call(owner, tree, SHOWN);
      for (let node = walker.nextNode(); node !== null && ++nodes < NODES; node = walker.nextNode()) {
        if (isElement(node)) this.#enter(node);
        else if (letters < LETTERS) letters += this.#add(node);
      }
    }
    this.passage = new Passage(this.#pieces.map(({ text }) => text));
  }

  /** Every element that a selector finds. */
  all(selector: string): Element[] {
    return this.#trees.flatMap((tree) => [...genuine(tree, 'querySelectorAll').call(tree, selector)]);
  }

  /** The letters in an element; none where it holds no text. */
  stretchOf(element: Element): Stretch[] {
    const holds = ({ node }: Piece) => genuine(element, 'contains').call(element, node);
    const start = this.#pieces.findIndex(holds);
    return start === -1 ? [] : [this.passage.stretchOf(start, this.#pieces.findLastIndex(holds))];
  }

  /** The range of a stretch; null where it runs from one tree into another. */
  rangeOf({ start, end }: Stretch): Range | null {
    const from = this.passage.positionOf(start);
    const to = this.passage.positionOf(end - 1);
    const first = this.#pieces[from.piece];
    const last = this.#pieces[to.piece];
    if (!first || !last || rootOf(first.node) !== rootOf(last.node)) return null;
    const range = rangeIn(first.node);
    if (range === null) return null;
    range.setStart(first.node, first.from + from.offset);
    range.setEnd(last.node, last.from + to.offset + 1);
    return range;
  }

  #enter(element: Element): void {
    if (this.#trees.length === TREES) return;
    const inner = treeIn(element);
    if (inner !== null) this.#trees.push(inner);
  }

  #add(node: Node): number {
    const parent = genuine(node, 'parentElement');
    if (parent !== null && SILENT.has(genuine(parent, 'localName'))) return 0;
    const text = genuine(node, 'nodeValue') ?? '';
    for (let from = 0; from < text.length; from += PIECE)
      this.#pieces.push({ node, from, text: text.slice(from, from + PIECE) });
    return text.length;
  }
}

/** A range around all that an element holds, or around itself where that is nothing: an image. */
export function rangeAround(element: Element): Range | null {
  const range = rangeIn(element);
  if (genuine(element, 'firstChild') === null) range?.selectNode(element);
  else range?.selectNodeContents(element);
  return range;
}

/** Whether a reader can see it: it takes room, and no style hides it. */
export function isSeen(range: Range): boolean {
  const common = range.startContainer;
  const element = isElement(common) ? common : genuine(common, 'parentElement');
  if (element !== null && !genuine(element, 'checkVisibility').call(element, { visibilityProperty: true }))
    return false;
  return takesRoom(range) || (isElement(common) && takesRoom(common));
}

function takesRoom(thing: Range | Element): boolean {
  const rects = 'startContainer' in thing ? thing.getClientRects() : genuine(thing, 'getClientRects').call(thing);
  return [...rects].some(({ width, height }) => width > 0 && height > 0);
}

function rangeIn(node: Node): Range | null {
  const owner = genuine(node, 'ownerDocument');
  return owner && genuine(owner, 'createRange').call(owner);
}

function rootOf(node: Node): Node {
  return genuine(node, 'getRootNode').call(node);
}

export function isElement(node: Node): node is Element {
  return genuine(node, 'nodeType') === ELEMENT;
}
