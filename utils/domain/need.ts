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
  /** The rule by which Entente supposed it (`hiring-field`): it does not suppose it here a second time. */
  rule: z.optional(line),
});
export type NotedNeed = z.infer<typeof notedNeed>;

/** They said that it is so: who (null: not told), in which words (null: not kept), and in answer to which question. */
export const confirmedNeed = z.object({
  id,
  contact: z.nullable(id),
  quote: z.nullable(text),
  question: z.optional(id),
});
/** It is not so, or not theirs; `why` may be empty. */
export const dismissedNeed = z.object({ id, why: line });
/** It was understood better. What is absent stays as it was; evidence adds up. */
export const changedNeed = z.object({
  id,
  kind: z.optional(needKind),
  statement: z.optional(text.check(z.minLength(1))),
  impact: z.optional(text),
  evidence: z.optional(z.array(evidence).check(z.maxLength(20))),
});

export const need = z.extend(notedNeed, {
  account: id,
  status: needStatus,
  /** What it costs or hinders, where that is known; empty otherwise. */
  impact: text,
  /** Who said it, when, and in which words. */
  saidBy: z.nullable(id),
  saidAt: z.nullable(isoDate),
  quote: z.nullable(text),
  /** The question whose answer confirmed it. */
  question: z.optional(id),
  notedAt: isoDate,
});
export type Need = z.infer<typeof need>;

/** What was understood and not said is a hypothesis until the buyer confirms it. */
export function firstStatus(kind: NeedKind): NeedStatus {
  return kind === 'latent' ? 'hypothesis' : 'confirmed';
}
