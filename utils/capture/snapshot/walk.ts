import type { Bounds } from './bounds.ts';
import type { Dom } from './dom.ts';
import { blockIn, CLOSED, recordOf } from './element.ts';
import { CLOSE, FRAME, OPEN, SHADOW, TEXT } from './notation.ts';

const ELEMENT_NODE = 1;
const TEXT_NODE = 50_000;
/** Of JSON-LD in all, in UTF-16 code units. */
export const BLOCKS = 512 * 1024;
/** Shadow trees and frames, in all and within one another. */
const ROOTS = 200;
const LEVELS = 8;
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);

/** What is being walked: the document, or a shadow tree or a frame in it. */
interface Trail {
  walker: TreeWalker;
  /** Levels below its root. */
  depth: number;
  /** A frame's root is an element of its own; a shadow root is none. */
  root: 'element' | 'shadow';
}

/** How far a walk has come. */
export interface Walk {
  readonly dom: Dom;
  readonly records: string[];
  /** The trails that wait for an inner one to end. */
  readonly outer: Trail[];
  trail: Trail;
  /** The node to visit next; null once the page has come to its end. */
  node: Node | null;
  nodes: number;
  characters: number;
  blocks: number;
  roots: number;
  /** Milliseconds. */
  worked: number;
  /** Something was left out. */
  partial: boolean;
}

export function walkFrom(root: Element, dom: Dom): Walk {
  const trail: Trail = { walker: dom.walker(root), depth: 0, root: 'element' };
  const counts = { nodes: 0, characters: 0, blocks: 0, roots: 0, worked: 0 };
  return { dom, records: [], outer: [], trail, node: root, ...counts, partial: false };
}

/**
 * Walks on for a slice of time: over the document once, its open shadow trees and its own frames included, writing down
 * what it meets. Without recursion, since a page may be 100,000 deep; what the page changes between two slices may be
 * missed. It changes nothing, runs nothing of the page's and forces no layout. One plain loop over locals, since a
 * page's first look runs in the interpreter and a generator's loop stays there (Chromium 156).
 *
 * @param now a clock in milliseconds
 * @returns whether the walk is at its end: that of the page, or that of its bounds
 */
export function walkOn(walk: Walk, bounds: Bounds, now: () => number): boolean {
  const { dom, records, outer } = walk;
  const { nodeType, nodeValue, localName, shadowRoot } = dom;
  const isElement = (node: Node): node is Element => nodeType.call(node) === ELEMENT_NODE;
  const begun = now();
  let { node, trail, nodes, characters } = walk;

  while (node !== null) {
    nodes++;
    if (nodes % 128 === 0 && (nodes > bounds.nodes || characters > bounds.characters || now() - begun >= bounds.slice))
      break;

    if (isElement(node)) {
      const name = localName.call(node);
      const record = recordOf(node, name, dom);
      records.push(record);
      characters += record.length;

      const inner: Node | null = shadowRoot.call(node) ?? (FRAMES.has(name) ? dom.framed(node) : null);
      if (inner !== null && (walk.roots >= ROOTS || outer.length >= LEVELS)) walk.partial = true;
      else if (inner !== null) {
        walk.roots++;
        const framed = isElement(inner);
        const walker = dom.walker(inner);
        const first = framed ? inner : walker.firstChild();
        if (first !== null) {
          records.push(OPEN + (framed ? FRAME : SHADOW));
          outer.push(trail);
          trail = { walker, depth: framed ? 0 : 1, root: framed ? 'element' : 'shadow' };
          node = first;
          continue;
        }
      }
      if (name === 'script') {
        const block = blockIn(node, dom);
        walk.blocks += block.length;
        // Half a block cannot be parsed: it is left out as a whole.
        if (walk.blocks > BLOCKS) walk.partial = true;
        else if (block !== '') records.push(TEXT + block);
      }
      const child = CLOSED.has(name) ? null : trail.walker.firstChild();
      if (child !== null) {
        trail.depth++;
        node = child;
        continue;
      }
      records.push(CLOSE);
    } else {
      const text = nodeValue.call(node) ?? '';
      if (text.length > TEXT_NODE) walk.partial = true;
      records.push(TEXT + (isBlank(text) ? ' ' : text.length > TEXT_NODE ? shortText(text) : text));
      characters += text.length;
    }

    // Onwards: to the next sibling, or up to the nearest ancestor that has one, closing what ends on the way.
    for (;;) {
      const sibling: Node | null = trail.depth === 0 ? null : trail.walker.nextSibling();
      if (sibling !== null) {
        node = sibling;
        break;
      }
      if (trail.depth > 0) {
        // A page that took out what the walk stood on keeps the rest to itself.
        if (trail.walker.parentNode() === null) walk.partial = true;
        trail.depth--;
        if (trail.depth > 0 || trail.root === 'element') records.push(CLOSE);
        continue;
      }
      const host = outer.pop();
      if (host === undefined) {
        node = null;
        break;
      }
      records.push(CLOSE);
      trail = host;
      // Then what the host holds itself.
      const { currentNode } = host.walker;
      const closed = isElement(currentNode) && CLOSED.has(localName.call(currentNode));
      const light = closed ? null : host.walker.firstChild();
      if (light !== null) {
        trail.depth++;
        node = light;
        break;
      }
      records.push(CLOSE);
    }
  }

  walk.worked += now() - begun;
  Object.assign(walk, { node, trail, nodes, characters });
  if (node === null) return true;
  const spent = nodes > bounds.nodes || characters > bounds.characters || walk.worked >= bounds.milliseconds;
  if (spent) walk.partial = true;
  return spent;
}

/** White space alone, as markup is indented with: a third of what many pages hold. One space says as much. */
function isBlank(text: string): boolean {
  return text.length > 1 && !/\S/.test(text);
}

/** Cut between two plain words: half a number or half an address would be another one. */
function shortText(text: string): string {
  const from = TEXT_NODE - 1_000;
  const last = [...text.slice(from, TEXT_NODE).matchAll(/[A-Za-z](?= [A-Za-z])/g)].at(-1);
  return text.slice(0, from + (last === undefined ? 0 : last.index + 1));
}
