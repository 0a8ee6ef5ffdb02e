import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, instant, tick, wallOf } from '../../utils/domain/clock.ts';
import { z } from '../../utils/domain/zod.ts';

const wall = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
const DAY = 24 * 60 * 60 * 1000;

test('a reading is the wall clock and a counter, and sorts as text', () => {
  const at = tick(undefined, Date.UTC(2026, 10, 23, 10, 15, 2, 114));
  expect(at).toBe('2026-11-23T10:15:02.114Z-000000');
  expect(dateOf(at)).toBe('2026-11-23T10:15:02.114Z');
});

test('each reading is after the one before it, whatever the wall clock does within a day', () => {
  fc.assert(
    fc.property(wall, fc.array(fc.integer({ min: -DAY, max: DAY }), { maxLength: 50 }), (start, steps) => {
      let newest = tick(undefined, start);
      let now = start;
      for (const step of steps) {
        now = Math.max(0, Math.max(now + step, wallOf(newest) - DAY));
        const at = tick(newest, now);
        expect(at > newest).toBe(true);
        expect(z.safeParse(instant, at).success).toBe(true);
        newest = at;
      }
    }),
  );
});

test('a reading more than a day ahead came from a broken clock and is not followed', () => {
  const broken = tick(undefined, Date.UTC(2036, 0, 1));
  expect(wallOf(tick(broken, Date.UTC(2026, 0, 1)))).toBe(Date.UTC(2026, 0, 1));
});

test('a full counter moves on to the next millisecond', () => {
  expect(tick('2026-11-23T10:15:02.114Z-999999', 0)).not.toContain('2026');
  expect(tick('2026-11-23T10:15:02.114Z-999999', Date.UTC(2026, 10, 23, 10))).toBe('2026-11-23T10:15:02.115Z-000000');
});

test('a reading of no day in the calendar is none', () => {
  expect(z.safeParse(instant, '2026-11-23T10:15:02.114Z-000000').success).toBe(true);
  expect(z.safeParse(instant, '2026-13-45T10:15:02.114Z-000000').success).toBe(false);
});
