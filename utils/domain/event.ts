import { receipt } from './account.ts';
import { capturedPage } from './capture.ts';
import { instant } from './clock.ts';
import { accountObservation, contactObservation, pageSource } from './fact.ts';
import { id } from './identifier.ts';
import { notedNeed } from './need.ts';
import { plannedQuestion } from './question.ts';
import { keptQuote } from './quote.ts';
import { observedSignal } from './signal.ts';
import { line, longText } from './text.ts';
import { z } from './zod.ts';

/** Who made an event happen, and on which of their devices. */
export const author = z.object({ id, name: line, device: line });
export type Author = z.infer<typeof author>;

/** What every event has, whatever it says; an event that lacks any of this is refused. */
const envelope = {
  id,
  at: instant,
  author,
  subject: z.object({ account: id }),
  /** The gesture that it came of: all events of one command share it. */
  command: id,
  /** The page it was read on. */
  source: z.optional(pageSource),
};

const contactSubject = z.object({ account: id, contact: id });
const facts = z.array(accountObservation).check(z.maxLength(300));
const contactFacts = z.array(contactObservation).check(z.maxLength(60));

/** All that can happen. */
export const event = z.discriminatedUnion('type', [
  /** The history of an account begins. */
  z.object({ ...envelope, type: z.literal('account.created'), version: z.literal(1), data: z.object({}) }),
  /** A person typed what they know of the account. */
  z.object({ ...envelope, type: z.literal('account.described'), version: z.literal(1), data: z.object({ facts }) }),
  /** A look at a page of theirs gave facts about the account. */
  z.object({
    ...envelope,
    type: z.literal('page.captured'),
    version: z.literal(1),
    data: z.object({ page: capturedPage, facts }),
  }),
  /** A person at the account was met for the first time (`subject.contact`). */
  z.object({
    ...envelope,
    subject: contactSubject,
    type: z.literal('contact.added'),
    version: z.literal(1),
    data: z.object({ facts: contactFacts }),
  }),
  /** More was learned about a known contact. Observations add up; none is overwritten. */
  z.object({
    ...envelope,
    subject: contactSubject,
    type: z.literal('contact.changed'),
    version: z.literal(1),
    data: z.object({ facts: contactFacts }),
  }),
  /** Something that happened to the account was read on a page. */
  z.object({ ...envelope, type: z.literal('signal.observed'), version: z.literal(1), data: observedSignal }),
  z.object({ ...envelope, type: z.literal('question.planned'), version: z.literal(1), data: plannedQuestion }),
  z.object({ ...envelope, type: z.literal('need.noted'), version: z.literal(1), data: notedNeed }),
  z.object({ ...envelope, type: z.literal('quote.kept'), version: z.literal(1), data: keptQuote }),
  z.object({
    ...envelope,
    type: z.literal('note.written'),
    version: z.literal(1),
    data: z.object({ text: longText.check(z.minLength(1)) }),
  }),
  /** The one-click save: each destination is sent the whole picture as of this event. */
  z.object({ ...envelope, type: z.literal('prospect.saved'), version: z.literal(1), data: z.object({}) }),
  /** A destination said that it holds the account. */
  z.object({
    ...envelope,
    type: z.literal('delivery.accepted'),
    version: z.literal(1),
    data: z.extend(z.omit(receipt, { at: true }), { delivery: line }),
  }),
]);
export type Event = z.infer<typeof event>;
export type EventType = Event['type'];
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>;

/** An event of a kind or version that this code does not know: kept and exported, not derived. */
const unknownEvent = z.looseObject({ ...envelope, type: line, version: z.int(), data: z.unknown() });
export type UnknownEvent = z.infer<typeof unknownEvent>;

/** Order everywhere is `at`, then `id`; as text. */
export function orderOf(happened: { at: string; id: string }): string {
  return `${happened.at} ${happened.id}`;
}
