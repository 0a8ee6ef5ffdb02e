import { id } from './identifier.ts';
import { isoDate, line } from './text.ts';
import { z } from './zod.ts';

/** A webhook that receives what the rep saves. */
export const destination = z.object({
  id,
  name: line.check(z.minLength(1)),
  url: z.string().check(z.maxLength(2_048)),
  /** `whsec_…`, or null where deliveries go unsigned. */
  secret: z.nullable(z.string()),
  /** `paused`: it refused our authorisation; `off`: it said that it is gone (410). Both wait for the rep. */
  state: z.enum(['active', 'paused', 'off']),
  addedAt: isoDate,
});
export type Destination = z.infer<typeof destination>;
