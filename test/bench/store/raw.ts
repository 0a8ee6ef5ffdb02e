import { unwrap, wrap } from 'idb';
import { unlisting } from '../../../utils/search/entries.ts';
import { commonIn, findCommon } from '../../../utils/store/common-words.ts';
import { type Database, openHistory, write } from '../../../utils/store/database.ts';
import { foldAll } from '../../../utils/store/derive.ts';
import { packed } from '../../../utils/store/packed.ts';
import { type Derived, derivedOf } from '../../../utils/store/put.ts';
import { recordKey } from '../../../utils/store/record-key.ts';
import { eventsFrom, oneMore } from './asked.ts';
import { type Contestant, inBatches, timed } from './contest.ts';
import { historyOf } from './histories.ts';

/** The least that IndexedDB can do with the same data: bare requests on the very same rows and indexes. */
export async function rawRows(): Promise<Contestant> {
  const db = unwrap(await openHistory());
  const put = ({ events, rows, search }: Derived & { events: readonly unknown[] }) =>
    committed(db, ['events', 'records', 'search'], (tx) => {
      for (const event of events) tx.objectStore('events').put(event);
      for (const row of rows) tx.objectStore('records').put(row, recordKey(row));
      for (const row of search) tx.objectStore('search').put(row);
    });
  let common: ReadonlySet<string> = new Set();
  return {
    async import(first, accounts) {
      common = await commonOf(db);
      return inBatches(first, accounts, (...asked) => make(...asked, common), put);
    },
    /** What a lookup cannot do without: the entry of the index, and the row that it leads to. */
    lookup: ({ domain }) =>
      timed(() => result(db.transaction('records').objectStore('records').index('keys').get(domain))),
    page: ({ account }) =>
      timed(async () => {
        const tx = db.transaction(['records', 'events']);
        const range = IDBKeyRange.bound([account], [account, []]);
        const records = result(tx.objectStore('records').get(packed(account)));
        await Promise.all([records, result(tx.objectStore('events').index('account').getAll(range))]);
      }),
    /** One bare read of as many rows, indexed where there is a list. */
    search: ({ word }) =>
      timed(() => {
        const store = db.transaction('search').objectStore('search');
        return result(common.has(word) ? store.getAll(null, 20) : store.index('words').getAll(word, 20));
      }),
    record: (asked) => {
      const before = historyOf(asked.n);
      const events = oneMore(asked, Date.now());
      const old = new Set(derivedOf(foldAll(before)).rows.map((row) => JSON.stringify(row)));
      const { rows, search } = kept(derivedOf(foldAll([...before, ...events])), common);
      return timed(() => put({ events, rows: rows.filter((row) => !old.has(JSON.stringify(row))), search }));
    },
  };
}

/**
 * Accounts of the histories, with the rows that are derived of them.
 *
 * @param common entries that no list is kept of
 */
export function make(first: number, count: number, common: ReadonlySet<string> = new Set()) {
  const events = eventsFrom(first, count);
  return { events, ...kept(derivedOf(foldAll(events)), common) };
}

function kept({ rows, search }: Derived, common: ReadonlySet<string>): Derived {
  return { rows, search: search.map((row) => unlisting(row, common)) };
}

/**
 * The entries that no list is kept of from here on: found as an import finds them, before its time is taken.
 *
 * @param db with the stores `search` and `words` as Entente has them
 */
export function commonOf(db: IDBDatabase): Promise<ReadonlySet<string>> {
  return write(wrap(db) as unknown as Database, ['search', 'words'], async (tx) => {
    await findCommon(tx);
    return commonIn(tx);
  });
}

/** Bare puts of the events with the one index that gives an account's, and the reading of them all. */
export async function rawEvents(): Promise<Contestant> {
  const opening = indexedDB.open('raw', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('events', { keyPath: 'id' });
    store.createIndex('account', ['subject.account', 'at', 'id']);
  };
  const db = await result(opening);
  const put = (events: readonly unknown[]) =>
    committed(db, ['events'], (tx) => {
      for (const event of events) tx.objectStore('events').put(event);
    });
  return {
    import: (first, accounts) => inBatches(first, accounts, eventsFrom, put),
    record: (asked) => {
      const events = oneMore(asked, Date.now());
      return timed(() => put(events));
    },
    /** Read in batches and written as JSON, packed no further. */
    export: () =>
      timed(async () => {
        let range: IDBKeyRange | null = null;
        for (;;) {
          const store: IDBObjectStore = db.transaction('events').objectStore('events');
          const rows: { id: string }[] = await result(store.getAll(range, 2_000));
          const last = rows.at(-1);
          if (!last) return;
          new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
          range = IDBKeyRange.lowerBound(last.id, true);
        }
      }),
  };
}

function result<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function committed(db: IDBDatabase, stores: string[], write: (tx: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
    write(tx);
  });
}
