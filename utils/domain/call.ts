import { id } from './identifier.ts';
import { day, isoDate, longText, text } from './text.ts';
import { z } from './zod.ts';

/** A call is over: what was said in short, and what comes next. */
export const finishedCall = z.object({
  id,
  startedAt: isoDate,
  minutes: z.int().check(z.minimum(0), z.maximum(10_000)),
  /** The contacts it was with. */
  with: z.array(id).check(z.maxLength(50)),
  summary: longText,
  nextStep: z.nullable(z.object({ text, due: z.nullable(day) })),
  /** Why nothing comes next; empty where something does. */
  noNextStep: z._default(text, ''),
});
export type FinishedCall = z.infer<typeof finishedCall>;

export const call = z.extend(finishedCall, { account: id, opportunity: z.nullable(id), finishedAt: isoDate });
