import { genuine } from './genuine.ts';

/** A document, or a shadow tree in it. */
export type Tree = Document | ShadowRoot;

/** A page may give one id to many elements; so many of them are looked at. */
const NAMESAKES = 50;

/**
 * The elements that a path leads to today, as `read/place` writes it: behind `>>>` it goes on in the shadow tree or
 * frame of what stands before. None where it leads nowhere any more, and for a pointer into data, which is no path.
 */
export function elementsAt(document: Document, path: string): Element[] {
  let trees: Tree[] = [document];
  let elements: Element[] = [];
  for (const within of path.split(' >>> ')) {
    elements = trees.flatMap((tree) => elementsIn(tree, within)).slice(0, NAMESAKES);
    trees = elements.flatMap((element) => treeIn(element) ?? []);
  }
  return elements;
}

/** The tree within an element: its open shadow tree, or the document of a frame of the page's own origin. */
export function treeIn(element: Element): Tree | null {
  return genuine(element, 'shadowRoot') ?? (isFrame(element) ? genuine(element, 'contentDocument') : null);
}

function elementsIn(tree: Tree, path: string): Element[] {
  try {
    const steps = path.split(' > ').length;
    // A path without an id begins at the root of its tree; a selector could begin anywhere.
    const begins = (element: Element) => path.startsWith('#') || ancestor(element, steps) === tree || isWhole(path);
    return [...genuine(tree, 'querySelectorAll').call(tree, path)].filter(begins);
  } catch {
    return [];
  }
}

function isWhole(path: string): boolean {
  return /^(?:html|head|body|title)\b/.test(path);
}

function ancestor(element: Element, levels: number): Node | null {
  let at: Node | null = element;
  for (let n = 0; n < levels && at !== null; n++) at = genuine(at, 'parentNode');
  return at;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return genuine(element, 'localName') === 'iframe' && 'contentDocument' in element;
}
