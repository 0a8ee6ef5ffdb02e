import { bodyReplacing } from '../domain/body.ts';
import { type Delivery, delivery, replaced } from '../domain/delivery.ts';
import { type Destination, destination as destinationSchema, PICTURES } from '../domain/destination.ts';
import { type Event, orderOf } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import { readEvent } from '../domain/read-event.ts';
import type { Records } from '../domain/records.ts';
import { type Database, type Readable, type Store, type Writable, write } from './database.ts';
import { changeDestination } from './destinations.ts';
import { eventsOf } from './events.ts';
import { membersOf } from './kinds.ts';
import { pendingDeliveries } from './outbox.ts';
import { rowsBehind } from './record-key.ts';
import { readRecords } from './records.ts';
import { soundRows } from './rows.ts';

/** The row that tells a destination of an account as it is now; null where it is told of none. Must not wait for anything. */
export type Tell = (records: Records, newest: Event, destination: Destination) => Delivery | null;

const STORES = ['events', 'records', 'outbox', 'destinations'] satisfies Store[];
/** Accounts looked at in one transaction. */
const BATCH = 20;
/** Where so many deliveries are on their way already, no more are queued of what was kept before. */
const ENOUGH = 100;

/**
 * Queues an account as it is now for a destination, under an id that was never used for another body. Gives that id; null
 * where there is nothing to tell.
 *
 * @param again a row that is over, to be sent again
 */
export function sendCurrent(
  db: Database,
  account: Id,
  to: Id,
  tell: Tell,
  again: (row: Delivery) => Delivery | null,
): Promise<string | null> {
  return write(db, [...STORES], async (tx) => {
    const destination = await destinationIn(tx, to);
    const row = destination && (await rowOf(tx, account, destination, tell));
    if (!row) return null;
    const last = await lastOf(tx, row.id);
    const rows = last === undefined ? [row] : insteadOf(last, row, again);
    await Promise.all(rows.map((one) => tx.objectStore('outbox').put(one)));
    return rows.at(-1)?.id ?? null;
  });
}

/** What is sent where something was sent under that id before: the same body again, or another under another id. */
function insteadOf(last: Delivery, row: Delivery, again: (row: Delivery) => Delivery | null): Delivery[] {
  if (last.dueAt > 0) return [last];
  const same = last.body === row.body || last.body === bodyReplacing(row.body, replacedBy(last));
  const anew = same ? again(last) : null;
  if (anew) return [anew];
  const instead = replaced(last, bodyReplacing(row.body, last.id));
  const due = { ...instead.anew, dueAt: row.dueAt, queuedAt: row.queuedAt };
  return last.state === 'parked' ? [instead.old, due] : [due];
}

/** Starts to send a destination what was kept before, one delivery an account. */
export function startKept(db: Database, to: Id): Promise<void> {
  return write(db, ['destinations', 'search'], async (tx) => {
    const destination = await destinationIn(tx, to);
    const total = await tx.objectStore('search').count();
    if (destination)
      await tx.objectStore('destinations').put({ ...destination, kept: { after: null, done: 0, total } });
  });
}

/**
 * Queues the next of what was kept before for the destinations that are to be told, where not much is on its way there.
 * An account that was never saved is left out, and one of which just that was sent already. Worker and browser may stop
 * in between: it goes on where it was.
 *
 * @returns whether anything was done
 */
export async function queueKept(db: Database, tell: Tell): Promise<boolean> {
  let isAny = false;
  for (const { id, kept, state } of await db.getAll('destinations')) {
    if (!kept || state !== 'active' || (await queuedFor(db, id)) >= ENOUGH) continue;
    await queueSome(db, id, tell);
    isAny = true;
  }
  return isAny;
}

function queueSome(db: Database, to: Id, tell: Tell): Promise<void> {
  return write(db, [...STORES], async (tx) => {
    const destination = await destinationIn(tx, to);
    if (!destination?.kept) return;
    const { kept } = destination;
    const accounts = await accountsAfter(tx, kept.after);
    for (const account of accounts) {
      const row = await rowOf(tx, account, destination, tell);
      if (row && (await tx.objectStore('outbox').get(row.id)) === undefined) await tx.objectStore('outbox').put(row);
    }
    const after = accounts.at(-1) ?? null;
    const on = { ...kept, after, done: kept.done + accounts.length };
    await tx.objectStore('destinations').put({ ...destination, kept: accounts.length < BATCH ? null : on });
  });
}

