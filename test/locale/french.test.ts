import { expect, test } from 'vitest';
import { onDay, onTime, untilDay } from '../../utils/locale/french.ts';
import { dayOf, whenOf } from '../../utils/locale/when.ts';

test('a day and an hour stand in a French sentence as one says them', () => {
  const now = new Date(2026, 10, 25, 15).getTime();
  const at = (day: number) => new Date(2026, 10, day, 9, 5).getTime();
  expect(onDay(dayOf(at(8), now, 'fr'))).toBe('le 8 nov.');
  expect(onDay(dayOf(at(24), now, 'fr'))).toBe('hier');
  expect(untilDay(dayOf(at(28), now, 'fr'))).toBe('jusqu’au 28 nov.');
  expect(untilDay(dayOf(at(26), now, 'fr'))).toBe('jusqu’à demain');
  expect(onTime(whenOf(at(25), now, 'fr'))).toBe('à 09:05');
  expect(onTime(whenOf(at(8), now, 'fr'))).toBe('le 8 nov., 09:05');
});
