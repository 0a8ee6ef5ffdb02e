import { unwrap } from 'idb';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { sameContent } from '../domain/same.ts';
import { hasWords, type SearchRow, searchRow } from '../search/row.ts';
import type { Writable } from './database.ts';
import type { RecordRow } from './held.ts';
import { rowsOf } from './kinds.ts';

/** All that is derived of one account or of several. */
export interface Derived {
  rows: readonly RecordRow[];
  search: readonly SearchRow[];
}

/** What lies in the store, or is to lie there, for these records. */
export function derivedOf(records: readonly Records[]): Derived {
  return { rows: records.flatMap(rowsOf), search: records.map(searchRow) };
}

/**
 * Writes what of it changed, and takes away what is no more. Records are immutable: what is the same object is not
 * looked into. Nothing is waited for: the transaction's end tells.
 */
export function putDerived(tx: Writable, before: Derived, after: Derived): void {
  putChanged(unwrap(tx.objectStore('records')), before.rows, after.rows, ({ account, kind, id }) => [
    account,
    kind,
    id,
  ]);
  putChanged(unwrap(tx.objectStore('search')), before.search, after.search, ({ key }) => key);
}

/** The entries of the index of words that some accounts have and others do not. */
export function wordsBeyond(some: Derived, others: Derived): string[] {
  const known = new Set(others.search.flatMap(({ words }) => words));
  return some.search.flatMap(({ words }) => words.filter((word) => !known.has(word)));
}

function putChanged<Row>(
  store: IDBObjectStore,
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string | string[],
): void {
  if (before.length === 0) {
    for (const row of after) store.put(row);
    return;
  }
  const named = (row: Row) => keyOf(row).toString();
  const gone = new Map(before.map((row) => [named(row), row]));
  for (const row of after) {
    if (!sameContent(gone.get(named(row)), row)) store.put(row);
    gone.delete(named(row));
  }
  for (const row of gone.values()) store.delete(keyOf(row));
}

/**
 * The search rows of accounts as they lie in the store: for those of which the records cannot tell. Of one that is damaged
 * its key is all that counts, by which it makes way.
 */
export async function searchRowsOf(tx: Writable, accounts: readonly Id[]): Promise<SearchRow[]> {
  const byAccount = tx.objectStore('search').index('account');
  const rows = (await Promise.all(accounts.map((account) => byAccount.getAll(account)))).flat();
  return rows.map((row) => (hasWords(row) ? row : { ...row, words: [] }));
}
