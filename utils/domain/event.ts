import { receipt } from './account.ts';
import { finishedCall } from './call.ts';
import { doneCallback, requestedCallback } from './callback.ts';
import { capturedPage } from './capture.ts';
import { instant } from './clock.ts';
import { keptCommitment, madeCommitment, missedCommitment } from './commitment.ts';
import { informedContact, leftAccount, objectedContact, returnedContact } from './contact.ts';
import { confirmedFact, correctedFact, rejectedFact } from './correction.ts';
import { accountObservation, contactObservation, pageSource } from './fact.ts';
import { acceptedHandoff, offeredHandoff, returnedHandoff } from './handoff.ts';
import { id } from './identifier.ts';
import { changedNeed, confirmedNeed, dismissedNeed, notedNeed } from './need.ts';
import { writtenNote } from './note.ts';
import { changedOpportunity, closedOpportunity, openedOpportunity } from './opportunity.ts';
import { answeredProbe, placedProbe } from './probe.ts';
import { answeredQuestion, askedQuestion, droppedQuestion, plannedQuestion } from './question.ts';
import { keptQuote } from './quote.ts';
import { observedSignal } from './signal.ts';
import { movedStage } from './stage.ts';
import { line } from './text.ts';
import { madeTouch } from './touch.ts';
import { z } from './zod.ts';

/** Who made an event happen, and on which of their devices. */
export const author = z.object({ id, name: line, device: line });
export type Author = z.infer<typeof author>;

/** What every event has, whatever it says; an event that lacks any of this is refused. */
const envelope = {
  id,
  at: instant,
  author,
  /** The gesture that it came of: all events of one command share it. */
  command: id,
  /** The page it was read on. */
  source: z.optional(pageSource),
};

/** Whom an event is about: an account and, where it is about one of theirs, a contact or a project. */
const account = z.object({ account: id, contact: z.optional(id), opportunity: z.optional(id) });
const contact = z.extend(account, { contact: id });
const opportunity = z.extend(account, { opportunity: id });

function kind<Type extends string, Data extends z.ZodMiniType, Subject extends z.ZodMiniType>(
  type: Type,
  subject: Subject,
  data: Data,
) {
  return kindAt(1, type, subject, data);
}

/** A kind whose data had another shape once: upcast.ts tells how what was stored then is read. */
function kindAt<Version extends number, Type extends string, Data extends z.ZodMiniType, Subject extends z.ZodMiniType>(
  version: Version,
  type: Type,
  subject: Subject,
  data: Data,
) {
  return z.object({ ...envelope, type: z.literal(type), version: z.literal(version), subject, data });
}

const nothing = z.object({});
const facts = z.array(accountObservation).check(z.maxLength(300));
const contactFacts = z.array(contactObservation).check(z.maxLength(60));
const otherEnd = z.object({ other: id });
const undone = z.object({ merge: id, other: id });

/** All that can happen. */
export const event = z.discriminatedUnion('type', [
  /** The history of an account begins. */
  kind('account.created', account, nothing),
  /** A person typed what they know of the account. */
  kind('account.described', account, z.object({ facts })),
  /** A look at a page of theirs gave facts about the account. */
  kind('page.captured', account, z.object({ page: capturedPage, facts })),
  /** A person's word on a value: of the account or, where the subject names one, of a contact. */
  kind('fact.corrected', account, correctedFact),
  kind('fact.rejected', account, rejectedFact),
  kind('fact.confirmed', account, confirmedFact),
  /** A person at the account was met for the first time. */
  kind('contact.added', contact, z.object({ facts: contactFacts })),
  /** More was learned about a known contact. Observations add up; none is overwritten. */
  kind('contact.changed', contact, z.object({ facts: contactFacts })),
  kind('contact.left', contact, leftAccount),
  kind('contact.returned', contact, returnedContact),
  kind('contact.informed', contact, informedContact),
  kind('contact.objected', contact, objectedContact),
  /** All that was known of a contact is forgotten: the events about them become their redacted form. */
  kind('contact.erased', contact, nothing),
  kind('account.erased', account, nothing),
  kind('opportunity.opened', opportunity, openedOpportunity),
  kind('opportunity.changed', opportunity, changedOpportunity),
  kind('opportunity.closed', opportunity, closedOpportunity),
  kind('stage.moved', opportunity, movedStage),
  kind('handoff.offered', opportunity, offeredHandoff),
  kind('handoff.accepted', opportunity, acceptedHandoff),
  kind('handoff.returned', opportunity, returnedHandoff),
  /** Something that happened to the account was read on a page. */
  kind('signal.observed', account, observedSignal),
  kind('question.planned', account, plannedQuestion),
  kind('question.asked', account, askedQuestion),
  kind('question.answered', account, answeredQuestion),
  kind('question.dropped', account, droppedQuestion),
  kind('need.noted', account, notedNeed),
  kind('need.confirmed', account, confirmedNeed),
  kind('need.dismissed', account, dismissedNeed),
  kind('need.changed', account, changedNeed),
  kind('quote.kept', account, keptQuote),
  kindAt(2, 'note.written', account, writtenNote),
  kind('commitment.made', account, madeCommitment),
  kind('commitment.kept', account, keptCommitment),
  kind('commitment.missed', account, missedCommitment),
  kind('touch.made', account, madeTouch),
  kind('probe.placed', account, placedProbe),
  kind('probe.answered', account, answeredProbe),
  kind('callback.requested', account, requestedCallback),
  kind('callback.done', account, doneCallback),
  kind('call.finished', account, finishedCall),
  /** The one-click save: each destination is sent the whole picture as of this event. */
  kind('prospect.saved', account, nothing),
  /** A destination said that it holds the account. */
  kind('delivery.accepted', account, z.extend(z.omit(receipt, { at: true }), { delivery: line })),
  /** The subject and another are one: an edge, undone by the id of its event, from the same end. */
  kind('accounts.merged', account, otherEnd),
  kind('accounts.unmerged', account, undone),
  kind('contacts.merged', contact, otherEnd),
  kind('contacts.unmerged', contact, undone),
  /** They look alike and are not one: not to be suggested again. */
  kind('accounts.told-apart', account, otherEnd),
]);
export type Event = z.infer<typeof event>;
export type EventType = Event['type'];
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>;

const VERSIONS: ReadonlyMap<string | undefined, number | undefined> = new Map(
  event.def.options.map(({ shape }) => [shape.type.def.values[0], shape.version.def.values[0]]),
);

/** The version in which this code writes a kind of event. Undefined for a kind that it does not know. */
export function versionOf(type: string): number | undefined {
  return VERSIONS.get(type);
}

/** What is left of an event about someone whose data was erased. */
export const redactedEvent = z.object({
  ...z.pick(z.object(envelope), { id: true, at: true, author: true, command: true }).shape,
  type: line,
  version: z.int().check(z.minimum(1)),
  subject: account,
  redacted: z.literal(true),
});
export type RedactedEvent = z.infer<typeof redactedEvent>;

/** An event of a kind or version that this code does not know: kept and exported, not derived. */
export const unknownEvent = z.looseObject({
  ...envelope,
  subject: account,
  type: line,
  version: z.int().check(z.minimum(1)),
  data: z.unknown(),
});
export type UnknownEvent = z.infer<typeof unknownEvent>;

/** Order everywhere is `at`, then `id`; as text. */
export function orderOf(happened: { at: string; id: string }): string {
  return `${happened.at} ${happened.id}`;
}
