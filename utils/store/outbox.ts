import { tick } from '../domain/clock.ts';
import { type Delivery, delivery } from '../domain/delivery.ts';
import { destination as destinationSchema } from '../domain/destination.ts';
import type { EventOf } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { z } from '../domain/zod.ts';
import { append, HISTORY } from './append.ts';
import { type Database, type Store, type Writable, write } from './database.ts';
import { soundRows } from './rows.ts';
import { selfIn } from './self.ts';

/** The rows that are neither accepted nor parked. */
export async function pendingDeliveries(db: Database): Promise<Delivery[]> {
  return soundRows(delivery, 'outbox', await db.getAllFromIndex('outbox', 'due', IDBKeyRange.lowerBound(0, true)));
}

/** Changes a row in one transaction: writes and gives back what `change` makes of it, null where that is null. */
export function changeDelivery(
  db: Database,
  id: string,
  change: (row: Delivery) => Delivery | null,
): Promise<Delivery | null> {
  return write(db, ['outbox'], async (tx) => {
    const row = await tx.objectStore('outbox').get(id);
    const after = row === undefined ? null : change(z.parse(delivery, row));
    if (after) await tx.objectStore('outbox').put(after);
    return after;
  });
}

/** Changes every unfinished row in one transaction, as `changeDelivery` does one. */
export function changePending(db: Database, change: (row: Delivery) => Delivery | null): Promise<void> {
  return write(db, ['outbox'], async (tx) => {
    const store = tx.objectStore('outbox');
    const rows = await store.index('due').getAll(IDBKeyRange.lowerBound(0, true));
    const changed = soundRows(delivery, 'outbox', rows)
      .map(change)
      .filter((row) => row !== null);
    await Promise.all(changed.map((row) => store.put(row)));
  });
}

/** How an attempt ended, for the store to write. */
export interface Ending {
  /** The row as it is to be, from the row as it is; null where nothing is to be written. */
  row(current: Delivery | undefined): Delivery | null;
  id: string;
  /** The destination's new state, where it changes and the destination is active. */
  destination: 'paused' | 'off' | null;
  /** What the destination made of it, on acceptance. */
  accepted: { id: string | null; link: string | null } | null;
  /** The ids of the event that an acceptance becomes, and of its command. */
  event: Id;
  command: Id;
  now: number;
}

const STORES = [...HISTORY, 'destinations', 'self'] satisfies Store[];

/** Writes how an attempt ended: the row, the destination's state, and on acceptance its event; in one transaction. */
export function endAttempt(db: Database, ending: Ending): Promise<Delivery | null> {
  return write(db, STORES, async (tx) => {
    const held = await tx.objectStore('outbox').get(ending.id);
    const row = ending.row(held && z.parse(delivery, held));
    if (!row) return null;
    await tx.objectStore('outbox').put(row);
    const found = await tx.objectStore('destinations').get(row.destination);
    const [destination] = soundRows(destinationSchema, 'destinations', found ? [found] : []);
    if (destination?.state === 'active' && ending.destination) {
      await tx.objectStore('destinations').put({ ...destination, state: ending.destination });
    }
    if (ending.accepted) await accept(tx, row, destination?.name ?? '', ending, ending.accepted);
    return row;
  });
}

async function accept(
  tx: Writable,
  row: Delivery,
  name: string,
  { event, command, now }: Ending,
  { id, link }: NonNullable<Ending['accepted']>,
): Promise<void> {
  const self = await selfIn(tx);
  if (!self) throw new Error('A delivery without an author');
  const at = tick(self.clock, now);
  const accepted: EventOf<'delivery.accepted'> = {
    id: event,
    type: 'delivery.accepted',
    version: 1,
    at,
    author: self.author,
    subject: { account: row.account },
    command,
    data: { destination: row.destination, name, remoteId: id, link, delivery: row.id },
  };
  await tx.objectStore('self').put({ ...self, clock: at }, 'self');
  await append(tx, [accepted]);
}
