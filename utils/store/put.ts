import { unwrap } from 'idb';
import type { Records } from '../domain/records.ts';
import { searchRow } from '../search/row.ts';
import type { Writable } from './database.ts';
import { type RecordRow, rowsOf } from './kinds.ts';
import { sameContent } from './same.ts';

/**
 * Writes what changed of an account's records, and the row it is found by. Records are immutable, so that what is the
 * same object is the same row. Nothing is waited for: the transaction's end tells.
 */
export function putRecords(tx: Writable, before: Records | undefined, after: Records): void {
  const store = unwrap(tx.objectStore('records'));
  const gone = new Map((before ? rowsOf(before) : []).map((row) => [keyOf(row), row]));
  for (const row of rowsOf(after)) {
    const old = gone.get(keyOf(row));
    gone.delete(keyOf(row));
    if (old?.record !== row.record) store.put(row);
  }
  for (const { account, kind, id } of gone.values()) store.delete([account, kind, id]);
  putSearchRow(tx, before, after);
}

function keyOf({ account, kind, id }: RecordRow): string {
  return `${account} ${kind} ${id}`;
}

function putSearchRow(tx: Writable, before: Records | undefined, after: Records): void {
  const old = before && searchRow(before);
  const row = searchRow(after);
  if (sameContent(old, row)) return;
  const store = unwrap(tx.objectStore('search'));
  if (old && (old.rank !== row.rank || old.account !== row.account)) store.delete([old.rank, old.account]);
  store.put(row);
}
