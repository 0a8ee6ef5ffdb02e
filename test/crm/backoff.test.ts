import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff, DAY, DELAYS } from '../../utils/crm/backoff.ts';

const failures = fc.integer({ min: 1, max: 30 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a wait is at least a second and at most the table’s delay', () => {
  fc.assert(
    fc.property(failures, random, (n, chance) => {
      const wait = backoff(n, chance, null);
      expect(wait).toBeGreaterThanOrEqual(1_000);
      expect(wait).toBeLessThanOrEqual(DELAYS[n - 1] ?? DAY);
    }),
  );
});

test('what the receiver asks for is a floor, up to a day', () => {
  fc.assert(
    fc.property(failures, random, fc.nat(3 * DAY), (n, chance, asked) => {
      const wait = backoff(n, chance, asked);
      expect(wait).toBe(Math.max(backoff(n, chance, null), Math.min(asked, DAY)));
      expect(wait).toBeLessThanOrEqual(DAY);
    }),
  );
});

test('jitter reaches all of the delay', () => {
  expect(backoff(5, 0, null)).toBe(3_600_000);
  expect(backoff(5, 0.5, null)).toBe(1_800_000);
  expect(backoff(5, 0.999999, null)).toBe(1_000);
});
