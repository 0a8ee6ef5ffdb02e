import { type Delivery, UNTRIED } from '../domain/delivery.ts';
import type { DeliveryType, Destination } from '../domain/destination.ts';
import { type Event, orderOf } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';

/** The `webhook-id`: the same over every retry, from whichever browser. */
export function deliveryId(event: Id, destination: Id): string {
  return `${event}-${destination}`;
}

/**
 * The outbox row that tells a destination of an event, due at once.
 *
 * @param account whose it is: its rows go in the order of their events
 * @param body what is sent, frozen from here on
 * @param now wall clock, milliseconds since 1970
 */
export function rowOf(
  event: Event,
  type: DeliveryType,
  account: Id,
  destination: Pick<Destination, 'id'>,
  body: string,
  now: number,
): Delivery {
  return {
    id: deliveryId(event.id, destination.id),
    destination: destination.id,
    account,
    event: event.id,
    order: orderOf(event),
    type,
    body,
    queuedAt: new Date(now).toISOString(),
    dueAt: now,
    ...UNTRIED,
  };
}
