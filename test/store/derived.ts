import { expect } from 'vitest';
import { readEvent } from '../../utils/domain/read-event.ts';
import { entriesOf } from '../../utils/search/entries.ts';
import type { SearchRow } from '../../utils/search/row.ts';
import { COMMON, commonIn } from '../../utils/store/common-words.ts';
import type { Database } from '../../utils/store/database.ts';
import { rebuilt } from './rebuilt.ts';

/** Of a history: that all it holds besides its events is what these make, from scratch. */
export async function expectDerived(db: Database): Promise<void> {
  const events = (await db.getAll('events')).flatMap((row) => {
    const read = readEvent(row);
    return read.is === 'known' ? [read.event] : [];
  });
  const { records, search, words, twins } = rebuilt(events);
  expect(await db.getAll('records')).toEqual(records);
  const held = await db.getAll('search');
  expect(held.map(allListed)).toEqual(search.map(allListed));
  const buckets = (await db.getAll('words')).filter(({ bucket }) => bucket !== COMMON);
  expect(buckets.flatMap((bucket) => bucket.words.split(' ')).toSorted()).toEqual(words);
  // What a row is not listed under is known to be common, and what is common some row has.
  const common = await commonIn(db.transaction(['words']));
  expect([...new Set(held.flatMap((row) => row.common?.split(' ') ?? []))].filter((one) => !common.has(one))).toEqual(
    [],
  );
  expect([...common.difference(new Set(search.flatMap((row) => row.words)))]).toEqual([]);
  expect(await db.getAll('twins')).toEqual(twins);
}

/** A search row as if nothing were common, its entries in order. */
function allListed({ common, ...row }: SearchRow): SearchRow {
  return { ...row, words: entriesOf({ ...row, common }).toSorted() };
}
