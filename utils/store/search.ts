import { wordsBefore } from '../search/filter.ts';
import { keyBehind } from '../search/key.ts';
import { match, type Query } from '../search/query.ts';
import { row, type SearchRow } from '../search/row.ts';
import { CLASSES, filterTerms, type TextTerm, textTerms } from '../search/term.ts';
import { type Correction, correct } from './correct.ts';
import type { Database } from './database.ts';
import { soundRows } from './rows.ts';
import { isRare, type Lists, listsOf, rarest, type Sourced, sourceFor } from './sources.ts';
import { having, havingAny, type Sifted, type Stream, sift } from './streams.ts';

/** Where a page of results ends, for the next to go on from. */
export interface Place {
  near: number;
  key: string;
}

/** A page of what was found. */
export interface Found {
  rows: SearchRow[];
  /** For the next page; null where there is none. */
  next: Place | null;
  /** The search stopped at its bound: there may be others, nearer ones too. Another word finds them. */
  more: boolean;
  /** Nothing has the word that was typed; something has this one, which is spelt almost like it. */
  corrected?: Correction;
}

export interface Page {
  limit: number;
  after?: Place | null;
}

/** How many rows are looked at, at most: of a list that is gone through in order, and of all lists for several words. */
const [BOUND, TOGETHER] = [400, 100];
/** The same of all rows, for words that have no list: side by side on disk, they cost less. */
const [WALKED, WALKED_TOGETHER] = [800, 400];
/** The same for the first letters of a word: the next one finds more. */
const SHORT_BOUND = 200;
/** How many rows of each list are looked at for several words before the next of any. */
const HEAD = 32;

/**
 * The accounts that have all that is looked for, the nearest first (see `match`), then the newest; without words the
 * newest. However large the history is, a bounded number of index entries and rows is read.
 */
export async function search(db: Database, query: Query, page: Page): Promise<Found> {
  const found = await find(db, query, page);
  if (found.rows.length > 0) return found;
  const corrected = await correct(db, query);
  return corrected ? { ...(await find(db, corrected.query, page)), corrected } : found;
}

async function find(db: Database, query: Query, page: Page): Promise<Found> {
  const lists = await listsOf(db.transaction(['search', 'words']));
  const found = await findIn(lists, query, page);
  return { ...found, rows: soundRows(row, 'search', found.rows) };
}

async function findIn(lists: Lists, query: Query, page: Page): Promise<Found> {
  const [term, ...others] = textTerms(query);
  const filters = filterTerms(query);
  const [filter, ...more] = filters;
  if (!term) return newest(lists, query, page);
  if (others.length === 0 && !(filter && (await isRare(lists, await rarest(lists, [filter, ...more])))))
    return nearest(lists, term, query, page);
  const driver = await rarest(lists, [term, ...others, ...filters]);
  const isOne = others.length === 0 && driver.term.is !== 'filter';
  return isOne ? nearest(lists, term, query, page) : matching(lists, driver, query, page);
}

/** Behind this key no row was touched late enough. */
function untilOf({ filter }: Query): string | null {
  return filter.touchedSince === undefined ? null : keyBehind(Date.parse(filter.touchedSince));
}

/** Without words: the newest that pass the filter. */
async function newest(lists: Lists, query: Query, { limit, after }: Page): Promise<Found> {
  const filters = filterTerms(query);
  const { touchedBefore } = query.filter;
  const [first, ...others] = filters;
  const driver = first && others.length > 0 ? (await rarest(lists, [first, ...others])).term : first;
  const stream: Stream = driver
    ? having(lists.index, driver.text)
    : touchedBefore === undefined
      ? lists.all
      : havingAny(lists.store, lists.index, wordsBefore(touchedBefore));
  const { hits, last, ended } = await sift(stream, (row) => match(row, query) !== null, {
    after: after?.key,
    until: untilOf(query),
    want: limit + 1,
    bound: BOUND,
  });
  const rows = hits.slice(0, limit);
  const shown = rows.at(-1);
  if (hits.length > limit && shown) return { rows, next: { near: 0, key: shown.key }, more: false };
  return ended || last === undefined
    ? { rows, next: null, more: false }
    : { rows, next: { near: 0, key: last }, more: true };
}

/** One word, and what it is narrowed by: those that have it in their name, then in a person’s, then elsewhere. */
async function nearest(lists: Lists, term: TextTerm, query: Query, { limit, after }: Page): Promise<Found> {
  const hits: Hit[] = [];
  const page = (next: Place | null, more: boolean): Found => {
    return { rows: hits.slice(0, limit).map(({ row }) => row), next, more };
  };
  for (const near of CLASSES) {
    if (after && near < after.near) continue;
    const stream = await sourceFor(lists, term, near);
    const bound = term.text.length < 3 ? SHORT_BOUND : stream === lists.all ? WALKED : BOUND;
    const sifted = await sift(stream, (row) => match(row, query) === near, {
      after: near === after?.near ? after.key : undefined,
      until: untilOf(query),
      want: limit + 1 - hits.length,
      bound,
    });
    hits.push(...sifted.hits.map((row) => ({ row, near })));
    const lastShown = hits[limit - 1];
    if (hits.length > limit && lastShown) return page({ near: lastShown.near, key: lastShown.row.key }, false);
    if (!sifted.ended && sifted.last !== undefined) return page({ near, key: sifted.last }, true);
  }
  return page(null, false);
}

/**
 * Several words, or one and rarer filters: of the rows of the rarest of them those that have the others too. Where one has
 * them all in its name it is what was meant, and no more of the others are looked for.
 */
async function matching({ all }: Lists, { streams }: Sourced, query: Query, page: Page): Promise<Found> {
  const bounds = { until: untilOf(query), want: Number.POSITIVE_INFINITY };
  const isHit = (row: SearchRow) => match(row, query) !== null;
  const read = await Promise.all(streams.map((stream) => sift(stream, isHit, { ...bounds, bound: HEAD })));
  const [nearest] = ordered(read, query);
  let left = nearest?.near === textTerms(query).length ? 0 : TOGETHER;
  for (const [n, stream] of streams.entries()) {
    const sifted = read[n];
    const missing = page.limit + 1 - behind(page, ordered(read, query)).length;
    if (!sifted || sifted.ended || missing <= 0 || left <= 0) continue;
    const bound = stream === all ? WALKED_TOGETHER : left;
    const further = await sift(stream, isHit, { ...bounds, after: sifted.last, bound });
    if (stream !== all) left -= further.looked;
    read[n] = { ...further, hits: [...sifted.hits, ...further.hits] };
  }
  const hits = behind(page, ordered(read, query));
  const last = hits.length > page.limit ? hits[page.limit - 1] : undefined;
  return {
    rows: hits.slice(0, page.limit).map(({ row }) => row),
    next: last ? { near: last.near, key: last.row.key } : null,
    more: read.some(({ ended }) => !ended),
  };
}

interface Hit {
  row: SearchRow;
  near: number;
}

/** All hits, each once, the nearest first. */
function ordered(read: readonly Sifted[], query: Query): Hit[] {
  const rows = new Map(read.flatMap(({ hits }) => hits.map((row) => [row.key, row])));
  return [...rows.values()]
    .map((row) => ({ row, near: match(row, query) ?? 0 }))
    .toSorted((a, b) => a.near - b.near || (a.row.key < b.row.key ? -1 : 1));
}

function behind({ after }: Page, hits: readonly Hit[]): Hit[] {
  return hits.filter(({ row, near }) => !after || near > after.near || (near === after.near && row.key > after.key));
}
