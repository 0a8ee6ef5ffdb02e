import type { Bounds } from './bounds.ts';
import type { Dom } from './dom.ts';

/**
 * A browser writes a page in one go, and goes into elements by recursion: 10,000 of them, 2 MB, take it 12 ms, and it
 * does not survive 100,000 levels (Chromium 156).
 */
const LEVELS = 500;
/** In UTF-16 code units. */
const CHARACTERS = 4_000_000;
/** What templates hold comes on top, of the levels around them as well. */
const IN_TEMPLATES = 1_000;

/**
 * What may hold a shadow tree: all but the most frequent of the other elements. To hand an element to a script for the
 * first time takes a browser a third of its first look (Chromium 156).
 */
const MAY_HOST =
  ':not(a,b,br,button,em,form,g,i,iframe,img,input,label,li,link,meta,ol,option,path,script,strong,style,svg,table,td,th,tr,ul)';
const HTML = 'text/html';
/** An empty page's head and body. */
const EMPTY = 2;

/**
 * A page as the browser writes it by itself; null where that would leave something out or take too long: it leaves out
 * shadow trees and frames, and writes an XML document by the rules of XML.
 */
export function wholeOf(root: Element, dom: Dom, { whole }: Bounds): string | null {
  if (dom.contentType !== HTML) return null;
  const elements = dom.byTag('*');
  if (elements.length > whole || isDeep(elements, dom) || hasHosts(root, dom)) return null;
  const markup = dom.outerHTML.call(root);
  return markup.length > CHARACTERS ? null : markup;
}

/**
 * Whether an element may lie deeper than twice the levels. All that stands between the first element that lies deeper
 * than the levels and the last one in it does so too: among so many one is looked at.
 */
function isDeep(elements: ArrayLike<Element>, { parentNode }: Dom): boolean {
  for (let n = LEVELS; n < elements.length; n += LEVELS) {
    let node: Node | null = elements[n] ?? null;
    for (let level = 0; node !== null; level++) {
      if (level > LEVELS) return true;
      node = parentNode.call(node);
    }
  }
  return false;
}

/** Whether something is held otherwise than as a child: in an open shadow tree, in a frame of the page's own origin. */
function hasHosts(root: Element, dom: Dom): boolean {
  const mayHost = dom.select(root, MAY_HOST);
  for (let n = 0; n < mayHost.length; n++) {
    const element = mayHost[n];
    if (element !== undefined && dom.shadowRoot.call(element) !== null) return true;
  }
  for (const frame of dom.select(root, 'iframe,frame')) if (holdsMuch(frame, dom)) return true;
  return areLarge(dom.select(root, 'template'), dom);
}

/** Whether a frame of the page's own origin holds more than the empty page that one is until it is sent somewhere. */
function holdsMuch(frame: Element, dom: Dom): boolean {
  const document = dom.framed(frame);
  const root = document && dom.rootOf(document);
  if (root === null) return false;
  return dom.select(root, '*').length > EMPTY || dom.textContent.call(root) !== '';
}

/** Whether templates hold many elements, or one another. */
function areLarge(templates: Iterable<Element>, dom: Dom): boolean {
  let held = 0;
  for (const template of templates) {
    const content = dom.contentOf(template);
    if (content === null) continue;
    held += dom.select(content, '*').length;
    if (held > IN_TEMPLATES || dom.select(content, 'template').length > 0) return true;
  }
  return false;
}
