/**
 * The few members of the DOM that a snapshot uses, taken from the prototypes. A page can shadow any of them with a
 * name (`<img name="title">`, `<form><input name="parentNode">`): asked through the prototype, the DOM answers itself.
 * A content script's prototypes are its own, out of the page's reach.
 */
export interface Dom {
  readonly document: Document;
  readonly root: Element | null;
  readonly title: string;
  readonly contentType: string;
  selection(): string;
  /** A walker over elements, texts and, where it begins there, a shadow root. */
  walker(root: Node): TreeWalker;
  byTag(name: string): HTMLCollectionOf<Element>;
  /** The elements in another, or in what a template holds, that a selector means. */
  select(root: Element | DocumentFragment, selector: string): NodeListOf<Element>;
  /** What a template holds. */
  contentOf(template: Element): DocumentFragment | null;
  /** Whether a node stands behind another. */
  follows(node: Node, other: Node): boolean;
  /** The document in a frame of the page's own origin. */
  framed(frame: Node): Document | null;
  rootOf(document: Document): Element | null;
  // Each is called with the node as `this`, straight from the loop over all nodes: a page's first look runs in the
  // interpreter, where every function between costs as much as the question itself (Chromium 156).
  readonly nodeValue: (this: Node) => string | null;
  readonly textContent: (this: Node) => string | null;
  readonly parentNode: (this: Node) => Node | null;
  // Of elements alone.
  readonly localName: (this: Node) => string;
  readonly getAttribute: (this: Node, name: string) => string | null;
  readonly getAttributeNames: (this: Node) => string[];
  readonly outerHTML: (this: Node) => string;
  /** Open shadow roots only. */
  readonly shadowRoot: (this: Node) => ShadowRoot | null;
}

const FOLLOWING = 4;
/** NodeFilter.SHOW_ELEMENT, SHOW_TEXT and SHOW_DOCUMENT_FRAGMENT (a shadow root). */
const SHOWN = 0x1 | 0x4 | 0x400;

/** @param document of any realm: its prototypes are found from itself, so that a window is not needed */
export function domOf(document: Document): Dom {
  const prototype: Document = Object.getPrototypeOf(document);
  const rootOf = getter(prototype, 'documentElement');
  const root: Element | null = rootOf.call(document);
  // A document without elements has none to ask.
  const element: Element = Object.getPrototypeOf(root ?? document);
  return {
    document,
    root,
    title: String(Reflect.get(prototype, 'title', document)),
    contentType: String(Reflect.get(prototype, 'contentType', document)),
    selection() {
      const selection = prototype.getSelection.call(document);
      // To ask for the text of none would cost a layout all the same.
      return selection === null || selection.isCollapsed ? '' : String(selection);
    },
    walker: (from) => prototype.createTreeWalker.call(document, from, SHOWN),
    byTag: (name) => prototype.getElementsByTagName.call(document, name),
    select(from, selector) {
      const { querySelectorAll }: ParentNode = Object.getPrototypeOf(from);
      return querySelectorAll.call(from, selector);
    },
    // Of another vocabulary, a template holds nothing.
    contentOf: (template) => Reflect.get(Object.getPrototypeOf(template), 'content', template) ?? null,
    follows: (node, other) => (prototype.compareDocumentPosition.call(node, other) & FOLLOWING) !== 0,
    // An element of another vocabulary may be called so and have none.
    framed: (frame) => Reflect.get(Object.getPrototypeOf(frame), 'contentDocument', frame) ?? null,
    rootOf: (inner) => rootOf.call(inner),
    nodeValue: getter(prototype, 'nodeValue'),
    textContent: getter(prototype, 'textContent'),
    parentNode: getter(prototype, 'parentNode'),
    localName: root === null ? nothing : getter(element, 'localName'),
    getAttribute: element.getAttribute,
    getAttributeNames: element.getAttributeNames,
    outerHTML: root === null ? nothing : getter(element, 'outerHTML'),
    shadowRoot: root === null ? nothing : getter(element, 'shadowRoot'),
  };
}

function nothing(): never {
  throw new TypeError('This document has no element');
}

function getter(object: object, name: string) {
  for (let proto = object; proto !== null; proto = Object.getPrototypeOf(proto)) {
    const get = Reflect.getOwnPropertyDescriptor(proto, name)?.get;
    if (get !== undefined) return get;
  }
  throw new TypeError(`This DOM has no getter ${name}`);
}
