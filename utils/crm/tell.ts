import type { Delivery } from '../domain/delivery.ts';
import { type DeliveryType, type Destination, deliveryType } from '../domain/destination.ts';
import type { Event } from '../domain/event.ts';
import type { Records } from '../domain/records.ts';
import { z } from '../domain/zod.ts';
import { noticeOf } from './notice.ts';
import type { Payload } from './payload.ts';
import { discoveryCompleted, prospectSaved } from './prospect.ts';
import { rowOf } from './queue.ts';
import type { SummaryWords } from './summary.ts';

/** What tells the whole picture: whatever came in the same gesture is in it. */
const WHOLE: ReadonlySet<DeliveryType> = new Set<DeliveryType>(['prospect.saved', 'discovery.completed']);

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
  const bodies = new Map<Event, string | null>();
  const bodyOf = (event: Event) => {
    if (!bodies.has(event)) {
      const payload = payloadOf(records, event, words);
      bodies.set(event, payload && JSON.stringify(payload));
    }
    return bodies.get(event) ?? null;
  };
  const told = distinct(events);
  return destinations
    .filter(({ state }) => state !== 'off')
    .flatMap((destination) =>
      chosenBy(destination, told).flatMap(({ event, type }) => {
        const body = bodyOf(event);
        return body === null ? [] : [rowOf(event, type, records.account.id, destination, body, now)];
      }),
    );
}

/** What an event tells a destination: a function of the account after it. Null where it tells nothing. */
export function payloadOf(records: Records, event: Event, words: SummaryWords): Payload | null {
  if (event.type === 'prospect.saved') return prospectSaved(records, event, words);
  if (event.type === 'call.finished') return discoveryCompleted(records, event, words);
  return noticeOf(records, event);
}

interface Told {
  event: Event;
  type: DeliveryType;
}

/** The events that may be told. Who is forgotten in several accounts that are one is told of once. */
function distinct(events: readonly Event[]): Told[] {
  const erased = new Set<string>();
  return events.flatMap((event) => {
    const type = typeOf(event);
    if (type === null) return [];
    if (event.type === 'contact.erased') {
      if (erased.has(event.subject.contact)) return [];
      erased.add(event.subject.contact);
    }
    return [{ event, type }];
  });
}

function typeOf({ type }: Event): DeliveryType | null {
  if (type === 'call.finished') return 'discovery.completed';
  const known = z.safeParse(deliveryType, type);
  return known.success ? known.data : null;
}

function chosenBy({ types }: Destination, told: readonly Told[]): readonly Told[] {
  const chosen = told.filter(({ type }) => types.includes(type));
  const whole = chosen.findLast(({ type }) => WHOLE.has(type));
  return whole ? [whole] : chosen;
}
