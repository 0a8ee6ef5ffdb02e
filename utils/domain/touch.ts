import { id } from './identifier.ts';
import { isoDate, line, text } from './text.ts';
import { z } from './zod.ts';

export const channel = z.enum(['call', 'meeting', 'video', 'email', 'message', 'letter', 'network', 'event', 'other']);
export type Channel = z.infer<typeof channel>;

/** A contact between us and them. */
export const madeTouch = z.object({
  id,
  /** `outgoing`: we turned to them. */
  direction: z.enum(['outgoing', 'incoming']),
  channel,
  minutes: z.nullable(z.int().check(z.minimum(0), z.maximum(10_000))),
  /** What led to it: `probe`, `referral`, `event`. Empty where that is not known. */
  origin: line,
  /** What it brought them. */
  brought: text,
  /** The contacts it was with. */
  with: z.array(id).check(z.maxLength(50)),
  happenedAt: isoDate,
});

export const touch = z.extend(madeTouch, { account: id, opportunity: z.nullable(id) });
export type Touch = z.infer<typeof touch>;
