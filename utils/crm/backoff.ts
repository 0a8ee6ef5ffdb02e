import { SECOND } from './second.ts';

const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How long a delivery waits after its first failure, its second …; from then on a day (WEBHOOK.md). */
export const DELAYS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 3 * HOUR, 8 * HOUR, DAY] as const;

/** Deliveries are retried for this long. */
export const WEEK = 7 * DAY;

/**
 * How long to wait after the `failures`-th failure (from 1), milliseconds. With full jitter, anything up to the
 * table's delay, so that what failed together does not come back together; but at least a second, and as long as the
 * receiver asks, up to a day.
 *
 * @param random from 0, below 1
 * @param asked what the answer asks for, milliseconds
 */
export function backoff(failures: number, random: number, asked: number | null): number {
  const delay = DELAYS[failures - 1] ?? DAY;
  const jittered = Math.max(SECOND, Math.ceil(delay * (1 - random)));
  return Math.max(jittered, Math.min(asked ?? 0, DAY));
}
