import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { type Event, orderOf } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';

/** The `webhook-id`: the same over every retry, from whichever browser. */
export function deliveryId(event: Id, destination: Id): string {
  return `${event}-${destination}`;
}

/**
 * The outbox rows that tell each destination of an event, one each, due at once. A paused destination queues them
 * too, to be sent when it is active again; one that is off gets none.
 *
 * @param body what is sent, frozen from here on
 * @param now wall clock, milliseconds since 1970
 */
export function enqueue(event: Event, destinations: readonly Destination[], body: string, now: number): Delivery[] {
  return destinations
    .filter(({ state }) => state !== 'off')
    .map((destination) => ({
      id: deliveryId(event.id, destination.id),
      destination: destination.id,
      account: event.subject.account,
      event: event.id,
      order: orderOf(event),
      type: event.type,
      body,
      steps: [],
      calls: [],
      state: 'queued',
      queuedAt: new Date(now).toISOString(),
      dueAt: now,
      lease: null,
      attempts: [],
      reason: null,
      answer: null,
      acceptedAt: null,
    }));
}
