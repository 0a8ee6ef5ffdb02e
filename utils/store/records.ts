import { fold } from '../domain/derive.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { Readable } from './database.ts';
import { eventsOf } from './events.ts';
import { heldIn, type RecordRow } from './held.ts';
import { packed } from './packed.ts';
import { accountIn, idIn, rowsWithin } from './record-key.ts';

/**
 * All records of an account, or of the one that it is part of. Rows that other code derived, or that are damaged, are
 * not shown: the events are folded in their place. Undefined where the account is not known.
 */
export async function readRecords(tx: Readable, id: Id): Promise<Records | undefined> {
  const held = heldIn(await rowsHeld(tx, id));
  switch (held.is) {
    case 'nothing':
      return undefined;
    case 'alias':
      return readRecords(tx, held.of);
    case 'sound':
      return held.records;
    case 'stale':
      return fold(await eventsOf(tx, held.members));
  }
}

/** The rows that lie in an account's place: mostly it is one, of which an exact read knows at once. */
export async function rowsHeld(tx: Readable, id: Id): Promise<RecordRow[]> {
  const records = tx.objectStore('records');
  const own = await records.get(packed(id));
  if (!own) return [];
  return own.isAll || own.kind === 'alias' ? [own] : records.getAll(rowsWithin(id));
}

/**
 * All records of the account that has one of these exact keys; undefined where none has. Most accounts are one row, which
 * the index gives at once.
 */
export async function readByKeys(tx: Readable, keys: readonly string[]): Promise<Records | undefined> {
  const byKey = tx.objectStore('records').index('keys');
  const found = await Promise.all(keys.map((key) => byKey.get(key)));
  const row = found.find((one) => one !== undefined);
  const held = row?.isAll ? heldIn([row]) : undefined;
  return held?.is === 'sound' ? held.records : row && readRecords(tx, row.account);
}

/** The account that has one of these exact keys; undefined where none has. */
export async function findAccount(tx: Readable, keys: readonly string[]): Promise<Id | undefined> {
  const byKey = tx.objectStore('records').index('keys');
  const found = await Promise.all(keys.map((key) => byKey.getKey(key)));
  const key = found.find((one) => one !== undefined);
  return key === undefined ? undefined : accountIn(key);
}

/**
 * What `read` gives of each of the accounts that are one with this one. Of itself it is asked for at once: most accounts
 * are alone.
 */
export async function ofMembers<Read>(tx: Readable, account: Id, read: (id: Id) => Promise<Read>): Promise<Read[]> {
  const [own, members] = await Promise.all([read(account), membersHeld(tx, account)]);
  const others = members.filter((id) => id !== account);
  return [own, ...(await Promise.all(others.map(read)))];
}

/** The accounts that are one with this one. */
export async function membersHeld(tx: Readable, account: Id): Promise<Id[]> {
  const records = tx.objectStore('records');
  const own = await records.get(packed(account));
  if (!own || own.isAll) return [account];
  const head = own.kind === 'alias' ? own.id : account;
  return [head, ...(await records.getAllKeys(rowsWithin(head, 'member'))).map(idIn)];
}
