import { type Delivery, delivery } from '../domain/delivery.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Database, Readable } from './database.ts';
import { rangeOf } from './ranges.ts';
import { ofMembers, readByKeys, readRecords } from './records.ts';
import { soundRows } from './rows.ts';

/** The records of one account. Undefined where it is not known. */
export function recordsOf(db: Database, account: Id): Promise<Records | undefined> {
  return readRecords(db.transaction(['records', 'events']), account);
}

/** The records of the account that has one of these exact keys. Undefined where none has. */
export async function recordsByKeys(db: Database, keys: readonly string[]): Promise<Records | undefined> {
  return readByKeys(db.transaction(['records', 'events']), keys);
}

/** How many of an account's deliveries are shown. */
const SHOWN = 20;

/** What was last sent about an account or is on its way, oldest first. However much was sent before, it is not read. */
export async function deliveriesOf(db: Database, account: Id): Promise<Delivery[]> {
  const tx = db.transaction(['outbox', 'records']);
  const rows = await ofMembers(tx, account, (id) => lastOf(tx, id));
  return soundRows(delivery, 'outbox', rows.flat())
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(-SHOWN);
}

async function lastOf(tx: Readable, account: Id): Promise<unknown[]> {
  const rows: unknown[] = [];
  let cursor = await tx.objectStore('outbox').index('account').openCursor(rangeOf(account), 'prev');
  while (cursor && rows.length < SHOWN) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}
