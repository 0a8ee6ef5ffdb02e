import { id } from './identifier.ts';
import { owner } from './stage.ts';
import { isoDate, text } from './text.ts';
import { z } from './zod.ts';

/** One side offers a project to the other, with what that side needs to know. */
export const offeredHandoff = z.object({ id, to: owner, brief: text });
export const acceptedHandoff = z.object({ id });
/** The other side gives it back, and says why. */
export const returnedHandoff = z.object({ id, why: text.check(z.minLength(1)) });

export const handoff = z.extend(offeredHandoff, {
  account: id,
  opportunity: id,
  status: z.enum(['offered', 'accepted', 'returned']),
  /** Why it was returned; empty otherwise. */
  why: text,
  offeredAt: isoDate,
  answeredAt: z.nullable(isoDate),
});
