import type { Delivery } from '../domain/delivery.ts';
import { type DeliveryType, type Destination, deliveryType, PICTURES } from '../domain/destination.ts';
import type { Event } from '../domain/event.ts';
import type { Records } from '../domain/records.ts';
import { z } from '../domain/zod.ts';
import { mappedOf } from './mapping/map.ts';
import type { Mapped } from './mapping/mapped.ts';
import { noticeOf } from './notice.ts';
import type { DiscoveryCompletedPayload, Payload, ProspectSavedPayload } from './payload.ts';
import { presetOf } from './presets/all.ts';
import { discoveryCompleted, prospectSaved } from './prospect.ts';
import { rowOf } from './queue.ts';
import type { SummaryWords } from './summary.ts';

/**
 * The outbox rows that tell each destination of a gesture, as far as it chose to be told: one save is one delivery,
 * whatever it holds. A paused destination queues them too, to be sent when it is active again; one that is off gets none.
 *
 * @param records the account after the gesture
 * @param now wall clock, milliseconds since 1970
 */
export function deliveriesOf(
  events: readonly Event[],
  records: Records,
  destinations: readonly Destination[],
  words: SummaryWords,
  now: number,
): Delivery[] {
  const payloads = new Map<Event, Payload | null>();
  const payloadFor = (event: Event) => {
    const known = payloads.get(event);
    if (known !== undefined) return known;
    const payload = payloadOf(records, event, words);
    payloads.set(event, payload);
    return payload;
  };
  const told = distinct(events);
  return destinations
    .filter(({ state }) => state !== 'off')
    .flatMap((destination) =>
      chosenBy(destination, told).flatMap((event) => {
        const payload = payloadFor(event);
        if (payload === null) return [];
        const body = JSON.stringify(bodyFor(destination, payload, records));
        return [rowOf(event, payload.type, records.account.id, destination, body, now)];
      }),
    );
}

/** What an event tells a destination: a function of the account after it. Null where it tells nothing. */
function payloadOf(records: Records, event: Event, words: SummaryWords): Payload | null {
  if (event.type === 'prospect.saved') return prospectSaved(records, event, words);
  if (event.type === 'call.finished') return discoveryCompleted(records, event, words);
  return noticeOf(records, event);
}

/** A payload as its destination wants it: as it is, or as the records of a CRM's own. */
function bodyFor(
  { id, preset, mapping, since }: Destination,
  payload: Payload,
  { account }: Records,
): Payload | Mapped {
  const { mapped } = presetOf(preset);
  if (mapped === null || !isPicture(payload)) return payload;
  const receipt = account.receipts.find(({ destination, at }) => destination === id && at >= (since ?? ''));
  const known = new Map(receipt?.remoteId ? [[account.id, receipt.remoteId]] : []);
  return mappedOf(payload, mapping ?? mapped.mapping, known);
}

function isPicture(payload: Payload): payload is ProspectSavedPayload | DiscoveryCompletedPayload {
  return PICTURES.has(payload.type);
}

/** The events of a gesture. Who is forgotten in several accounts that are one is told of once. */
function distinct(events: readonly Event[]): Event[] {
  const erased = new Set<string>();
  return events.filter((event) => {
    if (event.type !== 'contact.erased') return true;
    if (erased.has(event.subject.contact)) return false;
    erased.add(event.subject.contact);
    return true;
  });
}

/** What a destination is told of: what it chose, as far as its preset takes it. A picture tells all by itself. */
function chosenBy({ types, preset }: Destination, events: readonly Event[]): readonly Event[] {
  const taken = presetOf(preset).types;
  const chosen = events.filter((event) => {
    const type = typeOf(event);
    return type !== null && types.includes(type) && taken.includes(type);
  });
  const picture = chosen.findLast((event) => PICTURES.has(typeOf(event) ?? ''));
  return picture ? [picture] : chosen;
}

function typeOf({ type }: Event): DeliveryType | null {
  if (type === 'call.finished') return 'discovery.completed';
  const known = z.safeParse(deliveryType, type);
  return known.success ? known.data : null;
}
