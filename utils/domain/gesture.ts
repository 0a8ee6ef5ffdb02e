import type { Instant } from './clock.ts';
import { type Author, type Event, type EventOf, type EventType, event, versionOf } from './event.ts';
import { type Id, nthOf } from './identifier.ts';
import type { Records } from './records.ts';
import { z } from './zod.ts';

/** Why a command made no event; the interface has a sentence for each. */
export const refusal = z.enum([
  'no-name-nor-domain',
  'no-name-nor-email',
  'not-a-domain',
  'not-an-address',
  'not-an-email',
  'nothing-written',
  'unknown-account',
  'unknown-contact',
  'unknown-fact',
  'unknown-merge',
  'unknown-opportunity',
  'unknown-commitment',
  'unknown-handoff',
  'unknown-response',
  'unknown-callback',
  'unknown-question',
  'unknown-need',
  'not-yet',
  'no-next-step',
  'already-so',
]);
export type Refusal = z.infer<typeof refusal>;

/** What a command comes to. It decides and touches nothing: whoever runs it records the events. */
type Outcome = { ok: true; account: Id; events: Event[] } | { ok: false; refusal: Refusal };

/** What a command may lean on: who acts, and when. */
export interface Circumstance {
  author: Author;
  at: Instant;
}

/** A gesture, ready to run on the records of the account that it is about (undefined: on one not known yet). */
export interface Gesture {
  /** The command's id. All that it makes is named after it, so that running it twice makes the same things. */
  id: Id;
  /** The account it is about: known, or to be found by these keys. */
  account: Id | null;
  keys: readonly string[];
  /** The draft that it saves, to be dropped with it. */
  draft: string | null;
  decide(records: Records | undefined, circumstance: Circumstance): Outcome;
}

/** Events take the first half of a command's ids, what they make the second. */
const FIRST_THING = 0x8000;

/** The id of a command's n-th event. */
export function eventId(command: Id, n: number): Id {
  return nthOf(command, n);
}

/** The id of the n-th thing (account, contact, fact) that a command makes. */
export function thingId(command: Id, n: number): Id {
  return nthOf(command, FIRST_THING + n);
}

type Happening<Type extends EventType> = Type extends EventType
  ? Pick<EventOf<Type>, 'type' | 'subject' | 'data'> & Partial<Pick<EventOf<Type>, 'source'>>
  : never;
/** What is particular to an event; the rest of it is the same for all events of a command. */
export type Happened = Happening<EventType>;

/** The events of one command, in order, checked like any that comes from elsewhere. */
export function eventsOf(command: Id, { author, at }: Circumstance, happened: readonly Happened[]): Event[] {
  return happened.map((one, n) => {
    const whole = { ...one, id: eventId(command, n), version: versionOf(one.type), at, author, command };
    return z.parse(event, whole);
  });
}
