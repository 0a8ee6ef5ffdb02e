import { line, text, webAddress } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/**
 * What leaves a page: its elements with the attributes that can tell something, and its text, written down as they
 * stand. It comes out of a page that may be hostile, so it is checked against this schema, and any string is a tree.
 */
export const snapshot = z.object({
  url: webAddress,
  contentType: line,
  title: line,
  selection: text,
  /** The page's tree as `snapshot/walk` writes it and `read/tree` reads it. */
  tree: z.string().check(z.maxLength(16_000_000)),
  /** A bound was reached before the page's end. */
  partial: z.boolean(),
});
export type Snapshot = z.infer<typeof snapshot>;
