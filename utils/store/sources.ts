import { hasBeginning } from '../search/entries.ts';
import { hasWords } from '../search/row.ts';
import { CLASSES, listFor, rangeFor, type Term, type TextTerm } from '../search/term.ts';
import type { Class } from '../search/texts.ts';
import { isNumber } from '../search/words.ts';
import { commonIn } from './common-words.ts';
import type { Readable } from './database.ts';
import { everything, having, havingAny, keyed, type SearchStore, type Stream, type WordIndex } from './streams.ts';
import { entriesBeginning } from './vocabulary.ts';

/** The search rows, the index of their words and the words themselves, in one transaction. */
export interface Lists {
  store: SearchStore;
  index: WordIndex;
  /** All rows, the newest first. */
  all: Stream;
  /** The entries that have no list, or none that is whole. */
  common: ReadonlySet<string>;
  /** All entries of words that begin like this. */
  beginning(prefix: string): Promise<string[]>;
}

export async function listsOf(tx: Readable): Promise<Lists> {
  const store = tx.objectStore('search');
  const known = new Map<string, Promise<string[]>>();
  return {
    store,
    index: store.index('words'),
    all: everything(store),
    common: await commonIn(tx),
    beginning(prefix) {
      const entries = known.get(prefix) ?? entriesBeginning(tx, prefix);
      known.set(prefix, entries);
      return entries;
    },
  };
}

/** How many words with one beginning are looked up each by itself; where few of the newest rows have one, at most. */
const [WORDS, MANY_WORDS] = [48, 300];
/** How many of the newest rows tell whether a beginning is common, and how many of them then have it. */
const [PROBED, COMMON] = [100, 4];
/** How many entries of the numbers with one beginning are put in order at once. */
const NUMBERS = 200;
/** How far into the lists of a term one looks to tell how rare it is; what fewer than one in so many rows have is. */
const [HEAD, RARE] = [8, 16];

/** The rows that have one of some entries, or may have it: where one of them has no list, all. */
function listed({ store, index, all, common }: Lists, entries: readonly string[]): Stream {
  if (entries.some((entry) => common.has(entry))) return all;
  const [first, ...others] = entries;
  return first !== undefined && others.length === 0 ? having(index, first) : havingAny(store, index, entries);
}

/**
 * The rows that may have a term in a class. A beginning of few words: the lists of these. Of many: in names the list of
 * its first letters; elsewhere all rows, where that finds some soon.
 */
export async function sourceFor(lists: Lists, term: TextTerm, near: Class): Promise<Stream> {
  const { all } = lists;
  const list = listFor(term, near);
  if (list?.isSure) return listed(lists, [list.word]);
  if (isNumber(term.text)) return numbers(lists, term.text, near);
  if (term.text.length === 1) return all;
  const [own] = rangeFor(term.text, near);
  const words = (await lists.beginning(term.text)).filter((word) => word.startsWith(own));
  if (words.length <= WORDS) return listed(lists, words);
  if (list) return listed(lists, [list.word]);
  if (words.length > MANY_WORDS) return all;
  const newest = await all.read(undefined, PROBED);
  const found = newest.filter((row) => hasWords(row) && hasBeginning(row, own));
  return found.length >= COMMON ? all : listed(lists, words);
}

/** Of numbers nearly every account has its own, and the vocabulary none: few are put in order, many found among all. */
async function numbers({ store, index, all, common }: Lists, prefix: string, near: Class): Promise<Stream> {
  const [own] = rangeFor(prefix, near);
  if ([...common].some((entry) => entry.startsWith(own))) return all;
  const entries = await index.getAllKeys(IDBKeyRange.bound(...rangeFor(prefix, near)), NUMBERS + 1);
  const keys = [...new Set(entries)].toSorted((a, b) => (a < b ? -1 : 1));
  return entries.length <= NUMBERS ? keyed(store, keys) : all;
}

/** A term, and the rows that may have it, by class where it is a word. */
export interface Sourced {
  term: Term;
  streams: Stream[];
}

async function sourced(lists: Lists, term: Term): Promise<Sourced> {
  if (term.is === 'filter') return { term, streams: [having(lists.index, term.text)] };
  const streams = await Promise.all(CLASSES.map((near) => sourceFor(lists, term, near)));
  return { term, streams: [...new Set(streams)] };
}

/** The term that the fewest rows have, as far as the heads of their lists tell. */
export async function rarest(lists: Lists, terms: readonly [Term, ...Term[]]): Promise<Sourced & Rarity> {
  const [first, ...others] = terms;
  const weighed = async (term: Term) => {
    const one = await sourced(lists, term);
    return { ...one, ...(await rarityOf(one)) };
  };
  const [one, ...rest] = await Promise.all([weighed(first), ...others.map(weighed)]);
  return rest.reduce((a, b) => (compare(b, a) < 0 ? b : a), one);
}

/** How far a term’s rows reach back by the heads of its lists: the further, the rarer it is. */
export interface Rarity {
  /** The key that the shortest head ends with; null where all of them are whole. */
  reach: string | null;
  count: number;
}

/** Whether few of the newest rows have a term. */
export async function isRare({ store }: Lists, { reach }: Rarity): Promise<boolean> {
  if (reach === null) return true;
  const newest = await store.getAllKeys(null, HEAD * RARE);
  return reach > (newest.at(-1) ?? '');
}

function compare(a: Rarity, b: Rarity): number {
  if (a.reach === null || b.reach === null) {
    return a.reach === b.reach ? a.count - b.count : a.reach === null ? -1 : 1;
  }
  return a.reach > b.reach ? -1 : 1;
}

async function rarityOf({ streams }: Sourced): Promise<Rarity> {
  const heads = await Promise.all(streams.map((stream) => stream.keys(undefined, HEAD)));
  const cut = heads.filter(({ length }) => length === HEAD).map((keys) => keys.at(-1) ?? '');
  return { reach: cut.toSorted()[0] ?? null, count: heads.flat().length };
}
