import type { IDBPIndex, IDBPObjectStore } from 'idb';
import type { SearchRow } from '../search/row.ts';
import type { Schema, Store } from './database.ts';

export type SearchStore = IDBPObjectStore<Schema, Store[], 'search', IDBTransactionMode>;
export type WordIndex = IDBPIndex<Schema, Store[], 'search', 'words', IDBTransactionMode>;

/** Search rows in the order of their keys, the newest first, read as far as they are wanted. */
export interface Stream {
  /** At most `count` rows behind a key; fewer where there are no more. */
  read(after: string | undefined, count: number): Promise<SearchRow[]>;
  /** Their keys alone. */
  keys(after: string | undefined, count: number): Promise<string[]>;
}

/** All rows. */
export function everything(store: SearchStore): Stream {
  const behind = (after: string | undefined) => (after === undefined ? null : IDBKeyRange.lowerBound(after, true));
  return {
    read: (after, count) => store.getAll(behind(after), count),
    keys: (after, count) => store.getAllKeys(behind(after), count),
  };
}

/**
 * The rows that have an entry. Where the last reading is gone on with, one request reads all from the start again: what
 * was just read costs little, a cursor's way behind it much.
 */
export function having(index: WordIndex, word: string): Stream {
  const only = IDBKeyRange.only(word);
  let done: { last: string | undefined; count: number } = { last: undefined, count: 0 };
  async function keys(after: string | undefined, count: number): Promise<string[]> {
    if (after === undefined) return index.getAllKeys(only, count);
    const found: string[] = [];
    let cursor = await index.openKeyCursor(only);
    if (cursor && cursor.primaryKey < after) cursor = await cursor.continuePrimaryKey(word, after);
    if (cursor?.primaryKey === after) cursor = await cursor.continue();
    for (; cursor && found.length < count; cursor = await cursor.continue()) found.push(cursor.primaryKey);
    return found;
  }
  return {
    keys,
    async read(after, count) {
      if (after !== undefined && after !== done.last) return rowsOf(index.objectStore, await keys(after, count));
      const before = after === undefined ? 0 : done.count;
      const rows = (await index.getAll(only, before + count)).slice(before);
      done = { last: rows.at(-1)?.key ?? after, count: before + rows.length };
      return rows;
    },
  };
}

/** The rows of these keys, which are in order. */
export function keyed(store: SearchStore, keys: readonly string[]): Stream {
  const behind = (after: string | undefined, count: number) =>
    keys.filter((key) => after === undefined || key > after).slice(0, count);
  return {
    keys: async (after, count) => behind(after, count),
    read: (after, count) => rowsOf(store, behind(after, count)),
  };
}

/** How many keys of each list are read beyond its share of those that are wanted. */
const SPARE = 2;

/**
 * The rows that have any of some entries, each once. Of each list a few keys are read; then more of those alone in which
 * there may be others before the last that is wanted.
 */
export function havingAny(store: SearchStore, index: WordIndex, words: readonly string[]): Stream {
  const lists = words.map((word) => having(index, word));
  async function keys(after: string | undefined, count: number): Promise<string[]> {
    const share = Math.min(count, Math.ceil(count / lists.length) + SPARE);
    const heads = await Promise.all(lists.map(async (list) => ({ list, head: await list.keys(after, share) })));
    const last = inOrder(heads.flatMap(({ head }) => head))[count - 1];
    const isWhole = (head: string[]) => head.length < share || share === count || (last && (head.at(-1) ?? '') >= last);
    const all = await Promise.all(heads.map(({ list, head }) => (isWhole(head) ? head : list.keys(after, count))));
    return inOrder(all.flat()).slice(0, count);
  }
  return { keys, read: async (after, count) => rowsOf(store, await keys(after, count)) };
}

function inOrder(keys: readonly string[]): string[] {
  return [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1));
}

async function rowsOf(store: SearchStore, keys: readonly string[]): Promise<SearchRow[]> {
  const rows = await Promise.all(keys.map((key) => store.get(key)));
  return rows.filter((row) => row !== undefined);
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
