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
  byTag(name: string): HTMLCollectionOf<Element>;
  /** Whether a node stands behind another. */
  follows(node: Node, other: Node): boolean;
  /** A walker over elements, texts and, where it begins there, a shadow root. */
  walker(root: Node): TreeWalker;
  isElement(node: Node): node is Element;
  name(element: Element): string;
  attributeNames(element: Element): readonly string[];
  attribute(element: Element, name: string): string | null;
  /** Open shadow roots only. */
  shadow(element: Element): ShadowRoot | null;
  /** The document in a frame of the page's own origin, by its root. */
  framed(frame: Element): Element | null;
  /** A text node's text. */
  value(node: Node): string;
  /** All the text in a script. */
  content(node: Node): string;
}

const ELEMENT_NODE = 1;
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
  const nodeType = getter(document, 'nodeType');
  const nodeValue = getter(document, 'nodeValue');
  const textContent = getter(document, 'textContent');
  const of = root ?? document;
  const localName = root === null ? nothing : getter(of, 'localName');
  const getAttribute = root === null ? nothing : method(of, 'getAttribute');
  const getAttributeNames = root === null ? nothing : method(of, 'getAttributeNames');
  const shadowRoot = root === null ? nothing : getter(of, 'shadowRoot');
  return {
    root,
    title: String(getter(document, 'title').call(document)),
    contentType: String(getter(document, 'contentType').call(document)),
    selection: () => String(getSelection.call(document) ?? ''),
    byTag: (name) => getElementsByTagName.call(document, name),
    follows: (node, other) => (compareDocumentPosition.call(node, other) & FOLLOWING) !== 0,
    walker: (from) => createTreeWalker.call(document, from, SHOWN),
    isElement: (node): node is Element => nodeType.call(node) === ELEMENT_NODE,
    name: (element) => localName.call(element),
    attributeNames: (element) => getAttributeNames.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    shadow: (element) => shadowRoot.call(element),
    framed(frame) {
      const inner: Document | null = getter(frame, 'contentDocument').call(frame);
      return inner === null ? null : documentElement.call(inner);
    },
    value: (node) => nodeValue.call(node) ?? '',
    content: (node) => textContent.call(node) ?? '',
  };
}

function nothing() {
  return null;
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
