import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event, UnknownEvent } from '../../utils/domain/event.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { account, history } from '../domain/histories.ts';
import { freshHistory } from './open.ts';
import { rebuilt } from './rebuilt.ts';

function arrive(db: Database, events: readonly (Event | UnknownEvent)[]) {
  return write(db, [...HISTORY], (tx) => append(tx, events));
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
      expect(await db.getAll('records')).toEqual(rebuilt(events));
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
  await arrive(db, [strange]);
  expect(await db.get('events', strange.id)).toEqual(strange);
  expect(await recordsOf(db, account)).toBeUndefined();
});

test('what becomes of each event is told: added, known, or another under a known id', async () => {
  const db = await freshHistory();
  const event = (id: Id, of: Id, text: string): Event => ({
    id,
    type: 'note.written',
    version: 1,
    at: '2026-01-01T00:00:00.000Z-000000',
    author: { id: mint(), name: '', device: '' },
    subject: { account: of },
    command: id,
    data: { text },
  });
  const [a, b, one, two] = [mint(), mint(), mint(), mint()];
  const first = event(a, one, 'as it was');
  expect(await arrive(db, [first, first])).toMatchObject({ added: 1, known: 1, conflicting: [] });
  const other = { ...first, data: { text: 'otherwise' } };
  const report = await arrive(db, [event(b, two, 'elsewhere'), other, structuredClone(first)]);
  expect(report).toMatchObject({ added: 1, known: 1, conflicting: [a] });
  expect([...report.records.keys()].toSorted()).toEqual([one, two].toSorted());
  expect(await db.get('events', a)).toEqual(first);
  expect((await recordsOf(db, one))?.notes.map(({ text }) => text)).toEqual(['as it was']);
});
