import { id } from './identifier.ts';
import { isoDate, line, text, webAddress } from './text.ts';
import { z } from './zod.ts';

/** What a need rests on: words, and the page that they were read on (none where they were heard). */
export const evidence = z.object({
  id,
  quote: text.check(z.minLength(1)),
  url: z.nullable(webAddress),
  title: line,
  capturedAt: isoDate,
});
export type Evidence = z.infer<typeof evidence>;

export const needKind = z.enum(['explicit', 'latent']);
export type NeedKind = z.infer<typeof needKind>;
export const needStatus = z.enum(['hypothesis', 'confirmed', 'dismissed']);
export type NeedStatus = z.infer<typeof needStatus>;

/** A need as it is noted: they said it (explicit) or we understood it (latent). */
export const notedNeed = z.object({
  id,
  kind: needKind,
  statement: text.check(z.minLength(1)),
  evidence: z.array(evidence).check(z.maxLength(20)),
});
export type NotedNeed = z.infer<typeof notedNeed>;

export const need = z.extend(notedNeed, { account: id, status: needStatus, notedAt: isoDate });
export type Need = z.infer<typeof need>;

/** What was understood and not said is a hypothesis until the buyer confirms it. */
export function firstStatus(kind: NeedKind): NeedStatus {
  return kind === 'latent' ? 'hypothesis' : 'confirmed';
}
