import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event, EventOf, UnknownEvent } from '../../utils/domain/event.ts';
import type { Happened } from '../../utils/domain/gesture.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { type Database, write } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { account, history, stamped } from '../domain/histories.ts';
import { expectDerived } from './derived.ts';
import { freshHistory } from './open.ts';
import { rebuilt } from './rebuilt.ts';

function arrive(db: Database, events: readonly Event[], others: readonly UnknownEvent[] = []) {
  return write(db, [...HISTORY], (tx) => append(tx, events, others));
}

/** Events in any order and in batches, some of them again, with what they are all together. */
function arrivalsOf(histories: fc.Arbitrary<Event[]>) {
  return histories.chain((events) =>
    fc.record({
      events: fc.constant(events),
      shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
      again: fc.shuffledSubarray(events),
      size: fc.integer({ min: 1, max: 5 }),
    }),
  );
}

async function arrivesAs(histories: fc.Arbitrary<Event[]>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arrivalsOf(histories), async ({ events, shuffled, again, size }) => {
      const db = await freshHistory();
      const all = [...shuffled, ...again];
      for (let n = 0; n < all.length; n += size) await arrive(db, all.slice(n, n + size));
      const { records, search } = rebuilt(events);
      expect(await db.getAll('records')).toEqual(records);
      expect(await db.getAll('search')).toEqual(search);
      expect(await db.count('events')).toBe(events.length);
      db.close();
    }),
    { numRuns: 60 },
  );
}

test('in whatever order and batches events arrive, and arrive again, the records are the fold of them all', async () => {
  await arrivesAs(history);
});

test('so it is with accounts that are merged and taken apart again', async () => {
  const accounts = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
  const merges = accounts.flatMap((one) =>
    accounts.filter((other) => other !== one).map((other): [string, string] => [one, other]),
  );
  const joining = fc.uniqueArray(
    fc.record({
      ends: fc.constantFrom(...merges),
      id: fc.uuid({ version: 7 }),
      undone: fc.option(fc.uuid({ version: 7 })),
    }),
    { maxLength: 3 },
  );
  const whose = fc.array(fc.constantFrom(...accounts), { minLength: 30, maxLength: 30 });
  const several = fc.record({ events: history, whose, joins: joining }).map(({ events, whose, joins }): Event[] => {
    const author = { id: mint(), name: '', device: '' };
    const base = { version: 1, at: '2026-01-01T00:00:00.000Z-000020', author, command: mint() } as const;
    const edges = joins.flatMap(({ ends: [one, other], id, undone }): Event[] => {
      const merged: Event = { ...base, id, type: 'accounts.merged', subject: { account: one }, data: { other } };
      const data = { merge: id, other };
      return undone
        ? [merged, { ...base, id: undone, type: 'accounts.unmerged', subject: { account: one }, data }]
        : [merged];
    });
    const own = events.map((event, n): Event => {
      const copy = structuredClone(event);
      copy.subject.account = whose[n] ?? copy.subject.account;
      return copy;
    });
    return [...own, ...edges];
  });
  await arrivesAs(several);
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
  await arrive(db, [], [strange]);
  expect(await db.get('events', strange.id)).toEqual(strange);
  expect(await recordsOf(db, account)).toBeUndefined();
});

test('what becomes of each event is told: added, known, or another under a known id', async () => {
  const db = await freshHistory();
  const event = (id: Id, of: Id, text: string): EventOf<'note.written'> => ({
    id,
    type: 'note.written',
    version: 2,
    at: '2026-01-01T00:00:00.000Z-000000',
    author: { id: mint(), name: '', device: '' },
    subject: { account: of },
    command: id,
    data: { id, text },
  });
  const [a, b, one, two] = [mint(), mint(), mint(), mint()];
  const first = event(a, one, 'as it was');
  expect(await arrive(db, [first, first])).toMatchObject({ added: 1, known: 1, conflicting: [] });
  const other = { ...first, data: { ...first.data, text: 'otherwise' } };
  const report = await arrive(db, [event(b, two, 'elsewhere'), other, structuredClone(first)]);
  expect(report).toMatchObject({ added: 1, known: 1, conflicting: [a] });
  expect([...report.records.keys()].toSorted()).toEqual([one, two].toSorted());
  expect(await db.get('events', a)).toEqual(first);
  expect((await recordsOf(db, one))?.notes.map(({ text }) => text)).toEqual(['as it was']);
});

test('an event of an older version is kept as it was written, and derived as it is understood now', async () => {
  const db = await freshHistory();
  const [id, account] = [mint(), mint()];
  const old = {
    id,
    type: 'note.written',
    version: 1,
    at: '2026-01-01T00:00:00.000Z-000000',
    author: { id: mint(), name: '', device: '' },
    subject: { account },
    command: id,
    data: { text: 'of old' },
  };
  const read = readEvent(old);
  if (read.is !== 'known') throw new Error(read.is);
  await write(db, [...HISTORY], (tx) => append(tx, [read.event], [], new Map([[read.event, old]])));
  expect(await db.get('events', id)).toEqual(old);
  expect((await recordsOf(db, account))?.notes).toMatchObject([{ id, text: 'of old' }]);
});

test('an un-merge that names other ends undoes nothing, whatever arrives with it', async () => {
  const db = await freshHistory();
  const [a, b, c] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
  if (!a || !b || !c) throw new Error();
  let count = 0;
  const happen = (id: Id, happened: Happened) => arrive(db, [stamped(id, count++, happened.subject.account, happened)]);
  const merge = mint();
  await happen(merge, { type: 'accounts.merged', subject: { account: b }, data: { other: a } });
  await happen(mint(), { type: 'accounts.unmerged', subject: { account: c }, data: { merge, other: c } });
  await happen(mint(), { type: 'accounts.unmerged', subject: { account: a }, data: { merge, other: b } });
  await happen(mint(), { type: 'accounts.merged', subject: { account: a }, data: { other: c } });
  await happen(mint(), { type: 'account.created', subject: { account: b }, data: {} });
  await expectDerived(db);
  expect((await recordsOf(db, b))?.account.id).toBe(a);
});
