import { INLINE } from './inline.ts';
import { singleSpaced } from './spaces.ts';
import { isElement, type PageElement, type Tree } from './tree.ts';

const NODES = 300;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/**
 * The text in an element, bounded in nodes and length: that of a link around a whole page is the page. Words that a
 * line break or a block keeps apart stay apart.
 */
export function textOf(element: PageElement, tree: Tree, limit = 200): string {
  let text = '';
  const end = Math.min(element.end, element.at + NODES);
  for (let n = element.at + 1; n < end && text.length < limit * 2; n++) {
    const node = tree[n];
    if (node === undefined) break;
    if (!isElement(node)) text += node.text.slice(0, limit * 2);
    else if (SILENT.has(node.name)) n = node.end - 1;
    else if (!INLINE.has(node.name)) text += ' ';
  }
  return singleSpaced(text).trim().slice(0, limit);
}
