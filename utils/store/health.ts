import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Database } from './database.ts';
import { readDestinations } from './destinations.ts';

/** How deliveries to a destination fare. */
export interface Health {
  destination: Destination;
  /** How many are not over yet. */
  queued: number;
  /** When what the oldest of them tells of happened, milliseconds since 1970; null where nothing is on its way. */
  oldestAt: number | null;
  /** How many are parked and wait for the rep. */
  stuck: number;
}

const UNFINISHED = ['queued', 'sending', 'waiting'] as const satisfies Delivery['state'][];

/** The health of each destination, oldest first; found by index, whatever lies in the outbox. */
export async function healthOf(db: Database): Promise<Health[]> {
  const destinations = await readDestinations(db);
  const tx = db.transaction('outbox');
  const byState = tx.store.index('state');
  return Promise.all(
    destinations.map(async (destination) => {
      const ranges = UNFINISHED.map((state) => IDBKeyRange.bound([destination.id, state], [destination.id, state, []]));
      const counts = await Promise.all(ranges.map((range) => byState.count(range)));
      const first = await Promise.all(ranges.map((range) => byState.openKeyCursor(range)));
      const orders = first.flatMap((cursor) => cursor?.key[2] ?? []).sort();
      const stuck = await tx.store.index('stuck').count(destination.id);
      const oldestAt = orders[0] === undefined ? null : Date.parse(orders[0].slice(0, ISO_DATE));
      return { destination, queued: counts.reduce((a, b) => a + b), oldestAt, stuck };
    }),
  );
}

/** An order begins with a date as `toISOString` writes it. */
const ISO_DATE = '2026-11-23T10:00:00.000Z'.length;

/** How many calls are expected of the rep, and how many deliveries wait for them. */
export async function openMatters(db: Database): Promise<{ callbacks: number; stuck: number }> {
  const tx = db.transaction(['records', 'outbox']);
  const [keys, stuck] = await Promise.all([
    tx.objectStore('records').index('agenda').getAllKeys(null, COUNTED),
    tx.objectStore('outbox').index('stuck').count(),
  ]);
  return { callbacks: keys.filter(([, kind]) => kind === 'callbacks').length, stuck };
}

/** More than this is not counted: no badge shows so many. */
const COUNTED = 10_000;
