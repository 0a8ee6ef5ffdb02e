import { id } from './identifier.ts';
import { isoDate, LIMIT, line, text } from './text.ts';
import { z } from './zod.ts';

/** Why a delivery waits or was parked; the interface has a sentence for each. */
export const deliveryReason = z.enum([
  'network',
  'timeout',
  'permission',
  'busy',
  'server-error',
  'unauthorised',
  /** Unauthorised, and this computer's clock is more than five minutes off the answer's: the likely reason. */
  'clock',
  'gone',
  'redirected',
  'refused',
  /** Accepted by its status, and refused by what its body says: the preset's reader tells. */
  'rejected',
  'given-up',
  /** Another took its place: its body had to change. */
  'replaced',
  /** It could not be sent as it is: something in the destination's settings, or a fault of ours. */
  'fault',
  /** The rep took it back. */
  'cancelled',
  /** It cannot be done by a call: the rep is asked to, and has done it. */
  'by-hand',
  'done-by-hand',
]);
export type DeliveryReason = z.infer<typeof deliveryReason>;

/** One try at one delivery. */
const attempt = z.object({
  at: isoDate,
  /** HTTP status; null where no answer came. */
  status: z.nullable(z.int()),
  milliseconds: z.int(),
  reason: z.nullable(deliveryReason),
});
export type Attempt = z.infer<typeof attempt>;

/** The record of one of our contacts there. `made`: by us; else it was there, and is somebody's who knows why. */
const personThere = z.object({
  contact: id,
  record: line,
  link: z._default(z.nullable(z.string().check(z.maxLength(LIMIT.url))), null),
  made: z.boolean(),
});
export type PersonThere = z.infer<typeof personThere>;

/** A step of a delivery of several calls that is done: the record that it made or found, so that none is made twice. */
const step = z.object({
  name: line,
  record: z.nullable(line),
  link: z._default(z.nullable(z.string().check(z.maxLength(LIMIT.url))), null),
  people: z.optional(z.array(personThere)),
});
export type StepDone = z.infer<typeof step>;

/** One request and what came back, as they may be shown: secrets masked, bodies cut. */
const call = z.object({
  method: line,
  url: text,
  body: text,
  status: z.nullable(z.int()),
  answer: text,
});
export type Call = z.infer<typeof call>;

/**
 * One row of the outbox: one body for one destination. `id` is the `webhook-id`; the body is frozen. Words for its
 * state are DOMAIN's: queued, sending, accepted, waiting (why, until), parked (why).
 */
export const delivery = z.object({
  id: line,
  destination: id,
  account: id,
  /** The event it tells of, and that event's order: rows of one account go to one destination in this order. */
  event: id,
  order: z.string(),
  type: line,
  body: z.string(),
  /** The steps that are done, of a preset that needs several calls. */
  steps: z._default(z.array(step), []),
  /** The calls of the last attempt. */
  calls: z._default(z.array(call), []),
  state: z.enum(['queued', 'sending', 'waiting', 'accepted', 'parked']),
  queuedAt: isoDate,
  /** Not before this time, milliseconds since 1970; 0 once nothing is due any more. */
  dueAt: z.number(),
  /** Who tries it now, and until when (milliseconds since 1970) no one else does. */
  lease: z.nullable(z.object({ holder: line, until: z.number() })),
  attempts: z.array(attempt),
  /** How many of them came before the rep had it sent again: the week in which it is retried begins after those. */
  before: z._default(z.int(), 0),
  reason: z.nullable(deliveryReason),
  /** The beginning of the last answer, for the rep to read. */
  answer: z.nullable(text),
  acceptedAt: z.nullable(isoDate),
  /** The destination, where it is parked and waits for the rep to act; null otherwise. What is counted as stuck. */
  stuck: z._default(z.nullable(id), null),
  /** When its body goes, milliseconds since 1970; null where it stays or is gone. */
  purgeAt: z._default(z.nullable(z.number()), null),
  /** The SHA-256 of a body that is gone, in hexadecimal digits. */
  hash: z._default(z.nullable(line), null),
});
export type Delivery = z.infer<typeof delivery>;

/** How long a body is kept once it was accepted, milliseconds: 90 days. */
export const BODY_KEPT = 90 * 24 * 60 * 60 * 1_000;

/** What of a row tells of its course, where nothing was tried yet. */
export const UNTRIED = {
  steps: [],
  calls: [],
  state: 'queued',
  lease: null,
  attempts: [],
  before: 0,
  reason: null,
  answer: null,
  acceptedAt: null,
  stuck: null,
  purgeAt: null,
  hash: null,
} satisfies Partial<Delivery>;

/** The row, over for good: nothing is sent for it, and nobody need act. */
export function withdrawn(row: Delivery, reason: 'replaced' | 'cancelled' | 'done-by-hand'): Delivery {
  return { ...row, state: 'parked', reason, dueAt: 0, lease: null, stuck: null };
}

/**
 * What takes the place of a row whose body had to change: the row that is over, and the one that is sent instead, under an
 * id that was never used, so that one id never has two bodies.
 *
 * @param body what is sent instead; it names the id that it replaces in `data.replaces`
 */
export function replaced(row: Delivery, body: string): { old: Delivery; anew: Delivery } {
  const anew: Delivery = {
    ...row,
    ...UNTRIED,
    id: nextId(row.id),
    body,
  };
  return { old: withdrawn(row, 'replaced'), anew };
}

/** The id under which something else is sent in the place of what this one sent: `…`, `…-r2`, `…-r3`. */
export function nextId(id: string): string {
  const [, base = id, time = '1'] = /^(.{1,400}?)(?:-r(\d{1,6}))?$/.exec(id) ?? [];
  return `${base}-r${Number(time) + 1}`;
}
