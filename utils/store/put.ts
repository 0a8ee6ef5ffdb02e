import { unwrap } from 'idb';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { sameContent } from '../domain/same.ts';
import { entriesOf, unlisting } from '../search/entries.ts';
import { hasWords, type SearchRow, searchRow } from '../search/row.ts';
import type { Writable } from './database.ts';
import type { RecordRow } from './held.ts';
import { rowsOf } from './kinds.ts';
import { recordKey } from './record-key.ts';

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
 * Writes what changed of all that is derived of some accounts, and takes away what is no more. Records are immutable:
 * what is the same object is not looked into. Nothing is waited for: the transaction's end tells. One store after the
 * other: the browser keeps few of its files open, and what one store needs makes those of another close.
 *
 * @param common entries that no list is kept of
 */
export function putDerived(
  tx: Writable,
  changed: readonly { was: Derived; is: Derived }[],
  common: ReadonlySet<string>,
): void {
  const [records, search] = [unwrap(tx.objectStore('records')), unwrap(tx.objectStore('search'))];
  for (const { was, is } of changed) putChanged(records, was.rows, is.rows, recordKey);
  const asKept = (row: SearchRow) => unlisting(row, common);
  for (const { was, is } of changed) putChanged(search, was.search, is.search, ({ key }) => key, asKept);
}

/** The entries that some accounts have and others do not. */
export function wordsBeyond(some: Derived, others: Derived): string[] {
  const known = new Set(others.search.flatMap(entriesOf));
  return some.search.flatMap(entriesOf).filter((word) => !known.has(word));
}

/** @param asKept a row as it is put, where that is not as it is made out: what lies in the store may be either. */
function putChanged<Row>(
  store: IDBObjectStore,
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
  asKept: (row: Row) => Row = (row) => row,
): void {
  const put = (row: Row) => (store.keyPath === null ? store.put(row, keyOf(row)) : store.put(row));
  if (before.length === 0) {
    for (const row of after) put(asKept(row));
    return;
  }
  const gone = new Map(before.map((row) => [keyOf(row), row]));
  for (const row of after) {
    const [held, kept] = [gone.get(keyOf(row)), asKept(row)];
    if (!sameContent(held, row) && !sameContent(held, kept)) put(kept);
    gone.delete(keyOf(row));
  }
  for (const key of gone.keys()) store.delete(key);
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
