import { expect, test } from 'vitest';
import { finishOf, foundAgain, minutesOf, secondsOf, started } from '../../utils/call/draft.ts';
import { emptyCall } from '../../utils/domain/call-draft.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { aContact, recordsOf } from '../domain/facts.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 25, 9);

test('a call that is opened again soon has gone on meanwhile', () => {
  const call = started(emptyCall(mint(), mint(), NOW), NOW);
  expect(secondsOf(foundAgain(call, NOW + 20 * MINUTE), NOW + 20 * MINUTE)).toBe(20 * 60);
});

test('a call that nobody touched for an hour was over when it was last touched', () => {
  const call = { ...started(emptyCall(mint(), mint(), NOW), NOW), changedAt: new Date(NOW + 7 * MINUTE).toISOString() };
  const tomorrow = NOW + 24 * 60 * MINUTE;
  const again = foundAgain(call, tomorrow);
  expect(again.runningSince).toBeNull();
  expect(secondsOf(again, tomorrow)).toBe(7 * 60);
});

test('a clock that was stopped stays as it is', () => {
  const call = { ...emptyCall(mint(), mint(), NOW), seconds: 90 };
  expect(foundAgain(call, NOW + 24 * 60 * MINUTE)).toEqual(call);
});

test('who was forgotten since does not keep a call from being finished', () => {
  const ada = aContact([]);
  const call = { ...emptyCall(mint(), mint(), NOW), with: [mint(), ada.id] };
  expect(finishOf(call, recordsOf([], [ada]), 'They plan by hand.', NOW)).toMatchObject({ call: { with: [ada.id] } });
});

test.each([
  [null, 7],
  ['', 7],
  [' 25 ', 25],
  ['0', 0],
  ['a while', 7],
  ['12.5', 7],
  ['123456', 7],
])('of a call of seven minutes for which %o is typed, as many minutes are told: %d', (minutes, told) => {
  const call = { ...emptyCall(mint(), mint(), NOW), seconds: 7 * 60 + 20, minutes };
  expect(minutesOf(call, NOW)).toBe(told);
  expect(finishOf(call, recordsOf([]), 'They plan.', NOW)).toMatchObject({ call: { minutes: told } });
});
