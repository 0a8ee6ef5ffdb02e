/**
 * The few members of the DOM that a snapshot uses, taken from the prototypes. A page can shadow any of them with a
 * name (`<img name="title">`, `<form><input name="parentNode">`): asked through the prototype, the DOM answers itself.
 * A content script's prototypes are its own, out of the page's reach.
 */
export interface Dom {
  readonly root: Element | null;
  readonly title: string;
  readonly contentType: string;
  selection(): string;
  /** A walker over elements, texts and, where it begins there, a shadow root. */
  walker(root: Node): TreeWalker;
  byTag(name: string): HTMLCollectionOf<Element>;
  /** Whether a node stands behind another. */
  follows(node: Node, other: Node): boolean;
  /** The document in a frame of the page's own origin, by its root. */
  framed(frame: Element): Element | null;
  // Each is called with the node as `this`, straight from the loop over all nodes: a page's first look runs in the
  // interpreter, where every function between costs as much as the question itself (Chromium 156).
  readonly nodeType: (this: Node) => number;
  readonly nodeValue: (this: Node) => string | null;
  readonly textContent: (this: Node) => string | null;
  readonly localName: (this: Element) => string;
  readonly getAttribute: (this: Element, name: string) => string | null;
  readonly getAttributeNames: (this: Element) => string[];
  /** Open shadow roots only. */
  readonly shadowRoot: (this: Element) => ShadowRoot | null;
}

const FOLLOWING = 4;
/** NodeFilter.SHOW_ELEMENT, SHOW_TEXT and SHOW_DOCUMENT_FRAGMENT (a shadow root). */
const SHOWN = 0x1 | 0x4 | 0x400;

/** @param document of any realm: its prototypes are found from itself, so that a window is not needed */
export function domOf(document: Document): Dom {
  const documentElement = getter(document, 'documentElement');
  const root: Element | null = documentElement.call(document);
  const createTreeWalker = method(document, 'createTreeWalker');
  const getElementsByTagName = method(document, 'getElementsByTagName');
  const compareDocumentPosition = method(document, 'compareDocumentPosition');
  const getSelection = method(document, 'getSelection');
  const ofElements = <Member>(find: (element: Element) => Member): Member | typeof nothing =>
    root === null ? nothing : find(root);
  return {
    root,
    title: String(getter(document, 'title').call(document)),
    contentType: String(getter(document, 'contentType').call(document)),
    selection() {
      const selection: Selection | null = getSelection.call(document);
      // To ask for the text of none would cost a layout all the same.
      return selection === null || selection.isCollapsed ? '' : String(selection);
    },
    walker: (from) => createTreeWalker.call(document, from, SHOWN),
    byTag: (name) => getElementsByTagName.call(document, name),
    follows: (node, other) => (compareDocumentPosition.call(node, other) & FOLLOWING) !== 0,
    framed(frame) {
      const inner: Document | null = getter(frame, 'contentDocument').call(frame);
      return inner === null ? null : documentElement.call(inner);
    },
    nodeType: getter(document, 'nodeType'),
    nodeValue: getter(document, 'nodeValue'),
    textContent: getter(document, 'textContent'),
    localName: ofElements((element) => getter(element, 'localName')),
    getAttribute: ofElements((element) => method(element, 'getAttribute')),
    getAttributeNames: ofElements((element) => method(element, 'getAttributeNames')),
    shadowRoot: ofElements((element) => getter(element, 'shadowRoot')),
  };
}

/** A document without elements has none to ask. */
function nothing(): never {
  throw new TypeError('This document has no element');
}

function descriptor(object: object, name: string): PropertyDescriptor {
  for (let proto = Object.getPrototypeOf(object); proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  throw new TypeError(`This DOM has no ${name}`);
}

function getter(object: object, name: string) {
  const { get } = descriptor(object, name);
  if (!get) throw new TypeError(`This DOM has no getter ${name}`);
  return get;
}

function method(object: object, name: string) {
  const { value } = descriptor(object, name);
  if (typeof value !== 'function') throw new TypeError(`This DOM has no method ${name}`);
  return value;
}
