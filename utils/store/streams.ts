import type { IDBPIndex, IDBPObjectStore } from 'idb';
import type { SearchRow } from '../search/row.ts';
import type { Schema, Store } from './database.ts';

export type SearchStore = IDBPObjectStore<Schema, Store[], 'search'>;
export type WordIndex = IDBPIndex<Schema, Store[], 'search', 'words'>;

/** Search rows in the order of their keys, the newest first, read as far as they are wanted. */
export interface Stream {
  /** At most `count` rows behind a key; fewer where there are no more. */
  read(after: string | undefined, count: number): Promise<SearchRow[]>;
}

/** All rows. */
export function everything(store: SearchStore): Stream {
  return {
    read: (after, count) => store.getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), count),
  };
}

/** The rows that have an entry. */
export function having(index: WordIndex, word: string): Stream {
  const only = IDBKeyRange.only(word);
  return {
    async read(after, count) {
      if (after === undefined) return index.getAll(only, count);
      const rows: SearchRow[] = [];
      let cursor = await index.openCursor(only);
      if (cursor && cursor.primaryKey < after) cursor = await cursor.continuePrimaryKey(word, after);
      if (cursor?.primaryKey === after) cursor = await cursor.continue();
      for (; cursor && rows.length < count; cursor = await cursor.continue()) rows.push(cursor.value);
      return rows;
    },
  };
}

/** The rows of these keys, which are in order. */
export function keyed(store: SearchStore, keys: readonly string[]): Stream {
  return {
    async read(after, count) {
      const wanted = keys.filter((key) => after === undefined || key > after).slice(0, count);
      const rows = await Promise.all(wanted.map((key) => store.get(key)));
      return rows.filter((row) => row !== undefined);
    },
  };
}

/** The rows of several streams, each once. */
export function together(streams: readonly Stream[]): Stream {
  return {
    async read(after, count) {
      const all = (await Promise.all(streams.map((stream) => stream.read(after, count)))).flat();
      const distinct = [...new Map(all.map((row) => [row.key, row])).values()];
      return distinct.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, count);
    },
  };
}

/** What came of going through a stream. */
export interface Sifted {
  hits: SearchRow[];
  /** The key of the last row looked at. */
  last: string | undefined;
  /** Nothing is behind it. */
  ended: boolean;
  /** How many rows were looked at. */
  looked: number;
}

/** How many rows are read at most at once, and how many times as many as before. */
const [AT_ONCE, GROWTH] = [200, 4];

/**
 * Goes through a stream until there are enough hits or `bound` rows were looked at.
 *
 * @param until no row behind this key is a hit
 */
export async function sift(
  stream: Stream,
  isHit: (row: SearchRow) => boolean,
  { after, until, want, bound }: { after?: string | undefined; until: string | null; want: number; bound: number },
): Promise<Sifted> {
  const hits: SearchRow[] = [];
  let last = after;
  let ended = false;
  let looked = 0;
  for (let step = want; !ended && hits.length < want && looked < bound; step *= GROWTH) {
    const count = Math.min(step, AT_ONCE, bound - looked);
    const rows = await stream.read(last, count);
    looked += rows.length;
    last = rows.at(-1)?.key ?? last;
    ended = rows.length < count || (until !== null && last !== undefined && last > until);
    hits.push(...rows.filter(isHit));
  }
  return { hits, last, ended, looked };
}
