import { id } from './identifier.ts';
import { day, isoDate, line, text } from './text.ts';
import { z } from './zod.ts';

/** Someone expects our call: who, about what, on which day or from which on. */
export const requestedCallback = z.object({
  id,
  contact: z.nullable(id),
  about: text,
  due: z.nullable(day),
  /** The probe response that it came of. */
  response: z.nullable(id),
});
/** They were called back; what came of it may be empty. */
export const doneCallback = z.object({ id, note: line });

export const callback = z.extend(requestedCallback, {
  account: id,
  status: z.enum(['open', 'done']),
  note: line,
  requestedAt: isoDate,
  doneAt: z.nullable(isoDate),
});
