import type { Bounds } from './bounds.ts';
import type { Dom } from './dom.ts';
import { type Attributes, blockIn, CARDS, CLOSED, recordOf, telling } from './element.ts';
import { CLOSE, FRAME, OPEN, SHADOW, TEXT } from './notation.ts';

const TEXT_NODE = 50_000;
/** Of JSON-LD in all, in UTF-16 code units. */
export const BLOCKS = 512 * 1024;
/** Shadow trees and frames, in all and within one another. */
const ROOTS = 200;
const LEVELS = 8;

/** What is being walked: the document, or a shadow tree or a frame in it. */
interface Trail {
  readonly walker: TreeWalker;
  /** Those that are kept. */
  readonly attributes: Attributes;
  /** Levels below its root. */
  depth: number;
  /** A document's root is an element of its own; a shadow root is none. */
  readonly root: typeof FRAME | typeof SHADOW;
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
  const attributes = telling(dom.hasClass(dom.document, CARDS));
  const trail: Trail = { walker: dom.walker(root), attributes, depth: 0, root: FRAME };
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
  const { nodeValue, localName, shadowRoot } = dom;
  const begun = now();
  let { node, trail, nodes, characters } = walk;

  while (node !== null) {
    nodes++;
    if (nodes % 128 === 0 && (nodes > bounds.nodes || characters > bounds.characters || now() - begun >= bounds.slice))
      break;

    // An element has none: to ask for it tells as well which of the two it is.
    const text = nodeValue.call(node);
    if (text === null) {
      const name = localName.call(node);
      const record = recordOf(node, name, trail.attributes, dom);
      records.push(record);
      characters += record.length;

      const shadow = shadowRoot.call(node);
      if (shadow !== null || name === 'iframe' || name === 'frame') {
        const inner = shadow === null ? frameIn(node, trail, dom) : shadowIn(shadow, trail, dom);
        if (inner !== null && (walk.roots >= ROOTS || outer.length >= LEVELS)) walk.partial = true;
        else if (inner !== null) {
          walk.roots++;
          records.push(OPEN + inner.root);
          outer.push(trail);
          trail = inner;
          node = trail.walker.currentNode;
          continue;
        }
      }
      if (name === 'script') {
        const block = blockIn(node, dom);
        // Half a block cannot be parsed: one that is too long is left out as a whole, and smaller ones behind it are not.
        if (walk.blocks + block.length > BLOCKS) walk.partial = true;
        else if (block !== '') {
          walk.blocks += block.length;
          records.push(TEXT + block);
        }
      }
      const child = CLOSED.has(name) ? null : trail.walker.firstChild();
      if (child !== null) {
        trail.depth++;
        node = child;
        continue;
      }
      records.push(CLOSE);
    } else {
      characters += text.length;
      if (text.length > TEXT_NODE) {
        walk.partial = true;
        records.push(TEXT + shortText(text));
      } else {
        // White space alone, as markup is indented with, is half the texts of a page. One space says as much.
        records.push(text.length > 1 && text.trim() === '' ? `${TEXT} ` : TEXT + text);
      }
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
        if (trail.depth > 0 || trail.root === FRAME) records.push(CLOSE);
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
      const light = CLOSED.has(localName.call(currentNode)) ? null : host.walker.firstChild();
      if (light !== null) {
        trail.depth++;
        node = light;
        break;
      }
      records.push(CLOSE);
    }
  }

  walk.worked += now() - begun;
  walk.node = node;
  walk.trail = trail;
  walk.nodes = nodes;
  walk.characters = characters;
  if (node === null) return true;
  const spent = nodes > bounds.nodes || characters > bounds.characters || walk.worked >= bounds.milliseconds;
  if (spent) walk.partial = true;
  return spent;
}

/** The way into a shadow tree, at its first node; null where it holds none. */
function shadowIn(root: ShadowRoot, { attributes }: Trail, dom: Dom): Trail | null {
  const walker = dom.walker(root);
  const kept = dom.hasClass(root, CARDS) ? telling(true) : attributes;
  return walker.firstChild() === null ? null : { walker, attributes: kept, depth: 1, root: SHADOW };
}

/** The way into a frame's document, at its root; null where it is another origin's, or holds none. */
function frameIn(frame: Node, { attributes }: Trail, dom: Dom): Trail | null {
  const document = dom.framed(frame);
  const root = document && dom.rootOf(document);
  if (document === null || root === null) return null;
  const kept = dom.hasClass(document, CARDS) ? telling(true) : attributes;
  return { walker: dom.walker(root), attributes: kept, depth: 0, root: FRAME };
}

/** Cut between two plain words: half a number or half an address would be another one. */
function shortText(text: string): string {
  const from = TEXT_NODE - 1_000;
  const last = [...text.slice(from, TEXT_NODE).matchAll(/[A-Za-z](?= [A-Za-z])/g)].at(-1);
  return text.slice(0, from + (last === undefined ? 0 : last.index + 1));
}
