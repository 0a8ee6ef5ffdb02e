import { type Delivery, delivery } from '../domain/delivery.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Database } from './database.ts';
import { rangeOf } from './ranges.ts';
import { findAccount, readRecords } from './records.ts';
import { soundRows } from './rows.ts';

/** The records of one account. Undefined where it is not known. */
export function recordsOf(db: Database, account: Id): Promise<Records | undefined> {
  return readRecords(db.transaction(['records', 'events']), account);
}

/** The records of the account that has one of these exact keys. Undefined where none has. */
export async function recordsByKeys(db: Database, keys: readonly string[]): Promise<Records | undefined> {
  const tx = db.transaction(['records', 'events']);
  const account = await findAccount(tx, keys);
  return account === undefined ? undefined : readRecords(tx, account);
}

/** How many of an account's deliveries are shown. */
const SHOWN = 20;

/** What was last sent about an account or is on its way, oldest first. However much was sent before, it is not read. */
export async function deliveriesOf(db: Database, account: Id): Promise<Delivery[]> {
  const rows: unknown[] = [];
  let cursor = await db.transaction('outbox').store.index('account').openCursor(rangeOf(account), 'prev');
  while (cursor && rows.length < SHOWN) {
    rows.unshift(cursor.value);
    cursor = await cursor.continue();
  }
  return soundRows(delivery, 'outbox', rows);
}
