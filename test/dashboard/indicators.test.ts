import { expect, test } from 'vitest';
import { type IndicatorsWorld, openIndicators } from '../../utils/dashboard/indicators.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import { numberOf } from '../../utils/indicators/count.ts';
import type { History } from '../../utils/indicators/mark.ts';
import type { Choice, Chosen } from '../../utils/indicators/period.ts';
import { exampleId } from '../domain/examples.ts';
import { historyOf, NOW, on, project } from '../indicators/history.ts';

const chosen = (choice: Choice): Chosen => ({ choice, from: '', to: '' });
const begun = historyOf(on('2026-11-03', project(exampleId(21))), on('2026-08-03', project(exampleId(22))));

/** So many accounts like the one above, and what was asked of the history. */
function worldOf(accounts = 1, change: Partial<IndicatorsWorld> = {}) {
  const since: (number | null)[] = [];
  let read = 0;
  const idOf = (n: number) => exampleId(1_000 + n);
  const world: IndicatorsWorld = {
    now: () => NOW,
    async accountsSince(from) {
      since.push(from);
      return Array.from({ length: accounts }, (_, n) => idOf(n));
    },
    async historiesOf(ids: readonly Id[]) {
      read += ids.length;
      return ids.map(
        (id): History => ({ ...begun, records: { ...begun.records, account: { ...begun.records.account, id } } }),
      );
    },
    recordsOf: async (id) => (id === idOf(0) ? begun.records : undefined),
    rest: async () => {},
    ...change,
  };
  return { indicators: openIndicators(world), since, idOf, read: () => read };
}
const opened = ({ indicators }: Pick<ReturnType<typeof worldOf>, 'indicators'>) =>
  indicators.told.value && numberOf(indicators.told.value.counted, { of: 'new-projects' });

test('a time is told beside the one before; a shorter one is told of what was read already, a longer one is read', async () => {
  const world = worldOf();
  await world.indicators.show(chosen('quarter'));
  expect(opened(world)).toBe(1);
  const before = world.indicators.told.value?.before;
  expect(before && numberOf(before.counted, { of: 'new-projects' })).toBe(1);
  await world.indicators.show(chosen('month'));
  expect(opened(world)).toBe(1);
  expect(world.indicators.told.value?.before).toBeNull();
  expect(world.since).toEqual([new Date(2026, 6, 1).getTime()]);
  await world.indicators.show(chosen('all'));
  expect(opened(world)).toBe(2);
  await world.indicators.show(chosen('year'));
  expect(world.since).toEqual([new Date(2026, 6, 1).getTime(), null]);
});

test('many accounts are read in slices that tell how far they have come, and given up where nobody waits', async () => {
  let rests = 0;
  const world = worldOf(1_000, {
    async rest() {
      // In the middle of it another time is chosen.
      if (++rests === 3) void world.indicators.show(chosen('all'));
      await Promise.resolve();
    },
  });
  const told: number[] = [];
  world.indicators.progress.subscribe((progress) => progress && told.push(progress.done));
  await world.indicators.show(chosen('month'));
  expect(world.indicators.told.value).toBeNull();
  await expect.poll(() => opened(world)).toBe(2_000);
  expect(world.indicators.told.value?.chosen.choice).toBe('all');
  expect(world.read()).toBeLessThan(1_200);
  expect(told.length).toBeGreaterThan(20);
  expect(world.indicators.progress.value).toBeNull();
});

test('what changed is counted anew, or told where that takes a while; what changes while nobody looks, on coming back', async () => {
  const few = worldOf(2);
  await few.indicators.show(chosen('month'));
  await few.indicators.hear();
  expect([few.since.length, few.indicators.stale.value]).toEqual([2, false]);
  few.indicators.leave();
  await few.indicators.hear();
  expect(few.since).toHaveLength(2);
  await few.indicators.show(chosen('month'));
  expect([few.since.length, few.indicators.stale.value]).toEqual([3, false]);
  few.indicators.leave();
  await few.indicators.show(chosen('month'));
  expect(few.since).toHaveLength(3);
  const many = worldOf(2_001);
  await many.indicators.show(chosen('month'));
  await many.indicators.hear();
  await many.indicators.show(chosen('month'));
  expect([many.since.length, many.indicators.stale.value]).toEqual([1, true]);
  await many.indicators.again();
  expect([many.since.length, many.indicators.stale.value]).toEqual([2, false]);
});

test('what changed is not forgotten where its counting was given up', async () => {
  let rests = 0;
  const world = worldOf(200, {
    async rest() {
      // Another time is chosen while all is counted anew.
      if (++rests === 8) void world.indicators.show(chosen('month'));
      await Promise.resolve();
    },
  });
  await world.indicators.show(chosen('month'));
  await world.indicators.hear();
  await expect.poll(() => world.since).toHaveLength(3);
});

test('on another day all is read again: what is past its day depends on it', async () => {
  let now = NOW;
  const world = worldOf(1, { now: () => now });
  await world.indicators.show(chosen('month'));
  now += 24 * 60 * 60 * 1000;
  await world.indicators.show(chosen('month'));
  expect(world.since).toHaveLength(2);
});

test('what cannot be read is told, and read again; dates that are none tell nothing', async () => {
  let broken = true;
  const accountsSince = async () => {
    if (broken) throw new Error('No disk');
    return [exampleId(1_000)];
  };
  const { indicators } = worldOf(1, { accountsSince });
  await indicators.show(chosen('month'));
  expect(indicators.trouble.value).not.toBeNull();
  broken = false;
  await indicators.again();
  expect(indicators.trouble.value).toBeNull();
  expect(indicators.told.value).not.toBeNull();
  await indicators.show(chosen('dates'));
  expect(indicators.told.value).toBeNull();
});

test('a line has what is known of its account, and stands though that was erased meanwhile', async () => {
  const { indicators, idOf } = worldOf(2);
  const mark = { of: 'new-projects', at: NOW, kind: 'opportunities', id: exampleId(21), is: [] } as const;
  const lines = await indicators.linesOf([0, 1].map((n) => ({ ...mark, account: idOf(n) })));
  expect(lines.map(({ records }) => records !== undefined)).toEqual([true, false]);
});
