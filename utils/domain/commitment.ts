import { id } from './identifier.ts';
import { day, isoDate, line, text } from './text.ts';
import { z } from './zod.ts';

/** What one side promised the other, and until when. */
export const madeCommitment = z.object({
  id,
  by: z.enum(['us', 'them']),
  text: text.check(z.minLength(1)),
  due: z.nullable(day),
  /** Who of theirs promised it, or whom it was promised to. */
  contact: z.nullable(id),
});
export const keptCommitment = z.object({ id });
/** It was not kept; `why` may be empty. */
export const missedCommitment = z.object({ id, why: line });

export const commitment = z.extend(madeCommitment, {
  account: id,
  opportunity: z.nullable(id),
  status: z.enum(['open', 'kept', 'missed']),
  why: line,
  madeAt: isoDate,
  settledAt: z.nullable(isoDate),
});
export type Commitment = z.infer<typeof commitment>;
