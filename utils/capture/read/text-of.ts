import type { Dom } from './dom.ts';

const SHOW_TEXT = 0x4;
const NODES = 32;

/** The text in an element, bounded in nodes and length: `textContent` of a link around a whole page is the page. */
export function textOf(element: Element, dom: Dom, limit = 200): string {
  const walker = dom.walker(element, SHOW_TEXT);
  let text = '';
  for (let n = 0; n < NODES && text.length < limit; n++) {
    const node = walker.nextNode();
    if (node === null) break;
    text += `${dom.content(node).slice(0, limit * 2)} `;
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}
