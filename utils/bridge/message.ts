import { failureKind } from '../domain/failure.ts';
import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/** What travels from a surface to the background, and back. */
export const request = z.object({ method: line, args: z.unknown() });
export const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  /** `failure`: where it is one of the history's own. */
  z.object({ ok: z.literal(false), error: z.string(), failure: z.nullable(failureKind) }),
]);
export type Answer = z.infer<typeof answer>;
