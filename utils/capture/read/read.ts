import type { Reading } from '../reading.ts';
import { BOUNDS, type Bounds, Budget } from './budget.ts';
import { READERS } from './declared.ts';
import { type Dom, domOf } from './dom.ts';
import { uncloaked } from './emails.ts';
import { Flow } from './flow.ts';
import { Marks } from './marks.ts';
import { placeOf } from './place.ts';
import { readLine } from './shown.ts';
import { textOf } from './text-of.ts';
import { showsNothing } from './visible.ts';
import { walk } from './walk.ts';

export interface ReadOptions {
  /** A clock in milliseconds; only differences matter. */
  now?: () => number;
  bounds?: Partial<Bounds>;
}

const HEADINGS = 20;
const EMAILS = 200;
const TEXT_NODE = 20_000;
const SELECTION = 5_000;
const TITLE = 500;
const ADDRESS = 2_048;

/**
 * Reads a page in one walk, without judging it: candidates with their place. It changes nothing, runs nothing of the
 * page's, forces no layout, and stops at its bounds (`partial`). Runs in the page.
 *
 * @param url the page's address
 */
export function read(
  document: Document,
  url: string,
  { now = () => performance.now(), bounds }: ReadOptions = {},
): Reading {
  const dom = domOf(document);
  const budget = new Budget({ ...BOUNDS, ...bounds }, now);
  const into: Reading = {
    url: shortAddress(url),
    contentType: dom.contentType.slice(0, 100),
    title: dom.title.slice(0, TITLE),
    language: (dom.root === null ? '' : (dom.attribute(dom.root, 'lang') ?? '')).slice(0, 100),
    blocks: [],
    marks: [],
    metas: [],
    links: [],
    emails: [],
    numbers: [],
    places: [],
    headings: [],
    imprints: [],
    selection: dom.selection().slice(0, SELECTION),
    partial: false,
  };
  const unread = readInOneWalk(dom, into, budget);
  if (budget.partial) readLists(dom, into, budget, unread);
  return { ...into, partial: budget.partial };
}

/** Gives whether an element is still to be read. */
function readInOneWalk(dom: Dom, into: Reading, budget: Budget): (element: Element) => boolean {
  const done = new WeakSet<Element>();
  const flow = new Flow((line) => readLine(line, into, dom, budget));
  const marks = new Marks(dom, into, budget);
  const enter = (element: Element, name: string): boolean => {
    flow.edge(name);
    marks.enter(element, name);
    const reader = READERS.get(name);
    if (reader) {
      done.add(element);
      reader(element, into, dom, budget);
    }
    if (name === 'head') return true;
    if (showsNothing(element, name, dom)) return false;
    if (name === 'h1') {
      const text = textOf(element, dom, 300);
      if (text !== '')
        budget.keep(into.headings, { where: placeOf(element, dom), text, before: '', quote: text }, HEADINGS);
    }
    const address = uncloaked(dom.attribute(element, 'data-cfemail') ?? '');
    if (address === null) return true;
    budget.keep(into.emails, { where: placeOf(element, dom), text: address, before: '', quote: address }, EMAILS);
    return false;
  };
  walk(
    dom,
    {
      enter,
      leave(element, name) {
        flow.edge(name);
        marks.leave(element);
      },
      text(node) {
        const parent = dom.parent(node);
        const text = budget.take(dom.content(node), TEXT_NODE);
        if (text !== '' && parent !== null && dom.isElement(parent)) flow.add(text, parent);
      },
    },
    budget,
  );
  flow.end();
  return (element) => !done.has(element);
}

/** After a walk that was cut short: what the page declares, from the lists that the browser keeps of its elements. */
function readLists(dom: Dom, into: Reading, budget: Budget, unread: (element: Element) => boolean): void {
  for (const [name, reader] of READERS) {
    const elements = dom.byTag(name);
    for (let n = 0; n < Math.min(elements.length, 5_000); n++) {
      const element = elements[n];
      if (element && unread(element)) reader(element, into, dom, budget);
    }
  }
}

/** An address longer than one may be loses its fragment, then its query: what is left still leads to the page. */
function shortAddress(url: string): string {
  if (url.length <= ADDRESS) return url;
  const plain = url.replace(/#[\s\S]*$/, '');
  return plain.length <= ADDRESS ? plain : plain.replace(/\?[\s\S]*$/, '').slice(0, ADDRESS);
}
