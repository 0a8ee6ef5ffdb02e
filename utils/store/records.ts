import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Readable } from './database.ts';
import { recordsFrom } from './kinds.ts';

/** All records of an account, checked as they are read back. Undefined where the account is not known. */
export async function readRecords(tx: Readable, id: Id): Promise<Records | undefined> {
  return recordsFrom(await tx.objectStore('records').getAll(rangeOf(id)));
}

/** The rows of an account in `records`. */
export function rangeOf(account: Id): IDBKeyRange {
  return IDBKeyRange.bound([account], [account, []]);
}

/** The account that has one of these exact keys; undefined where none has. */
export async function findAccount(tx: Readable, keys: readonly string[]): Promise<Id | undefined> {
  const byKey = tx.objectStore('records').index('keys');
  const found = await Promise.all(keys.map((key) => byKey.getKey(key)));
  return found.find((key) => key !== undefined)?.[0];
}
