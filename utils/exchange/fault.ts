import { z } from '../domain/zod.ts';

/** Why a whole file was not taken in; the interface has a sentence for each. Nothing of the file was kept. */
export const fileFault = z.enum([
  'empty',
  'unknown-kind',
  /** Its compressed data cannot be inflated to the end. */
  'broken-off',
  /** It inflates to a hundred times its size or more: no export does. */
  'bomb',
  'too-large',
  'not-a-history',
  'newer-format',
  /** Its columns tell of neither an account nor a person. */
  'no-columns',
  'no-rows',
  'no-cards',
  /** Our copy of it is not there any more. */
  'gone',
]);
export type FileFault = z.infer<typeof fileFault>;

/** What is wrong with a history file of which the whole lines can still be taken in, should the person want them. */
export const damage = z.enum([
  /** Its compressed data cannot be inflated to the end. */
  'broken-off',
  /** Its last line is missing. */
  'incomplete',
  /** Its lines are not those that were written. */
  'checksum',
]);
export type Damage = z.infer<typeof damage>;

/** Why one line, row or card was left out, or is worth a look. */
const lineFault = z.enum([
  'too-long',
  'not-utf8',
  'not-json',
  'too-deep',
  'forbidden-key',
  'not-finite',
  'broken',
  /** Another event under the same id is here already: that one stays. */
  'conflict',
  /** Kept, though its date is more than a day ahead. */
  'future',
  'open-quote',
  'too-many-cells',
  'no-account',
  'no-contact',
  'unreadable-value',
]);
export type LineFault = z.infer<typeof lineFault>;

/** One line of a report on a file. `line` counts from 1 as an editor shows it. */
export const finding = z.object({
  line: z.int(),
  fault: lineFault,
  /** Where in the line: a path in an event, a column's heading, an event's id. */
  where: z.string(),
  /** Whether the line was left out. */
  refused: z.boolean(),
});
export type Finding = z.infer<typeof finding>;

/** A file that cannot be read on, thrown inside this room and turned into a value at its door. */
export class Unreadable extends Error {
  readonly why: FileFault;
  constructor(why: FileFault) {
    super(why);
    this.why = why;
  }
}
