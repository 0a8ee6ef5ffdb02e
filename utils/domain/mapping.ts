import { line } from './text.ts';
import { z } from './zod.ts';

/**
 * Who wins, our value or theirs: we write always, only when the record is made, only what is empty there, or add to what
 * is there. The last two only where the preset reads first.
 */
export const fieldWrite = z.enum(['always', 'create-only', 'if-empty', 'append']);
export type FieldWrite = z.infer<typeof fieldWrite>;

const mappedField = z.object({
  /** The receiver's own name of the field. */
  to: line.check(z.minLength(1)),
  /**
   * A path in the payload's object (`address.locality`), a template of such paths (`{address.street}, {address.locality}`), or
   * a constant (`=lead`).
   */
  from: z.string().check(z.minLength(1), z.maxLength(1_000)),
  write: fieldWrite,
});
export type MappedField = z.infer<typeof mappedField>;

const fields = z.array(mappedField).check(z.maxLength(100));

/** How the payload's objects become a receiver's records: data, edited by the rep, exported and imported as JSON. */
export const mapping = z.object({
  version: z.int().check(z.minimum(1)),
  account: fields,
  contact: fields,
  opportunity: fields,
});
export type Mapping = z.infer<typeof mapping>;

/** What is wrong with a mapping; the interface has a sentence for each. */
export type MappingProblem =
  | 'not-json'
  | 'too-long'
  /** Not a mapping, or a part of it is none: missing, of another kind, too long. */
  | 'shape'
  | 'unknown-path'
  /** Braces that do not match. */
  | 'template'
  /** A rule of who wins that this receiver cannot keep. */
  | 'write'
  /** A field that something else is written to already. */
  | 'twice';
