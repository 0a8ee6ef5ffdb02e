import { method } from './fact.ts';
import { line, text, webAddress } from './text.ts';
import { z } from './zod.ts';

/** What is to be shown on its page: the page's own words, and how they were found there. */
export const sought = z.object({
  /** The page that it was read on. */
  url: webAddress,
  method,
  /** The CSS path or pointer of its source; empty where it has none. */
  where: line,
  /** The words as the page wrote them. */
  exact: text,
  /** The words with those around them; empty where they are not known. */
  quote: line,
});
export type Sought = z.infer<typeof sought>;

/** What came of it; the interface has a sentence for each. */
export const showing = z.enum([
  /** Highlighted where it was read. */
  'shown',
  /** Highlighted, elsewhere on the page than where it was read. */
  'moved',
  /** It is stated in the page's data, and highlighted wherever the page shows the same words. */
  'echoed',
  /** It is stated in the page's data, and shown nowhere. */
  'hidden',
  /** It stands in a part of the page that is closed or hidden now: a folded answer, a menu. */
  'folded',
  /** It is the page's address that says it. */
  'address',
  /** It stands several times, and nothing tells which one it was. */
  'ambiguous',
  /** It is not on the page any more. */
  'gone',
  /** The tab shows another page. */
  'elsewhere',
  /** The browser did not let Entente in. */
  'unreachable',
]);
export type Showing = z.infer<typeof showing>;
