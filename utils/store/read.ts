import { type Delivery, delivery } from '../domain/delivery.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Database, Store } from './database.ts';
import { findAccount, RECORD_STORES, readRecords } from './records.ts';
import { soundRows } from './rows.ts';

const STORES = [...RECORD_STORES] satisfies Store[];

/** The records of one account. Undefined where it is not known. */
export function recordsOf(db: Database, account: Id): Promise<Records | undefined> {
  return readRecords(db.transaction(STORES), account);
}

/** The records of the account that has one of these exact keys. Undefined where none has. */
export async function recordsByKeys(db: Database, keys: readonly string[]): Promise<Records | undefined> {
  const tx = db.transaction(STORES);
  const account = await findAccount(tx, keys);
  return account === undefined ? undefined : readRecords(tx, account);
}

/** All that was sent about an account or is on its way, oldest first. */
export async function deliveriesOf(db: Database, account: Id): Promise<Delivery[]> {
  const rows = await db.getAllFromIndex('outbox', 'account', account);
  return soundRows(delivery, 'outbox', rows).toSorted((a, b) => a.order.localeCompare(b.order));
}
