import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gathered } from '../../entrypoints/background/gathered.ts';
import type { Changed } from '../../utils/domain/outbox-change.ts';
import { aDestination, aRow, idOf } from '../crm/rows.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const of = (account: number, destination?: Changed['destination']): Changed => ({
  row: aRow(1, { account: idOf(account) }),
  destination,
});

test('the first change is told at once, those that follow soon all at once, and each account once', () => {
  const announce = vi.fn();
  const tell = gathered(announce);
  tell([of(1), null]);
  expect(announce.mock.calls.flat()).toEqual([{ about: 'account', account: idOf(1) }, { about: 'outbox' }]);
  for (let n = 0; n < 50; n++) tell([of(2), of(1)]);
  expect(announce).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1_000);
  expect(announce.mock.calls.slice(2).flat()).toEqual([
    { about: 'account', account: idOf(2) },
    { about: 'account', account: idOf(1) },
    { about: 'outbox' },
  ]);
  tell([of(3)]);
  expect(announce).toHaveBeenCalledTimes(7);
  tell([null]);
  vi.advanceTimersByTime(1_000);
  expect(announce).toHaveBeenCalledTimes(7);
});

test('destinations are told of where they stop or start, not each time that they accept something', () => {
  const announce = vi.fn();
  const tell = gathered(announce);
  const moved = () => announce.mock.calls.flat().filter(({ about }) => about === 'destinations').length;
  for (let n = 0; n < 5; n++) {
    tell([of(n, aDestination(0, { acceptedAt: `2026-11-23T10:00:0${n}.000Z` }))]);
    vi.advanceTimersByTime(1_000);
  }
  expect(moved()).toBe(1);
  tell([of(9, aDestination(0, { state: 'off' }))]);
  expect(moved()).toBe(2);
});