/**
 * Tells anew what waits for the destinations that are told otherwise than before: nothing is sent to them until it is
 * done. Worker and browser may stop in between: whoever comes next begins again.
 *
 * @param tell of the event that the row told of
 * @returns whether anything was done
 */
export async function retellWaiting(db: Database, tell: Tell): Promise<boolean> {
  const open = (await db.getAll('destinations')).filter(({ retells }) => (retells ?? null) !== null);
  for (const { id, retells } of open) {
    await replaceWaiting(db, id, tell);
    // The rep may have changed it once more.
    await changeDestination(db, id, (row) => (row.retells === retells ? { ...row, retells: null } : row));
  }
  return open.length > 0;
}

/** Replaces what waits for a destination by what it is told now. What is told the same stays. */
async function replaceWaiting(db: Database, to: Id, tell: Tell): Promise<void> {
  const waiting = (await pendingDeliveries(db)).filter((row) => row.destination === to && PICTURES.has(row.type));
  for (let at = 0; at < waiting.length; at += BATCH) {
    await write(db, [...STORES], async (tx) => {
      const destination = await destinationIn(tx, to);
      for (const { id } of waiting.slice(at, at + BATCH)) if (destination) await replaceRow(tx, id, destination, tell);
    });
  }
}

async function replaceRow(tx: Writable, id: string, destination: Destination, tell: Tell): Promise<void> {
  const [row] = soundRows(delivery, 'outbox', [await tx.objectStore('outbox').get(id)].filter(Boolean));
  // It may have left meanwhile.
  if (!row || row.dueAt === 0) return;
  const read = readEvent(await tx.objectStore('events').get(row.event));
  const records = await readRecords(tx, row.account);
  const told = records && read.is === 'known' ? tell(records, read.event, destination) : null;
  if (!told || told.body === row.body || bodyReplacing(told.body, replacedBy(row)) === row.body) return;
  const { old, anew } = replaced(row, bodyReplacing(told.body, row.id));
  await tx.objectStore('outbox').put(old);
  await tx.objectStore('outbox').put(anew);
}

/** Accounts of their own, in the order of their ids: those that are one with another are told of with it. */
async function accountsAfter(tx: Readable, after: Id | null): Promise<Id[]> {
  const accounts: Id[] = [];
  const records = tx.objectStore('records');
  let cursor = await records.openCursor(after === null ? null : rowsBehind(after));
  while (cursor && accounts.length < BATCH) {
    const { account, kind } = cursor.value;
    if (kind !== 'alias') accounts.push(account);
    cursor = await records.openCursor(rowsBehind(account));
  }
  return accounts;
}

/** The row of an account as it is now; null where it was never saved. */
async function rowOf(tx: Readable, account: Id, destination: Destination, tell: Tell): Promise<Delivery | null> {
  const records = await readRecords(tx, account);
  if (!records?.account.savedAt) return null;
  // An acceptance says nothing new of the account.
  const events = (await eventsOf(tx, membersOf(records))).filter(({ type }) => type !== 'delivery.accepted');
  const [first, ...rest] = events;
  if (!first) return null;
  return tell(
    records,
    rest.reduce((a, b) => (orderOf(a) < orderOf(b) ? b : a), first),
    destination,
  );
}

/** What was sent last under an id, or under those that took its place. */
async function lastOf(tx: Writable, id: string): Promise<Delivery | undefined> {
  let last: Delivery | undefined;
  for (let n = 1; ; n++) {
    const row = await tx.objectStore('outbox').get(n === 1 ? id : `${id}-r${n}`);
    const [sound] = soundRows(delivery, 'outbox', row ? [row] : []);
    if (!sound) return last;
    last = sound;
  }
}

function replacedBy({ id }: Delivery): string {
  const [, base = id, time = '2'] = /^(.{1,400}?)-r(\d{1,6})$/.exec(id) ?? [];
  return Number(time) === 2 ? base : `${base}-r${Number(time) - 1}`;
}

async function destinationIn(tx: Readable, id: Id): Promise<Destination | undefined> {
  const row = await tx.objectStore('destinations').get(id);
  return soundRows(destinationSchema, 'destinations', row ? [row] : [])[0];
}

async function queuedFor(db: Database, destination: Id): Promise<number> {
  const byState = db.transaction('outbox').store.index('state');
  const states = ['queued', 'sending', 'waiting'] as const;
  const counts = await Promise.all(
    states.map((state) => byState.count(IDBKeyRange.bound([destination, state], [destination, state, []]))),
  );
  return counts.reduce((a, b) => a + b);
}
