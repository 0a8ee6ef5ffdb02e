import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Records } from '../../utils/domain/records.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { append, RECORD_STORES, readRecords } from '../../utils/store/records.ts';
import { account, history } from '../domain/histories.ts';
import { freshHistory } from './open.ts';

function arrive(db: Database, events: readonly Event[]) {
  return write(db, ['events', ...RECORD_STORES], async (tx) =>
    append(tx, account, events, await readRecords(tx, account)),
  );
}

/** IndexedDB gives rows back in the order of their keys. */
function sorted(records: Records | undefined) {
  if (!records) return undefined;
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { contacts, signals, questions, needs, quotes, notes } = records;
  return {
    account: records.account,
    contacts: byId(contacts),
    signals: byId(signals),
    questions: byId(questions),
    needs: byId(needs),
    quotes: byId(quotes),
    notes: byId(notes),
  };
}

test('in whatever order and batches events arrive, and arrive again, the records are the fold of them all', async () => {
  const arrivals = history.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length }),
      fc.shuffledSubarray(events),
      fc.integer({ min: 1, max: 5 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(arrivals, async ([events, shuffled, again, size]) => {
      const db = await freshHistory();
      const all = [...shuffled, ...again];
      for (let n = 0; n < all.length; n += size) await arrive(db, all.slice(n, n + size));
      expect(sorted(await recordsOf(db, account))).toEqual(sorted(fold(events)));
      expect(await db.count('events')).toBe(events.length);
      db.close();
    }),
    { numRuns: 60 },
  );
});

test('an event of an unknown kind is kept, and changes no record', async () => {
  const db = await freshHistory();
  const at = '2026-01-01T00:00:00.000Z-000000';
  const author = { id: mint(), name: '', device: '' };
  const strange = {
    id: mint(),
    type: 'stage.moved',
    version: 7,
    at,
    author,
    subject: { account },
    command: mint(),
    data: 1,
  };
  await write(db, ['events', ...RECORD_STORES], (tx) => append(tx, account, [strange], undefined));
  expect(await db.get('events', strange.id)).toEqual(strange);
  expect(await recordsOf(db, account)).toBeUndefined();
});
