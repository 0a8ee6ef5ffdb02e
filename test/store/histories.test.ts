import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../utils/domain/event.ts';
import { listOf } from '../../utils/indicators/count.ts';
import { marksOf } from '../../utils/indicators/marks.ts';
import { append, HISTORY } from '../../utils/store/append.ts';
import { write } from '../../utils/store/database.ts';
import { accountsSince, historiesOf } from '../../utils/store/histories.ts';
import { exampleId } from '../domain/examples.ts';
import { mergedHistory } from '../domain/histories.ts';
import { ACME, countedIn, NOW, on, project, promised } from '../indicators/history.ts';
import { indicators, START, spread, WEEK } from '../indicators/spread.ts';
import { freshHistory } from './open.ts';

test('whatever happened, those accounts that a time is told of are found, each once, without reading the others', async () => {
  await fc.assert(
    fc.asyncProperty(mergedHistory, fc.integer({ min: START, max: NOW }), async (events, since) => {
      const db = await freshHistory();
      await write(db, [...HISTORY], (tx) => append(tx, spread(events)));
      const counted = async (from: number | null) => {
        const histories = await historiesOf(db, await accountsSince(db, from));
        const marks = histories.map((history) => marksOf(history, NOW));
        const all = countedIn(marks, { from: since, to: NOW + WEEK });
        return indicators.flatMap((of) => listOf(all, { of }).map(({ id, at, row, is }) => [of, id, at, row, ...is]));
      };
      expect(await counted(since)).toEqual(await counted(null));
      db.close();
    }),
    { numRuns: 60 },
  );
});

test('what was due since, and what is under way, is found however long ago its account was last heard of', async () => {
  const db = await freshHistory();
  const events = on('2026-03-02', promised(exampleId(71), '2026-11-20'));
  const elsewhere = { account: exampleId(2) };
  const begun = project(exampleId(72));
  const board = on('2026-03-03', { ...begun, subject: { ...begun.subject, ...elsewhere } } as typeof begun);
  const quiet = on('2026-03-04', { type: 'prospect.saved', subject: { account: exampleId(3) }, data: {} });
  await write(db, [...HISTORY], (tx) => append(tx, [...events, ...board, ...quiet]));
  const november = new Date(2026, 10, 1).getTime();
  expect(await accountsSince(db, november)).toEqual([ACME, elsewhere.account]);
  expect(await accountsSince(db, null)).toHaveLength(3);
  expect((await historiesOf(db, [elsewhere.account])).map(({ moves }) => moves)).toMatchObject([
    [{ stage: 'detection' }],
  ]);
});

test('accounts that were made one are read as one, and as two again', async () => {
  const db = await freshHistory();
  const [one, other] = [ACME, exampleId(2)];
  const begun = project(exampleId(72));
  const theirs = { ...begun, subject: { ...begun.subject, account: other } } as typeof begun;
  const merge = on('2026-11-03', { type: 'accounts.merged', subject: { account: one }, data: { other } });
  const add = (events: Event[]) => write(db, [...HISTORY], (tx) => append(tx, events));
  await add([...on('2026-11-02', project(exampleId(71)), theirs), ...merge]);
  const read = async () =>
    (await historiesOf(db, await accountsSince(db, null))).map(({ records, moves }) => [
      records.account.id,
      moves.length,
    ]);
  expect(await read()).toEqual([[one, 2]]);
  const data = { other, merge: merge[0]?.id ?? '' };
  await add(on('2026-11-04', { type: 'accounts.unmerged', subject: { account: one }, data }));
  expect(await read()).toEqual([
    [one, 1],
    [other, 1],
  ]);
});
