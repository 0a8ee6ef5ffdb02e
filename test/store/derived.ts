import { expect } from 'vitest';
import { readEvent } from '../../utils/domain/read-event.ts';
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
  expect(await db.getAll('search')).toEqual(search);
  expect((await db.getAll('words')).flatMap((bucket) => bucket.words.split(' ')).toSorted()).toEqual(words);
  expect(await db.getAll('twins')).toEqual(twins);
}
