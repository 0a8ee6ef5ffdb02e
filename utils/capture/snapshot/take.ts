import type { Snapshot } from '../snapshot.ts';
import { declaredBehind } from './behind.ts';
import { BOUNDS, type Bounds, MARKUP } from './bounds.ts';
import { domOf } from './dom.ts';
import { walkFrom, walkOn } from './walk.ts';
import { wholeOf } from './whole.ts';

export interface TakeOptions {
  /** A clock in milliseconds; only differences matter. */
  now?: () => number;
  bounds?: Partial<Bounds>;
}

const SELECTION = 5_000;
const TITLE = 500;
const ADDRESS = 2_048;

/** A page that is being taken down. */
interface Taking {
  /** Goes on for a slice of time; true once all is taken. The page may do something else between two slices. */
  goOn(): boolean;
  /** What has been taken. */
  snapshot(): Snapshot;
}

/**
 * Takes down what a page holds, without judging it: as the browser writes it, or else by a walk. Runs in the page, in
 * slices; most pages are done in the first. No generator: it would stay in the interpreter, and cost a page's next
 * looks half their time (Chromium 156).
 *
 * @param url the page's address
 */
export function take(
  document: Document,
  url: string,
  { now = () => performance.now(), bounds }: TakeOptions = {},
): Taking {
  const dom = domOf(document);
  const kept = { ...BOUNDS, ...bounds };
  const whole = dom.root === null ? '' : wholeOf(dom.root, dom, kept);
  const walk = dom.root === null || whole !== null ? null : walkFrom(dom.root, dom);
  let behind: Iterator<string> | null = null;
  return {
    goOn() {
      if (walk === null) return true;
      if (behind === null) {
        if (!walkOn(walk, kept, now)) return false;
        if (walk.node === null) return true;
        behind = declaredBehind(walk);
      }
      const { done, value } = behind.next();
      if (!done) walk.written.push(value);
      return done === true;
    },
    snapshot() {
      const markup = whole ?? walk?.written.join('') ?? '';
      return {
        url: shortAddress(url),
        contentType: dom.contentType.slice(0, 100),
        // Half a word at the end would be another name.
        title: dom.title.length > TITLE ? dom.title.slice(0, TITLE).replace(/\S{1,200}$/, '') : dom.title,
        selection: dom.selection().slice(0, SELECTION),
        // One element may be longer than all bounds, and one that is too long would have the page refused.
        markup: markup.slice(0, MARKUP),
        partial: walk?.partial === true || markup.length > MARKUP,
      };
    },
  };
}

/** Takes a page down, and lets the page go on between two slices. */
export async function takeInSlices(document: Document, url: string): Promise<Snapshot> {
  const taking = take(document, url);
  while (!taking.goOn()) await new Promise((resolve) => setTimeout(resolve));
  return taking.snapshot();
}

/** An address longer than one may be loses its fragment, then its query: what is left still leads to the page. */
function shortAddress(url: string): string {
  if (url.length <= ADDRESS) return url;
  const plain = url.replace(/#[\s\S]*$/, '');
  return plain.length <= ADDRESS ? plain : plain.replace(/\?[\s\S]*$/, '').slice(0, ADDRESS);
}
