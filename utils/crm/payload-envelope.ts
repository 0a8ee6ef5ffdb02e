import { author } from '../domain/event.ts';
import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/** The payload's own version: a receiver that knows it can read all that follows. */
export const SCHEMA = 'entente/1';

/** Who made the gesture. */
export const savedBy = z.strictObject(z.pick(author, { id: true, name: true }).shape);

const count = z.optional(z.int().check(z.minimum(1)));
/** How many of each kind a body was too long for (see bound.ts); no key where nothing was left out. */
const omitted = z.strictObject({
  facts: count,
  questions: count,
  signals: count,
  quotes: count,
  needs: count,
  commitments: count,
  contacts: count,
  /** Values cut short, and addresses left out because they were too long. */
  values: count,
  /** Bytes that the note lost. */
  note: count,
});
export type Omitted = z.infer<typeof omitted>;

/** How every payload ends. */
export const ending = {
  savedBy,
  omitted,
  /** The delivery that this one takes the place of. */
  replaces: z.nullable(line),
};
