import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  globalThis.ententeHaste = undefined;
  vi.resetModules();
});

async function times() {
  const { DELAYS, DAY, WEEK } = await import('../../utils/crm/backoff.ts');
  const { LEASE } = await import('../../utils/crm/lease.ts');
  return { DELAYS, DAY, WEEK, LEASE };
}

test('what ships waits as the contract says', async () => {
  const [minute, hour] = [60_000, 3_600_000];
  expect(await times()).toEqual({
    DELAYS: [5_000, 30_000, 2 * minute, 10 * minute, hour, 3 * hour, 8 * hour, 24 * hour],
    DAY: 24 * hour,
    WEEK: 7 * 24 * hour,
    LEASE: 30_000,
  });
});

test('a torture divides all of them by one number', async () => {
  const real = await times();
  vi.resetModules();
  globalThis.ententeHaste = 50;
  const hasty = await times();
  expect(hasty.DELAYS).toEqual(real.DELAYS.map((delay) => delay / 50));
  expect(hasty).toMatchObject({ DAY: real.DAY / 50, WEEK: real.WEEK / 50, LEASE: real.LEASE / 50 });
});
