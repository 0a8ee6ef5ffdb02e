import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/** What travels from a surface to the background, and back. */
export const request = z.object({ method: line, args: z.unknown() });
export const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);
export type Answer = z.infer<typeof answer>;
