import { inCalendar } from './text.ts';
import { z } from './zod.ts';

/**
 * A hybrid logical clock's reading (Kulkarni et al., 2014): `2026-11-23T10:15:02.114Z-000003`, the wall clock and a
 * counter. Readings sort as text.
 */
export const instant = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z-\d{6}$/), inCalendar);
export type Instant = z.infer<typeof instant>;

const DAY = 24 * 60 * 60 * 1000;
const LAST_COUNT = 999_999;

/** The wall-clock part of a reading, milliseconds since 1970. */
export function wallOf(at: Instant): number {
  return Date.parse(at.slice(0, 24));
}

/** The wall-clock part of a reading as an ISO 8601 date. */
export function dateOf(at: Instant): string {
  return at.slice(0, 24);
}

/** The day of an instant where one is, as ISO 8601 writes it. @param at milliseconds since 1970 */
export function localDay(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The reading for something that happens now: never before `newest`, the newest that this browser holds, so that a
 * clock set back cannot reorder a history. A `newest` more than a day ahead came from a broken clock and is ignored.
 *
 * @param now wall clock, milliseconds since 1970
 */
export function tick(newest: Instant | undefined, now: number): Instant {
  const held = newest === undefined ? -1 : wallOf(newest);
  if (newest === undefined || held < now || held > now + DAY) return reading(now, 0);
  const count = Number(newest.slice(25));
  return count < LAST_COUNT ? reading(held, count + 1) : reading(held + 1, 0);
}

/** Whether an event is dated more than a day ahead: its clock was wrong. It is kept all the same, and flagged. */
export function isFromFuture(at: Instant, now: number): boolean {
  return wallOf(at) > now + DAY;
}

function reading(wall: number, count: number): Instant {
  return `${new Date(wall).toISOString()}-${String(count).padStart(6, '0')}`;
}
