import { expect, test } from 'vitest';
import { openDashboard } from '../../utils/dashboard/dashboard.ts';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import type { World } from '../../utils/dashboard/world.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { worldWith } from './world.ts';

function worldOf() {
  const asked: string[] = [];
  const world = worldWith({
    find: async ({ words }) => {
      asked.push(words);
      return { lines: [], next: null, refine: false, meant: null };
    },
    safety: async () => ({ accounts: 10, connected: false, backedUpAt: null, tight: true }),
  });
  return { world, asked };
}
const settled = () => new Promise((done) => setTimeout(done, 5));
const LIST = hashOf({ page: 'accounts', query: { ...EVERYTHING, words: 'acme' } });

test('coming back to the list finds it as it was left, and anew where something changed', async () => {
  const { world, asked } = worldOf();
  const dashboard = openDashboard(world);
  const account = mint();
  dashboard.arrive(LIST);
  await settled();
  dashboard.arrive(hashOf({ page: 'account', account }));
  dashboard.arrive(LIST);
  await settled();
  expect(asked).toEqual(['acme']);
  expect(dashboard.visited()).toBe(account);
  dashboard.hear({ about: 'account', account });
  dashboard.arrive(hashOf({ page: 'today' }));
  dashboard.arrive(LIST);
  await settled();
  expect(asked).toEqual(['acme', 'acme']);
});

test('today asks about accounts that may be one', async () => {
  const pair = {
    one: { account: mint(), name: 'Acme' },
    other: { account: mint(), name: 'Acme SAS' },
    likeness: { by: 'name', value: 'acme' },
  } as const;
  const dashboard = openDashboard(worldWith({ pairs: async () => [pair] }));
  dashboard.arrive('#/today');
  await settled();
  expect(dashboard.pairs.value).toEqual([pair]);
});

test('of many that may be one today shows a page at a time, and says that there are more', async () => {
  const likeness = { by: 'name', value: 'acme' } as const;
  const all = Array.from({ length: 45 }, () => ({
    one: { account: mint(), name: 'Acme' },
    other: { account: mint(), name: 'Acme SAS' },
    likeness,
  }));
  const pairs: World['pairs'] = async (after, limit) => {
    const from = after ? all.findIndex(({ one }) => one.account === after.one.account) + 1 : 0;
    return all.slice(from, from + limit);
  };
  const dashboard = openDashboard(worldWith({ pairs }));
  dashboard.arrive('#/today');
  await settled();
  expect([dashboard.pairs.value.length, dashboard.morePairs.value]).toEqual([20, true]);
  await Promise.all([dashboard.furtherPairs(), dashboard.furtherPairs()]);
  expect(dashboard.pairs.value).toEqual(all.slice(0, 40));
  dashboard.hear({ about: 'history' });
  await settled();
  expect([dashboard.pairs.value.length, dashboard.morePairs.value]).toEqual([40, true]);
  await dashboard.furtherPairs();
  expect([dashboard.pairs.value.length, dashboard.morePairs.value]).toEqual([45, false]);
});

test('an account that is not kept is said to be none, and today reminds of a backup', async () => {
  const { world } = worldOf();
  const dashboard = openDashboard(world);
  dashboard.arrive(hashOf({ page: 'account', account: mint() }));
  await settled();
  expect(dashboard.account.value?.records.value).toBeNull();
  dashboard.arrive('#/today');
  await settled();
  expect(dashboard.account.value).toBeNull();
  expect(dashboard.unsafe.value).toBe(true);
  expect(dashboard.tight.value).toBe(true);
});

test('wherever one is, the rail tells what waits, and what was just settled does not', async () => {
  const callback = { id: mint(), account: mint(), contact: null, about: '', due: null, response: null };
  const record = {
    ...callback,
    status: 'open',
    note: '',
    requestedAt: '2026-11-24T10:00:00.000Z',
    doneAt: null,
  } as const;
  const due = {
    account: callback.account,
    name: 'Acme',
    who: '',
    day: '2026-11-24',
    kind: 'callbacks',
    record,
  } as const;
  const dashboard = openDashboard(worldWith({ agenda: async () => [due], stuck: async () => 2 }));
  dashboard.arrive(LIST);
  await settled();
  expect([dashboard.waiting.value, dashboard.stuck.value]).toEqual([1, 2]);
  dashboard.settling.settle(due, 'called');
  expect(dashboard.waiting.value).toBe(0);
  dashboard.settling.undo(record.id);
  expect(dashboard.waiting.value).toBe(1);
});
