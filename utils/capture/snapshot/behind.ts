import type { Dom } from './dom.ts';
import { blockIn, startTag } from './element.ts';
import { BLOCK, type Walk } from './walk.ts';

/** Elements that declare something by themselves, wherever they stand, and how many of each are looked at. */
const DECLARING = ['script', 'meta', 'link', 'a'];
const LISTED = 5_000;
/** So much of each kind is written down, in UTF-16 code units: with what was walked as much as a snapshot may hold. */
const CHARACTERS = 1_000_000;

/**
 * What a page declares behind the place at which its walk was cut short, from the lists that the browser keeps. One
 * kind of element at a time: the page may go on between two.
 */
export function* declaredBehind({ node, outer, dom }: Walk): Generator<string> {
  // Of a frame or a shadow tree that was not walked to its end only what stands behind its host is listed.
  const end = outer[0]?.walker.currentNode ?? node;
  if (end === null) return;
  for (const name of DECLARING) {
    const elements = dom.byTag(name);
    const written: string[] = [];
    let characters = 0;
    for (let n = Math.max(firstFrom(end, elements, dom), elements.length - LISTED); n < elements.length; n++) {
      const element = elements[n];
      if (element === undefined || characters > CHARACTERS) break;
      const block = name === 'script' ? blockIn(element, dom) : '';
      // One that is too long leaves out no other.
      const markup = startTag(element, name, dom) + (characters + block.length > BLOCK ? '' : block);
      characters += markup.length;
      written.push(`${markup}</${name}>`);
    }
    if (written.length > 0) yield written.join('');
  }
}

/** The index of the first element that stands at a node or behind it. Far siblings take long to compare: few are. */
function firstFrom(node: Node, elements: HTMLCollectionOf<Element>, dom: Dom): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && dom.follows(element, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
