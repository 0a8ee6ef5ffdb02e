import type { Delivery } from '../domain/delivery.ts';
import { DAY } from './backoff.ts';
import { SECOND } from './second.ts';

/** For how long a row is leased for one attempt: twice what an attempt may take. Milliseconds. */
export const LEASE = 30 * SECOND;

type Leasable = Pick<Delivery, 'state' | 'dueAt' | 'lease'>;

/** Whether something may still be sent for a row. */
export function isUnfinished({ state }: Pick<Delivery, 'state'>): boolean {
  return state !== 'accepted' && state !== 'parked';
}

/**
 * Whether someone tries the row now. No lease is longer than `LEASE`: one that ends later than that was taken before
 * the clock was set back, and is over.
 */
export function isLeased({ lease }: Pick<Leasable, 'lease'>, now: number): boolean {
  return lease !== null && now < lease.until && lease.until <= now + LEASE;
}

/**
 * Whether a row's time has come: only what failed before waits for one, whatever the clock was when it was queued. No wait
 * is longer than a day: a later date comes of a clock that was set back.
 */
export function isDue({ state, dueAt }: Pick<Leasable, 'state' | 'dueAt'>, now: number): boolean {
  return state !== 'waiting' || dueAt <= now || dueAt > now + DAY;
}

/** The row, due at once where it waits; null where nothing is to be hastened. A permission was given, say. */
export function hastened(row: Delivery, now: number): Delivery | null {
  return row.state === 'waiting' && !isDue(row, now) ? { ...row, dueAt: now } : null;
}

/**
 * The row, leased for one attempt; null where it may not be tried now. A store calls this on the row that it has just
 * read, in the transaction that writes the answer, so that no two attempts hold one row.
 *
 * @param holder told apart from every other attempt's
 * @param now wall clock, milliseconds since 1970
 * @param early whether it may be tried before its time: a paused destination is tried with whatever is oldest
 */
export function leased(row: Delivery, holder: string, now: number, early = false): Delivery | null {
  if (!isUnfinished(row) || isLeased(row, now) || !(early || isDue(row, now))) return null;
  return { ...row, state: 'sending', lease: { holder, until: now + LEASE } };
}

/** Whether enough of a lease is left to begin an attempt under it. */
export function isFresh({ lease }: Pick<Leasable, 'lease'>, now: number): boolean {
  return lease !== null && now <= lease.until - LEASE / 2 && lease.until <= now + LEASE;
}

/** The row with its lease begun anew; null where another holds it now, or nobody. */
export function renewed(row: Delivery, holder: string, now: number): Delivery | null {
  return row.lease?.holder === holder ? { ...row, lease: { holder, until: now + LEASE } } : null;
}

/** The row given back untried; null where it is not the holder's any more. */
export function released(row: Delivery, holder: string): Delivery | null {
  if (row.lease?.holder !== holder) return null;
  return { ...row, state: row.attempts.length > row.before ? 'waiting' : 'queued', lease: null };
}
