import { expect, test } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { healthOf, openMatters } from '../../utils/store/health.ts';
import { perform } from '../../utils/store/perform.ts';
import { freshHistory } from './open.ts';
import { acmeSave, aDestination, means } from './samples.ts';

test('how each destination fares is told by its queue, the oldest in it, and what is stuck', async () => {
  const db = await freshHistory();
  const [busy, idle] = [aDestination(), { ...aDestination(), addedAt: '2026-11-23T11:00:00.000Z' }];
  await db.put('destinations', busy);
  const at = (n: number) => Date.UTC(2026, 10, 23, n);
  for (let n = 0; n < 4; n++) await perform(db, savingProspect(acmeSave()), means(at(n)));
  await db.put('destinations', idle);
  const rows = (await db.getAll('outbox')).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const put = async (n: number, changes: Partial<(typeof rows)[number]>) => {
    const row = rows[n];
    if (row) await db.put('outbox', { ...row, ...changes });
  };
  await put(0, { state: 'parked', reason: 'refused', dueAt: 0, stuck: busy.id });
  await put(1, { state: 'waiting' });
  await put(3, { state: 'parked', reason: 'cancelled', dueAt: 0 });
  expect(await healthOf(db)).toEqual([
    { destination: busy, queued: 2, oldestAt: at(1), stuck: 1 },
    { destination: idle, queued: 0, oldestAt: null, stuck: 0 },
  ]);
  expect(await openMatters(db)).toEqual({ callbacks: 0, stuck: 1 });
});
