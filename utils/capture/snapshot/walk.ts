import type { Bounds } from './bounds.ts';
import type { Dom } from './dom.ts';
import { blockIn, startTag, writtenText } from './element.ts';
import { FRAME, isClosed, SHADOW } from './notation.ts';

/** Of one text, in UTF-16 code units: more than is kept of any. */
const TEXT = 60_000;
/** Of one JSON-LD block. */
export const BLOCK = 512 * 1024;
/** Shadow trees and frames, in all and within one another. */
const ROOTS = 200;
const LEVELS = 8;

/** What is being walked: the document, or a shadow tree or a frame in it. */
interface Trail {
  readonly walker: TreeWalker;
  /** The names of what is open in it, to be closed by, whatever the page has since made of it. */
  readonly open: string[];
  /** A document's root is an element of its own; a shadow root is none. */
  readonly root: typeof FRAME | typeof SHADOW;
}

/** How far a walk has come. */
export interface Walk {
  readonly dom: Dom;
  readonly written: string[];
  /** The trails that wait for an inner one to end. */
  readonly outer: Trail[];
  trail: Trail;
  /** The node to visit next; null once the page has come to its end. */
  node: Node | null;
  nodes: number;
  characters: number;
  roots: number;
  /** Milliseconds. */
  worked: number;
  /** Something was left out. */
  partial: boolean;
}

export function walkFrom(root: Element, dom: Dom): Walk {
  const trail: Trail = { walker: dom.walker(root), open: [], root: FRAME };
  const counts = { nodes: 0, characters: 0, roots: 0, worked: 0 };
  return { dom, written: [], outer: [], trail, node: root, ...counts, partial: false };
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
  const { dom, written, outer } = walk;
  const { nodeValue, localName, shadowRoot } = dom;
  const begun = now();
  let { node, trail, nodes, characters } = walk;

  while (node !== null) {
    nodes++;
    if (characters > bounds.characters) break;
    if (nodes % 128 === 0 && (nodes > bounds.nodes || now() - begun >= bounds.slice)) break;

    // An element has none: to ask for it tells as well which of the two it is.
    const text = nodeValue.call(node);
    if (text === null) {
      const name = localName.call(node);
      const tag = startTag(node, name, dom);
      written.push(tag);
      // Its end tag as well.
      characters += tag.length + name.length + 3;

      const shadow = shadowRoot.call(node);
      if (shadow !== null || name === 'iframe' || name === 'frame') {
        const inner = shadow === null ? frameIn(node, dom) : shadowIn(shadow, dom);
        if (inner !== null && (walk.roots >= ROOTS || outer.length >= LEVELS)) walk.partial = true;
        else if (inner !== null) {
          walk.roots++;
          written.push(`<${inner.root}>`);
          outer.push(trail);
          trail = inner;
          node = trail.walker.currentNode;
          continue;
        }
      }
      if (name === 'script') {
        const block = blockIn(node, dom);
        characters += block.length;
        // Half a block cannot be parsed: it is left out as a whole.
        if (block.length > BLOCK) walk.partial = true;
        else written.push(block);
      }
      const child = isClosed(name) ? null : trail.walker.firstChild();
      if (child !== null) {
        trail.open.push(name);
        node = child;
        continue;
      }
      written.push(`</${name}>`);
    } else {
      if (text.length > TEXT) walk.partial = true;
      const short = writtenText(text.length > TEXT ? text.slice(0, TEXT) : text);
      characters += short.length;
      written.push(short);
    }

    // Onwards: to the next sibling, or up to the nearest ancestor that has one, closing what ends on the way.
    for (;;) {
      const sibling: Node | null = trail.open.length === 0 ? null : trail.walker.nextSibling();
      if (sibling !== null) {
        node = sibling;
        break;
      }
      const name = trail.open.pop();
      if (name !== undefined) {
        // A page that took out what the walk stood on keeps the rest to itself.
        if (trail.walker.parentNode() === null) walk.partial = true;
        written.push(`</${name}>`);
        continue;
      }
      const host = outer.pop();
      if (host === undefined) {
        node = null;
        break;
      }
      if (trail.root === FRAME) written.push(`</${FRAME}>`);
      trail = host;
      // Then what the host holds itself.
      const hostName = localName.call(host.walker.currentNode);
      const light = isClosed(hostName) || hostName === 'frame' ? null : host.walker.firstChild();
      if (light !== null) {
        trail.open.push(hostName);
        node = light;
        break;
      }
      written.push(`</${hostName}>`);
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
function shadowIn(root: ShadowRoot, dom: Dom): Trail | null {
  const walker = dom.walker(root);
  return walker.firstChild() === null ? null : { walker, open: [SHADOW], root: SHADOW };
}

/** The way into a frame's document, at its root; null where it is another origin's, or holds none. */
function frameIn(frame: Node, dom: Dom): Trail | null {
  const document = dom.framed(frame);
  const root = document && dom.rootOf(document);
  return root === null ? null : { walker: dom.walker(root), open: [], root: FRAME };
}
