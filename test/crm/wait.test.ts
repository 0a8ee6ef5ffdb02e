import { expect, test } from 'vitest';
import { askedToWait, dateIn } from '../../utils/crm/wait.ts';

const NOW = Date.parse('2026-11-23T10:00:00Z');

test.each<[Record<string, string>, number | null]>([
  [{}, null],
  [{ 'retry-after': '120' }, 120_000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': ' 7 ' }, 7_000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 10:05:00 GMT' }, 300_000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 09:00:00 GMT' }, 0],
  // Against the receiver's own clock, an hour ahead of ours.
  [{ 'retry-after': 'Mon, 23 Nov 2026 11:05:00 GMT', date: 'Mon, 23 Nov 2026 11:00:00 GMT' }, 300_000],
  [{ 'retry-after': 'soon' }, null],
  [{ 'retry-after': '-5' }, null],
  [{ 'retry-after': '1.5' }, null],
  [{ ratelimit: 'limit=100, remaining=0, reset=50' }, 50_000],
  [{ ratelimit: '"default";r=0;t=30' }, 30_000],
  [{ ratelimit: 'limit=100' }, null],
  [{ 'ratelimit-reset': '12' }, 12_000],
  [{ 'ratelimit-reset': '1795428000' }, null],
  [{ 'retry-after': '10', ratelimit: 'reset=50', 'ratelimit-reset': '12' }, 50_000],
])('%j asks for %s ms', (headers, wait) => {
  expect(askedToWait(new Headers(headers), NOW)).toBe(wait);
});

test('only what is a date is one', () => {
  expect(dateIn('Mon, 23 Nov 2026 10:00:00 GMT')).toBe(NOW);
  expect(dateIn('2026')).toBeNull();
  expect(dateIn('Monday')).toBeNull();
  expect(dateIn(null)).toBeNull();
});
