import type { Snapshot } from '../snapshot.ts';
import { declaredBehind } from './behind.ts';
import { BOUNDS, type Bounds } from './bounds.ts';
import { domOf } from './dom.ts';
import { NEXT } from './notation.ts';
import { walkFrom, walkOn } from './walk.ts';

export interface TakeOptions {
  /** A clock in milliseconds; only differences matter. */
  now?: () => number;
  bounds?: Partial<Bounds>;
}

const SELECTION = 5_000;
const TITLE = 500;
const ADDRESS = 2_048;

/**
 * Takes down what a page holds, in one walk and without judging it. Runs in the page, in slices: whoever drives it may
 * let the page do something else at each `yield`. Most pages are done before the first.
 *
 * @param url the page's address
 */
export function* take(
  document: Document,
  url: string,
  { now = () => performance.now(), bounds }: TakeOptions = {},
): Generator<void, Snapshot> {
  const dom = domOf(document);
  const walk = dom.root === null ? null : walkFrom(dom.root, dom);
  const kept = { ...BOUNDS, ...bounds };
  while (walk !== null && !walkOn(walk, kept, now)) yield;
  const records = walk?.records ?? [];
  if (walk !== null && walk.node !== null) {
    for (const further of declaredBehind(walk)) {
      records.push(further);
      yield;
    }
  }
  return {
    url: shortAddress(url),
    contentType: dom.contentType.slice(0, 100),
    // Half a word at the end would be another name.
    title: dom.title.length > TITLE ? dom.title.slice(0, TITLE).replace(/\S{1,200}$/, '') : dom.title,
    selection: dom.selection().slice(0, SELECTION),
    tree: records.join(NEXT),
    partial: walk?.partial ?? false,
  };
}

/** Takes a page down, and lets the page go on between two slices. */
export async function takeInSlices(document: Document, url: string): Promise<Snapshot> {
  const slices = take(document, url);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** An address longer than one may be loses its fragment, then its query: what is left still leads to the page. */
function shortAddress(url: string): string {
  if (url.length <= ADDRESS) return url;
  const plain = url.replace(/#[\s\S]*$/, '');
  return plain.length <= ADDRESS ? plain : plain.replace(/\?[\s\S]*$/, '').slice(0, ADDRESS);
}
