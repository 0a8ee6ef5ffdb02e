import { untold } from '../../utils/crm/destination.ts';
import { type Delivery, UNTRIED } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { type Id, uuidv7 } from '../../utils/domain/identifier.ts';

export const NOW = Date.parse('2026-11-23T10:00:00.000Z');

/** A receiver that is spoken to in no way of its own. */
export const GENERIC = { read: null, secretUrl: false, mapped: null };

/** The `n`-th id: they sort as their numbers do. */
export function idOf(n: number): Id {
  return uuidv7(NOW + n, new Uint8Array(10));
}

export function aDestination(n = 0, changes: Partial<Destination> = {}): Destination {
  const url = `https://crm${n}.example/hooks/${n}`;
  return { ...untold(idOf(9_000 + n), NOW), name: `CRM ${n}`, url, ...changes };
}

/** A fresh row: the `n`-th event, of the account and for the destination that `changes` names. */
export function aRow(n: number, changes: Partial<Delivery> = {}): Delivery {
  const event = idOf(n);
  const destination = changes.destination ?? aDestination().id;
  return {
    id: `${event}-${destination}`,
    destination,
    account: idOf(5_000),
    event,
    order: `${iso(NOW + n)}-000000 ${event}`,
    type: 'prospect.saved',
    body: JSON.stringify({ n }),
    ...UNTRIED,
    queuedAt: iso(NOW),
    dueAt: NOW,
    ...changes,
  };
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}
