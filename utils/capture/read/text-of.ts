import type { Dom } from './dom.ts';
import { INLINE } from './flow.ts';

const SHOW = 0x1 | 0x4;
const NODES = 200;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/**
 * The text in an element, bounded in nodes and length: `textContent` of a link around a whole page is the page. Words
 * that a line break or a block keeps apart stay apart.
 */
export function textOf(element: Element, dom: Dom, limit = 200): string {
  const walker = dom.walker(element, SHOW);
  let text = '';
  for (let n = 0; n < NODES && text.length < limit; n++) {
    const node = walker.nextNode();
    if (node === null) break;
    if (dom.isElement(node)) {
      if (!INLINE.has(dom.name(node))) text += ' ';
      continue;
    }
    const parent = dom.parent(node);
    if (parent !== null && dom.isElement(parent) && SILENT.has(dom.name(parent))) continue;
    text += dom.content(node).slice(0, limit * 2);
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
