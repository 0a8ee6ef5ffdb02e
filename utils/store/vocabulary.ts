import { unwrap } from 'idb';
import { wordEntries, wordIn } from '../search/row.ts';
import { beginningNear, bucketOf, bucketsBeginning, bucketsNear, isOneEdit } from '../search/typo.ts';
import { dropUnheld } from './common-words.ts';
import type { Readable, Writable } from './database.ts';
import { results } from './requests.ts';

/**
 * Words of `search` that begin alike and are as long, in one row: a row a word would cost more than the index itself.
 * They stand there as their entries of the index, which tells in what classes a word is found.
 */
export interface Bucket {
  bucket: string;
  /** Entries, set apart by spaces: `1planning 3planning`. */
  words: string;
  /** Where they are those that are common (`common-words.ts`): how many accounts there were when it was last looked for them. */
  accounts?: number;
}

/** From this many buckets on, as an import meets them, reading all is faster than reading each. */
const MANY = 800;

/** Adds the words of entries that are new to an account to the vocabulary. */
export async function learnWords(tx: Writable, entries: readonly string[]): Promise<void> {
  const store = unwrap(tx.objectStore('words'));
  const wanted = inBuckets(wordEntries([...new Set(entries)]));
  const held = await bucketsIn(store, [...wanted.keys()]);
  for (const [bucket, words] of wanted) {
    const known = held.get(bucket) ?? new Set();
    const all = words.union(known);
    if (all.size > known.size) store.put({ bucket, words: [...all].join(' ') } satisfies Bucket);
  }
}

/**
 * Takes the words of entries that some account lost out of the vocabulary, where no other has them: nobody’s name stays
 * there who was erased.
 *
 * @param common entries that no list is kept of
 */
export async function forgetWords(
  tx: Writable,
  entries: readonly string[],
  common: ReadonlySet<string>,
): Promise<void> {
  const index = tx.objectStore('search').index('words');
  const lost = [...new Set([...wordEntries(entries), ...entries.filter((entry) => common.has(entry))])];
  const listed = await Promise.all(lost.map((entry) => index.getKey(entry)));
  const unlisted = Map.groupBy(
    lost.filter((_, n) => listed[n] === undefined),
    (entry) => common.has(entry),
  );
  const gone = [...(unlisted.get(false) ?? []), ...(await dropUnheld(tx, unlisted.get(true) ?? []))];
  const store = unwrap(tx.objectStore('words'));
  const unwanted = inBuckets(wordEntries(gone));
  const buckets = await bucketsIn(store, [...unwanted.keys()]);
  for (const [bucket, words] of unwanted) {
    const left = buckets.get(bucket)?.difference(words);
    if (left?.size) store.put({ bucket, words: [...left].join(' ') } satisfies Bucket);
    else if (left) store.delete(bucket);
  }
}

/**
 * The known words at one edit from a word, at most `count` of them.
 *
 * @param isOpen it is still being typed: where no whole word is near, the beginnings of longer ones count
 */
export async function wordsNear(tx: Readable, word: string, count: number, isOpen: boolean): Promise<string[]> {
  const { likely, longer, others } = bucketsNear(word);
  const near = (await wordsIn(tx, likely)).filter((known) => isOneEdit(known, word));
  if (near.length > 0) return near.slice(0, count);
  const begun = isOpen ? (await wordsIn(tx, longer)).flatMap((known) => beginningNear(known, word) ?? []) : [];
  if (begun.length > 0) return [...new Set(begun)].slice(0, count);
  return (await wordsIn(tx, others)).filter((known) => isOneEdit(known, word)).slice(0, count);
}

/** All words in the buckets that begin like these. */
async function wordsIn(tx: Readable, beginnings: readonly string[]): Promise<string[]> {
  const store = tx.objectStore('words');
  const ranges = beginnings.map((begin) => store.getAll(IDBKeyRange.bound(begin, `${begin}\uffff`)));
  const entries = (await Promise.all(ranges)).flat().flatMap(({ words }) => words.split(' '));
  return [...new Set(entries.map(wordIn))];
}

/** All entries of words that begin like this, which is no number and of two letters at least. */
export async function entriesBeginning(tx: Readable, prefix: string): Promise<string[]> {
  const store = unwrap(tx.objectStore('words'));
  const rows = await results<Bucket | undefined>(bucketsBeginning(prefix).map((bucket) => store.get(bucket)));
  return rows.flatMap((row) => row?.words.split(' ') ?? []).filter((entry) => wordIn(entry).startsWith(prefix));
}

function inBuckets(entries: readonly string[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const entry of entries) {
    const bucket = bucketOf(wordIn(entry));
    if (bucket === null) continue;
    const held = all.get(bucket);
    if (held) held.add(entry);
    else all.set(bucket, new Set([entry]));
  }
  return all;
}

async function bucketsIn(store: IDBObjectStore, buckets: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows =
    buckets.length < MANY
      ? await results<Bucket | undefined>(buckets.map((bucket) => store.get(bucket)))
      : await results<Bucket[]>([store.getAll()]).then((all) => all.flat());
  const wanted = new Set(buckets);
  const found = rows.filter((row) => row !== undefined).filter(({ bucket }) => wanted.has(bucket));
  return new Map(found.map(({ bucket, words }) => [bucket, new Set(words.split(' '))]));
}
