import { STAR } from '../search/row.ts';
import { CLASSES, listFor, rangeFor, type Term, type TextTerm } from '../search/term.ts';
import type { Class } from '../search/texts.ts';
import { everything, having, keyed, type SearchStore, type Stream, type WordIndex } from './streams.ts';

/** The search rows and the index of their words, in one transaction. */
export interface Lists {
  store: SearchStore;
  index: WordIndex;
}

export function listsOf(store: SearchStore): Lists {
  return { store, index: store.index('words') };
}

/** How many entries of the words with one beginning are put in order at once; of one or two letters; at most. */
const [RANGE, SHORT_RANGE, LONG_RANGE] = [300, 60, 1_200];
/** How many of the newest rows tell whether a beginning is common, and how many of them then have it. */
const [PROBED, COMMON] = [150, 4];
/** How far into the list of a word in a class, and into that of a filter, one looks to tell how rare it is. */
const [HEAD, FILTER_HEAD] = [40, 200];

/**
 * The rows that may have a term in a class. A beginning with few words behind it: their entries, put in order. With many:
 * in names the rows of its first three letters; elsewhere all rows, where that finds some soon.
 */
export async function sourceFor({ store, index }: Lists, term: TextTerm, near: Class): Promise<Stream> {
  const list = listFor(term, near);
  if (list?.isSure) return having(index, list.word);
  const isShort = term.text.length < STAR;
  const few = await keysFor(index, term.text, near, isShort ? SHORT_RANGE : RANGE);
  if (few.isAll) return keyed(store, few.keys);
  if (list) return having(index, list.word);
  if (isShort) return everything(store);
  const [from] = rangeFor(term.text, near);
  const newest = await store.getAll(null, PROBED);
  const found = newest.filter(({ words }) => words.some((word) => word.startsWith(from)));
  if (found.length >= COMMON) return everything(store);
  const many = await keysFor(index, term.text, near, LONG_RANGE);
  return many.isAll ? keyed(store, many.keys) : everything(store);
}

/** The rows that may have a term, by class where it is a word. */
export async function sourcesFor(lists: Lists, term: Term): Promise<Stream[]> {
  if (term.is === 'filter') return [having(lists.index, term.text)];
  return Promise.all(CLASSES.map((near) => sourceFor(lists, term, near)));
}

/** The rows whose words begin like this, in order; without `isAll` there are more. */
async function keysFor(index: WordIndex, prefix: string, near: Class, count: number) {
  const entries = await index.getAllKeys(IDBKeyRange.bound(...rangeFor(prefix, near)), count + 1);
  const keys = [...new Set(entries)].toSorted((a, b) => (a < b ? -1 : 1));
  return { keys, isAll: entries.length <= count };
}

/** How far a term’s rows reach back by the heads of its lists: the further, the rarer it is. */
interface Rarity {
  /** The key that the shortest head ends with; null where all of them are whole. */
  reach: string | null;
  count: number;
}

/** The term that the fewest rows have, as far as the heads of their lists tell; `isRare` where these are all of it. */
export async function rarest(
  lists: Lists,
  terms: readonly [Term, ...Term[]],
): Promise<{ term: Term; isRare: boolean }> {
  if (terms.length === 1) return { term: terms[0], isRare: false };
  const all = await Promise.all(terms.map(async (term) => ({ term, ...(await rarityOf(lists, term)) })));
  const [first] = all.toSorted(compare);
  return { term: first?.term ?? terms[0], isRare: first?.reach === null };
}

function compare(a: Rarity, b: Rarity): number {
  if (a.reach === null || b.reach === null) {
    return a.reach === b.reach ? a.count - b.count : a.reach === null ? -1 : 1;
  }
  return a.reach > b.reach ? -1 : 1;
}

async function rarityOf(lists: Lists, term: Term): Promise<Rarity> {
  const heads = await (term.is === 'filter'
    ? [await headOf(lists, term.text, FILTER_HEAD)]
    : Promise.all(CLASSES.map((near) => headFor(lists, term, near))));
  const cut = heads.filter(({ isAll }) => !isAll).map(({ keys }) => keys.at(-1) ?? '');
  return {
    reach: cut.toSorted()[0] ?? null,
    count: heads.reduce((sum, { keys }) => sum + keys.length, 0),
  };
}

interface Head {
  keys: string[];
  isAll: boolean;
}

async function headFor(lists: Lists, term: TextTerm, near: Class): Promise<Head> {
  const list = listFor(term, near);
  if (list?.isSure) return headOf(lists, list.word, HEAD);
  const range = await keysFor(lists.index, term.text, near, HEAD);
  if (range.isAll) return range;
  return list ? headOf(lists, list.word, HEAD) : { keys: [], isAll: false };
}

async function headOf({ index }: Lists, word: string, count: number): Promise<Head> {
  const keys = await index.getAllKeys(IDBKeyRange.only(word), count);
  return { keys, isAll: keys.length < count };
}
