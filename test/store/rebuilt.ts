import { expect } from 'vitest';
import type { Event } from '../../utils/domain/event.ts';
import { type Likeness, likeness } from '../../utils/domain/likeness.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import type { Records } from '../../utils/domain/records.ts';
import { plainEntries } from '../../utils/search/row.ts';
import { bucketOf } from '../../utils/search/typo.ts';
import type { Database } from '../../utils/store/database.ts';
import { foldAll } from '../../utils/store/derive.ts';
import { keysOf, membersOf } from '../../utils/store/kinds.ts';
import { derivedOf } from '../../utils/store/put.ts';

/** What the events make, from scratch: the rows of each store, in the order of their keys. */
export function rebuilt(events: readonly Event[]) {
  const { rows, search } = derivedOf(foldAll(events));
  return {
    records: inOrder(rows, ({ account, kind, id }) => `${account} ${kind} ${id}`),
    search: inOrder(search, ({ key }) => key),
  };
}

function inOrder<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Of a history: that all it holds besides its events is what these make, from scratch. */
export async function expectDerived(db: Database): Promise<void> {
  const events = (await db.getAll('events')).flatMap((row) => {
    const read = readEvent(row);
    return read.is === 'known' ? [read.event] : [];
  });
  const { records, search } = rebuilt(events);
  expect(await db.getAll('records')).toEqual(records);
  expect(await db.getAll('search')).toEqual(search);
  const words = (await db.getAll('words')).flatMap((bucket) => bucket.words.split(' '));
  const entries = plainEntries(search.flatMap((row) => row.words)).filter((word) => bucketOf(word) !== null);
  expect(words.toSorted()).toEqual([...new Set(entries)].toSorted());
  expect(await db.getAll('twins')).toEqual(twinsAmong(foldAll(events)));
}

/** Who looks alike of some accounts: those that share what at most five have, and were not told apart. */
function twinsAmong(all: readonly Records[]) {
  const holders = Map.groupBy(
    all.flatMap((one) => keysOf(one).map((key) => ({ key, one }))),
    ({ key }) => key,
  );
  const telling = (one: Records) => keysOf(one).filter((key) => (holders.get(key)?.length ?? 0) <= 5);
  const isApart = (one: Records, other: Records) => membersOf(other).some((id) => one.account.apart.includes(id));
  const pairs = all.flatMap((one) => all.map((other) => ({ one, other, a: one.account.id, b: other.account.id })));
  return pairs
    .filter(({ one, other, a, b }) => a < b && !isApart(one, other) && !isApart(other, one))
    .map(({ one, other, a, b }) => ({ a, b, accounts: [a, b], why: likeness(telling(one), telling(other)) }))
    .flatMap(({ why, ...pair }): (Likeness & object)[] => (why ? [{ ...pair, ...why }] : []))
    .toSorted((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
}
