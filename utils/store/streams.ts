import type { IDBPIndex, IDBPObjectStore } from 'idb';
import { hasWords, type SearchRow } from '../search/row.ts';
import type { Schema, Store } from './database.ts';

export type SearchStore = IDBPObjectStore<Schema, Store[], 'search', IDBTransactionMode>;
export type WordIndex = IDBPIndex<Schema, Store[], 'search', 'words', IDBTransactionMode>;

/** Search rows in the order of their keys, the newest first, read as far as they are wanted. */
export interface Stream {
  /** At most `count` rows behind a key; fewer where there are no more. */
  read: Reading<SearchRow>;
  /** Their keys alone. */
  keys: Reading<string>;
}

type Reading<Item> = (after: string | undefined, count: number) => Promise<Item[]>;

/** All rows. What was read is kept: a search may go through them for one class of a word after the other. */
export function everything(store: SearchStore): Stream {
  const behind = (after: string | undefined) => (after === undefined ? null : IDBKeyRange.lowerBound(after, true));
  let known: { after: string | undefined; rows: SearchRow[] } = { after: undefined, rows: [] };
  const read = async (after: string | undefined, count: number) => {
    const at = after === known.after ? 0 : known.rows.findIndex(({ key }) => key === after) + 1;
    if (at === 0 && after !== known.after) known = { after, rows: [] };
    const missing = count - (known.rows.length - at);
    if (missing > 0) known.rows.push(...(await store.getAll(behind(known.rows.at(-1)?.key ?? after), missing)));
    return known.rows.slice(at, at + count);
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read(after, count) {
      const next = last.then(() => read(after, count));
      last = next;
      return next;
    },
    keys: (after, count) => store.getAllKeys(behind(after), count),
  };
}

/** The rows that have an entry. */
export function having(index: WordIndex, word: string): Stream {
  const only = IDBKeyRange.only(word);
  const keys = (after: string | undefined, count: number) =>
    after === undefined ? index.getAllKeys(only, count) : keysBehind(index, word, after, count);
  const read = async (after: string | undefined, count: number) =>
    after === undefined ? index.getAll(only, count) : rowsOf(index.objectStore, await keys(after, count));
  return { keys, read: goingOn(read, ({ key }) => key) };
}

async function keysBehind(index: WordIndex, word: string, after: string, count: number): Promise<string[]> {
  const found: string[] = [];
  let cursor = await index.openKeyCursor(IDBKeyRange.only(word));
  if (cursor && cursor.primaryKey < after) cursor = await cursor.continuePrimaryKey(word, after);
  if (cursor?.primaryKey === after) cursor = await cursor.continue();
  for (; cursor && found.length < count; cursor = await cursor.continue()) found.push(cursor.primaryKey);
  return found;
}

/**
 * Where the last reading is gone on with, all is read from the start again, further: what was just read costs little, the
 * way of a cursor behind it much.
 */
function goingOn<Item>(read: Reading<Item>, keyOf: (item: Item) => string): Reading<Item> {
  const done = { last: '', count: 0 };
  return async (after, count) => {
    if (after !== undefined && after !== done.last) return read(after, count);
    const before = after === undefined ? 0 : done.count;
    const items = (await read(undefined, before + count)).slice(before);
    const last = items.at(-1);
    done.last = last === undefined ? done.last : keyOf(last);
    done.count = before + items.length;
    return items;
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
  const next = goingOn(keys, (key) => key);
  return { keys, read: async (after, count) => rowsOf(store, await next(after, count)) };
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
const [AT_ONCE, GROWTH] = [200, 6];

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
    hits.push(...rows.filter((row) => hasWords(row) && isHit(row)));
  }
  return { hits, last, ended, looked };
}
