import { id } from './identifier.ts';
import { mapping } from './mapping.ts';
import { isoDate, LIMIT, line } from './text.ts';
import { z } from './zod.ts';

/** What kind of receiver it is: `utils/crm/presets` knows what each expects. */
export const presetKey = z.enum([
  'generic',
  'zapier',
  'make',
  'n8n',
  'node-red',
  'power-automate',
  'hubspot',
  'salesforce',
  'salesforce-web-to-lead',
  'pipedrive',
  'odoo',
  'odoo-webhook',
  'espocrm',
  'attio',
  'twenty',
  'dolibarr',
  'tryton',
]);
export type PresetKey = z.infer<typeof presetKey>;

/** What a destination may be told of: `test.ping` besides, when the rep asks. */
export const deliveryType = z.enum([
  'prospect.saved',
  'discovery.completed',
  'stage.moved',
  'handoff.offered',
  'handoff.accepted',
  'handoff.returned',
  'commitment.made',
  'commitment.kept',
  'commitment.missed',
  'touch.made',
  'callback.requested',
  'callback.done',
  'signal.observed',
  'contact.erased',
  'contact.objected',
]);
export type DeliveryType = z.infer<typeof deliveryType>;

/** What tells the whole picture of an account: whatever else came in the same gesture is in it. */
export const PICTURES: ReadonlySet<string> = new Set<DeliveryType>(['prospect.saved', 'discovery.completed']);

/** What a destination is told of unless the rep chooses: saves and finished calls, hand-offs, and what privacy asks. */
export const DEFAULT_TYPES: readonly DeliveryType[] = [
  'prospect.saved',
  'discovery.completed',
  'handoff.offered',
  'handoff.accepted',
  'handoff.returned',
  'contact.erased',
  'contact.objected',
];

const credential = z.string().check(z.maxLength(LIMIT.url));

/** How a request shows that it may come in, besides its signature. */
const authorisation = z.discriminatedUnion('by', [
  z.object({ by: z.literal('nothing') }),
  z.object({ by: z.literal('bearer'), token: credential }),
  z.object({ by: z.literal('basic'), user: line, password: credential }),
  /** A header of this name. */
  z.object({ by: z.literal('header'), name: line, value: credential }),
  /** A parameter of the address. */
  z.object({ by: z.literal('query'), name: line, value: credential }),
]);
export type Authorisation = z.infer<typeof authorisation>;

/** Why a destination is paused: the rep wished it, or it refused us, or nothing of five days came through. */
const pauseReason = z.enum(['rep', 'unauthorised', 'clock', 'failing']);
export type PauseReason = z.infer<typeof pauseReason>;

/** A time in which nothing was sent: the week in which a delivery is retried stands still meanwhile. */
const span = z.object({ from: isoDate, to: isoDate });
export type Span = z.infer<typeof span>;

/** A webhook that receives what the rep saves. */
export const destination = z.object({
  id,
  name: line.check(z.minLength(1)),
  preset: z._default(presetKey, 'generic'),
  url: z.string().check(z.maxLength(LIMIT.url)),
  /** `whsec_…`, or null where deliveries go unsigned. */
  secret: z.nullable(z.string()),
  /** The secret that it takes the place of: both sign until then. */
  oldSecret: z._default(z.nullable(z.object({ secret: z.string(), until: isoDate })), null),
  authorisation: z._default(authorisation, { by: 'nothing' }),
  /** What the preset asks for besides, by its own names: an external id field, a database … Never a secret. */
  settings: z._default(z.record(line, line), {}),
  types: z._default(z.array(deliveryType), [...DEFAULT_TYPES]),
  /** The rep's own mapping; null: the preset's. */
  mapping: z._default(z.nullable(mapping), null),
  /** `paused`: nothing is sent, `pause` says why; `off`: it said that it is gone (410). Both wait for the rep. */
  state: z.enum(['active', 'paused', 'off']),
  pause: z._default(
    z.nullable(
      z.object({
        why: pauseReason,
        since: isoDate,
        /** When it was last tried all the same, with its oldest delivery. */
        probedAt: z._default(z.nullable(isoDate), null),
      }),
    ),
    null,
  ),
  /** The pauses that are over, as far back as they may matter. */
  pauses: z._default(z.array(span), []),
  addedAt: isoDate,
  /** Since when its records are those of this receiver: before, its address led to another. Null: from the first. */
  since: z._default(z.nullable(isoDate), null),
  /** Whose records its token opens, by their id there, where its address is the same for everyone. Null: nobody knows. */
  owner: z._default(z.nullable(line), null),
  /** When the rep last changed what decides whether it lets us in: an older attempt says nothing about it. */
  mendedAt: z._default(z.nullable(isoDate), null),
  /**
   * Since when it is told otherwise than before, where what waits for it has not been told anew yet: nothing is sent until
   * then. Null: all that waits is as it is told now.
   */
  retells: z._default(z.nullable(isoDate), null),
  /** When it last accepted something. */
  acceptedAt: z._default(z.nullable(isoDate), null),
  /** Since when nothing has come through, on how many days it was tried, and when last; null where all is well. */
  failing: z._default(z.nullable(z.object({ since: isoDate, days: z.int(), last: isoDate })), null),
  /** It had stopped, and accepts again by itself: for the rep to be told of, until they have seen it. */
  recovered: z._default(z.nullable(z.object({ why: pauseReason, since: isoDate, at: isoDate })), null),
  /** What was kept before is being sent to it, account by account: behind which one to go on; null: that is done. */
  kept: z._default(z.nullable(z.object({ after: z.nullable(id), done: z.int(), total: z.int() })), null),
});
export type Destination = z.infer<typeof destination>;

/** A destination as a rep typed it. `id`: the one that it changes; `confirmed`: an address of a private network is meant. */
export const typedDestination = z.object({
  id: z.nullable(id),
  preset: presetKey,
  name: line,
  url: z.string().check(z.maxLength(2 * LIMIT.url)),
  secret: line,
  /** Whether a secret that this one takes the place of goes on signing beside it for a day. */
  keepOldSecret: z.boolean(),
  authorisation,
  settings: z.record(line, line),
  types: z.array(deliveryType),
  mapping: z.nullable(mapping),
  confirmed: z.boolean(),
});
export type TypedDestination = z.infer<typeof typedDestination>;
