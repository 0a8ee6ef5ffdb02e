import { line, text, webAddress } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { MARKUP } from './snapshot/bounds.ts';

/**
 * What leaves a page: its elements and its text, as HTML. It goes no further than to what understands it, and comes out
 * of a page that may be hostile, so it is checked against this schema, and any string is a page.
 */
export const snapshot = z.object({
  url: webAddress,
  contentType: line,
  title: line,
  selection: text,
  /** The page as `snapshot/take` writes it down and `read/parse` reads it. */
  markup: z.string().check(z.maxLength(MARKUP)),
  /** A bound was reached before the page's end. */
  partial: z.boolean(),
});
export type Snapshot = z.infer<typeof snapshot>;
