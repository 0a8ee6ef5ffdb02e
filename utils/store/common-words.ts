import { unwrap } from 'idb';
import { entriesOf, hasEntry, mayBeCommon } from '../search/entries.ts';
import { hasWords, type SearchRow } from '../search/row.ts';
import type { Readable, Writable } from './database.ts';
import { results } from './requests.ts';

/** Where the vocabulary keeps what is common: behind all buckets, which begin with digits. */
export const COMMON = 'common';

/** When entries are too common for a list. */
export interface Rule {
  /** How many accounts a history must have. */
  least: number;
  /** How many of them are looked at. */
  sample: number;
  /** One in so many of those has the entry. */
  share: number;
  /** How many times as many accounts as at the last look there must be for another. */
  growth: number;
}
const RULE: Rule = { least: 2_000, sample: 1_000, share: 32, growth: 1.5 };

/**
 * The entries that so many accounts have that no list is kept of them: a page of those that have one is soon found among
 * the newest rows, and lists are what an import costs. An account written before they were common may still be listed.
 */
export async function commonIn(tx: Readable): Promise<Set<string>> {
  return (await known(tx)).entries;
}

/** Those entries, and how many accounts there were when it was last looked for them. */
async function known(tx: Readable): Promise<{ entries: Set<string>; accounts: number }> {
  const row = await tx.objectStore('words').get(COMMON);
  return { entries: new Set(row?.words.split(' ').filter(Boolean)), accounts: row?.accounts ?? 0 };
}

/**
 * Looks for entries that are common by now, where there are many more accounts than at the last look. They are told from
 * accounts of the whole history, as one list of plumbers makes nothing common; and from the newest, among which they are
 * to be found. What once is common remains so: there are rows that are in no list of it.
 */
export async function findCommon(tx: Writable, { least, sample, share, growth }: Rule = RULE): Promise<void> {
  const store = unwrap(tx.objectStore('search'));
  const [accounts = 0] = await results([store.index('account').count()]);
  const last = await known(tx);
  if (accounts < Math.max(least, last.accounts * growth)) return;
  const [keys = []] = await results([store.index('account').getAllKeys()]);
  const step = Math.ceil(keys.length / sample);
  const spread = keys.filter((_, n) => n % step === 0).toSorted((a, b) => (a < b ? -1 : 1));
  const among = frequent(await results<SearchRow>(spread.map((key) => store.get(key))), share);
  const [newest = []] = await results<SearchRow[]>([store.getAll(null, spread.length)]);
  const now = among.intersection(frequent(newest, share * 2));
  await put(tx, last.entries.union(now), accounts);
}

/** The entries that at least one in so many of the rows has. */
function frequent(rows: readonly SearchRow[], share: number): Set<string> {
  const counts = new Map<string, number>();
  for (const entry of rows.filter(hasWords).flatMap(entriesOf)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const isFrequent = ([entry, count]: [string, number]) => count * share >= rows.length && mayBeCommon(entry);
  return new Set([...counts].filter(isFrequent).map(([entry]) => entry));
}

/** Rows looked through at a time. */
const BATCH = 500;

/**
 * Those of some common entries that no account has any more, which then are common no more. Most are met soon: all rows
 * are gone through for the last of its kind alone.
 */
export async function dropUnheld(tx: Writable, entries: readonly string[]): Promise<string[]> {
  const store = unwrap(tx.objectStore('search'));
  let left = [...entries];
  for (let range: IDBKeyRange | null = null; left.length > 0; ) {
    const [rows = []] = await results<SearchRow[]>([store.getAll(range, BATCH)]);
    const sound = rows.filter(hasWords);
    left = left.filter((entry) => !sound.some((row) => hasEntry(row, entry)));
    const last = rows[BATCH - 1];
    if (!last) break;
    range = IDBKeyRange.lowerBound(last.key, true);
  }
  if (left.length > 0) {
    const { entries: held, accounts } = await known(tx);
    await put(tx, held.difference(new Set(left)), accounts);
  }
  return left;
}

async function put(tx: Writable, entries: ReadonlySet<string>, accounts: number): Promise<void> {
  await tx.objectStore('words').put({ bucket: COMMON, words: [...entries].join(' '), accounts });
}
