import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHOICES, type Chosen, isWithin, periodBefore, periodOf, spansOf } from '../../utils/indicators/period.ts';
import { NOW } from './history.ts';

const chosen = (choice: Chosen['choice'], from = '', to = ''): Chosen => ({ choice, from, to });
const days = (period: { from: number | null; to: number } | null) =>
  period && [period.from, period.to].map((at) => (at === null ? null : new Date(at).toLocaleDateString('sv')));

test.each([
  ['month', ['2026-11-01', '2026-11-27'], ['2026-10-01', '2026-10-27']],
  ['quarter', ['2026-10-01', '2026-11-27'], ['2026-07-01', '2026-08-27']],
  ['year', ['2025-11-27', '2026-11-27'], ['2024-11-27', '2025-11-27']],
  ['all', [null, '2026-11-27'], null],
] as const)('%s is a time as far as it has come, beside the one before', (choice, is, before) => {
  const period = periodOf(chosen(choice), NOW);
  expect(days(period)).toEqual(is);
  expect(period && days(periodBefore(choice, period))).toEqual(before);
});

test('own dates are whole days, the last included, beside as many before; what is no date is none', () => {
  const period = periodOf(chosen('dates', '2026-11-10', '2026-11-12'), NOW);
  expect(days(period)).toEqual(['2026-11-10', '2026-11-13']);
  expect(period && days(periodBefore('dates', period))).toEqual(['2026-11-07', '2026-11-10']);
  for (const [from, to] of [
    ['', ''],
    ['2026-02-31', '2026-03-01'],
    ['2026-11-12', '2026-11-10'],
  ] as const) {
    expect(periodOf(chosen('dates', from, to), NOW)).toBeNull();
  }
});

test('at the end of a long month the one before ends on its last day', () => {
  const period = periodOf(chosen('month'), new Date('2026-03-31T09:00').getTime());
  expect(period && days(periodBefore('month', period))).toEqual(['2026-02-01', '2026-03-01']);
});

const START = new Date('2020-01-01').getTime();
const instant = fc.integer({ min: START, max: NOW + 1e9 });

test('each instant of a period lies in exactly one of its stretches, and none other does', () => {
  const day = instant.map((at) => new Date(at).toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.constantFrom(...CHOICES),
      day,
      day,
      instant,
      instant,
      instant,
      (choice, one, other, now, first, at) => {
        const [from = '', to = ''] = [one, other].sort();
        const period = periodOf({ choice, from, to }, now);
        if (!period) throw new Error(`${choice} ${from} ${to}`);
        const { spans } = spansOf(period, first);
        const around = spans.filter((span) => isWithin(at, span));
        const expected = isWithin(at, period) && (period.from !== null || at >= (spans[0]?.from ?? at + 1)) ? 1 : 0;
        expect(around).toHaveLength(expected);
        if (period.from !== null) expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([period.from, period.to]);
      },
    ),
  );
});

test('a date that cannot be makes no endless row of years', () => {
  const period = periodOf(chosen('all'), NOW);
  expect(period && spansOf(period, new Date('0001-01-01').getTime()).spans).toHaveLength(42);
});
