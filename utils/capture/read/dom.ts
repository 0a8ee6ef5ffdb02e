/**
 * The few members of the DOM that reading uses, taken from the prototypes. A page can shadow any of them with a name
 * (`<img name="title">`, `<form><input name="parentNode">`): asked through the prototype, the DOM answers itself.
 * A content script's prototypes are its own, out of the page's reach.
 */
export interface Dom {
  readonly root: Element | null;
  readonly title: string;
  readonly contentType: string;
  selection(): string;
  walker(root: Node, show: number): TreeWalker;
  byTag(name: string): HTMLCollectionOf<Element>;
  /** The first element that a selector finds. */
  first(selector: string): Element | null;
  /** What all `itemref` attributes say, up to a bound. */
  references(): string;
  isElement(node: Node): node is Element;
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** Open shadow roots only. */
  shadow(element: Element): ShadowRoot | null;
  parent(node: Node): Node | null;
  previous(element: Element): Element | null;
  /** Of a text node its text; of a script all of it. */
  content(node: Node): string;
}

const ELEMENT_NODE = 1;

/** @param document of any realm: its prototypes are found from itself, so that a window is not needed */
export function domOf(document: Document): Dom {
  const root: Element | null = getter(document, 'documentElement').call(document);
  const createTreeWalker = method(document, 'createTreeWalker');
  const getElementsByTagName = method(document, 'getElementsByTagName');
  const getSelection = method(document, 'getSelection');
  const querySelector = method(document, 'querySelector');
  const querySelectorAll = method(document, 'querySelectorAll');
  const nodeType = getter(document, 'nodeType');
  const parentNode = getter(document, 'parentNode');
  const textContent = getter(document, 'textContent');
  const of = root ?? document;
  const localName = root === null ? nothing : getter(of, 'localName');
  const getAttribute = root === null ? nothing : method(of, 'getAttribute');
  const shadowRoot = root === null ? nothing : getter(of, 'shadowRoot');
  const previousElementSibling = root === null ? nothing : getter(of, 'previousElementSibling');
  return {
    root,
    title: String(getter(document, 'title').call(document)),
    contentType: String(getter(document, 'contentType').call(document)),
    selection: () => String(getSelection.call(document) ?? ''),
    walker: (from, show) => createTreeWalker.call(document, from, show),
    byTag: (name) => getElementsByTagName.call(document, name),
    first: (selector) => querySelector.call(document, selector),
    references: () =>
      Array.from<Element>(querySelectorAll.call(document, '[itemref]'))
        .slice(0, 200)
        .map((element) => getAttribute.call(element, 'itemref'))
        .join(' '),
    isElement: (node): node is Element => nodeType.call(node) === ELEMENT_NODE,
    name: (element) => String(localName.call(element)),
    attribute: (element, name) => getAttribute.call(element, name),
    shadow: (element) => shadowRoot.call(element),
    parent: (node) => parentNode.call(node),
    previous: (element) => previousElementSibling.call(element),
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
