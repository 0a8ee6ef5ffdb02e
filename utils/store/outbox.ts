import { unwrap } from 'idb';
import { tick } from '../domain/clock.ts';
import { type Delivery, delivery } from '../domain/delivery.ts';
import { type Destination, destination, PICTURES } from '../domain/destination.ts';
import type { EventOf } from '../domain/event.ts';
import { type Id, mint } from '../domain/identifier.ts';
import type { Changed, OutboxChange } from '../domain/outbox-change.ts';
import { append, HISTORY } from './append.ts';
import { type Database, type Store, type Writable, write } from './database.ts';
import { results } from './requests.ts';
import { soundRows } from './rows.ts';
import { selfIn } from './self.ts';

/** Rows read at a time: each may hold a body of a quarter of a megabyte. */
const BATCH = 200;

/** The rows that are neither accepted nor parked, without what they send. */
export async function pendingDeliveries(db: Database): Promise<Omit<Delivery, 'body' | 'calls'>[]> {
  const keys = await db.getAllKeysFromIndex('outbox', 'due', IDBKeyRange.lowerBound(0, true));
  const pending: Omit<Delivery, 'body' | 'calls'>[] = [];
  for (let at = 0; at < keys.length; at += BATCH) {
    const store = unwrap(db.transaction('outbox').store);
    const rows = await results(keys.slice(at, at + BATCH).map((key) => store.get(key)));
    // One that is over by now, or gone, is not pending any more.
    const still = rows.filter((row) => row?.dueAt > 0);
    for (const { body: _, calls: __, ...row } of soundRows(delivery, 'outbox', still)) pending.push(row);
  }
  return pending;
}

/** Changes the unfinished rows that are meant, a bounded number in one transaction: nothing where `change` gives null. */
export async function changePending(
  db: Database,
  isMeant: (row: Omit<Delivery, 'body' | 'calls'>) => boolean,
  change: (row: Delivery) => Delivery | null,
): Promise<void> {
  const meant = (await pendingDeliveries(db)).filter(isMeant);
  for (let at = 0; at < meant.length; at += BATCH) {
    const ids = meant.slice(at, at + BATCH).map(({ id }) => id);
    await write(db, ['outbox'], async (tx) => {
      for (const row of (await rowsOf(tx, ids)).values()) {
        const after = change(row);
        if (after) unwrap(tx.objectStore('outbox')).put(after);
      }
    });
  }
}

/** Of the stores that a change touches: where nothing is accepted the history stays free for whoever reads or types. */
const OUTBOX = ['outbox', 'destinations'] satisfies Store[];
const WITH_HISTORY = [...HISTORY, 'destinations', 'self'] satisfies Store[];

/**
 * Makes changes to rows and to where they go, and for what was accepted its events, in one transaction. A row that is
 * gone or damaged is not changed.
 *
 * @param now wall clock, milliseconds since 1970
 * @returns what was written of each, null where nothing was
 */
export function changeOutbox(db: Database, changes: readonly OutboxChange[], now: number): Promise<(Changed | null)[]> {
  const isAccepting = changes.some(({ accepts }) => accepts);
  return write(db, isAccepting ? [...WITH_HISTORY] : [...OUTBOX], async (tx) => {
    const rows = await rowsOf(
      tx,
      changes.map(({ id }) => id),
    );
    const places = await placesOf(tx, [...rows.values()]);
    const changed = changes.map(({ id, change }) => {
      const row = rows.get(id);
      const done = row ? change(row, places.get(row.destination)) : null;
      if (done) rows.set(id, done.row);
      if (done?.destination) places.set(done.destination.id, done.destination);
      return done;
    });
    for (const done of changed) if (done) unwrap(tx.objectStore('outbox')).put(done.row);
    const moved = new Set(changed.flatMap((done) => done?.destination?.id ?? []));
    for (const id of moved) unwrap(tx.objectStore('destinations')).put(places.get(id));
    await accept(tx, changed, places, now);
    await unstick(tx, changed);
    return changed;
  });
}

async function rowsOf(tx: Writable, ids: readonly string[]): Promise<Map<string, Delivery>> {
  const store = unwrap(tx.objectStore('outbox'));
  const found = await results(ids.map((id) => store.get(id)));
  return new Map(
    soundRows(
      delivery,
      'outbox',
      found.filter((row) => row !== undefined),
    ).map((row) => [row.id, row]),
  );
}

async function placesOf(tx: Writable, rows: readonly Delivery[]): Promise<Map<Id, Destination>> {
  const store = unwrap(tx.objectStore('destinations'));
  const found = await results([...new Set(rows.map(({ destination }) => destination))].map((id) => store.get(id)));
  const sound = soundRows(
    destination,
    'destinations',
    found.filter((row) => row !== undefined),
  );
  return new Map(sound.map((one) => [one.id, one]));
}

/** Parked rows of a destination that are looked at, where something newer was accepted. */
const UNSTUCK = 200;

/** What is older than what was accepted of that account holds nobody up any more: each picture tells all. */
async function unstick(tx: Writable, changed: readonly (Changed | null)[]): Promise<void> {
  const accepted = changed.flatMap((done) => (done?.accepted === undefined ? [] : [done.row]));
  const store = tx.objectStore('outbox');
  for (const destination of new Set(accepted.map((row) => row.destination))) {
    for (const row of await store.index('stuck').getAll(destination, UNSTUCK)) {
      const isOlder = accepted.some(
        (one) => one.destination === destination && one.account === row.account && one.order > row.order,
      );
      // What is to be erased by hand is so whatever is sent.
      if (isOlder && row.reason !== 'by-hand') await store.put({ ...row, stuck: null });
    }
  }
}

/**
 * Records which account's picture was accepted, in its history. What an answer to anything else names is no record of
 * the account.
 */
async function accept(
  tx: Writable,
  changed: readonly (Changed | null)[],
  places: ReadonlyMap<Id, Destination>,
  now: number,
): Promise<void> {
  const accepted = changed.filter((done) => done?.accepted && PICTURES.has(done.row.type));
  if (accepted.length === 0) return;
  const self = await selfIn(tx);
  if (!self) throw new Error('A delivery without an author');
  let clock = self.clock ?? tick(undefined, now);
  const events = accepted.flatMap((done): EventOf<'delivery.accepted'>[] => {
    if (!done?.accepted) return [];
    clock = tick(clock, now);
    const { id: delivery, account, destination } = done.row;
    const { id: remoteId, link } = done.accepted;
    const name = places.get(destination)?.name ?? '';
    return [
      {
        id: mint(),
        type: 'delivery.accepted',
        version: 1,
        at: clock,
        author: self.author,
        subject: { account },
        command: mint(),
        data: { destination, name, remoteId, link, delivery },
      },
    ];
  });
  await tx.objectStore('self').put({ ...self, clock }, 'self');
  await append(tx, events);
}
