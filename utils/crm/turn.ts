import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { isDue, isLeased, isUnfinished } from './lease.ts';

/** What of a row decides whose turn it is: a store need not read bodies for it. */
export type Row = Pick<Delivery, 'id' | 'destination' | 'account' | 'order' | 'state' | 'dueAt' | 'lease'>;

/** How many deliveries are under way to one host at most. */
export const HOST_LIMIT = 6;

/**
 * The rows to try now, oldest first. Those of one account go to one destination in order: a row waits behind an older
 * one that is neither accepted nor parked. Leased rows, and rows of a destination that is paused, off or gone, wait.
 *
 * @param now wall clock, milliseconds since 1970
 */
export function pick<R extends Row>(rows: readonly R[], destinations: readonly Destination[], now: number): R[] {
  const busy = new Map([...leasesByHost(rows, destinations, now)].map(([host, until]) => [host, until.length]));
  return candidates(rows, destinations)
    .filter(({ row }) => !isLeased(row, now) && isDue(row, now))
    .filter(({ host }) => {
      const underWay = busy.get(host) ?? 0;
      if (underWay >= HOST_LIMIT) return false;
      busy.set(host, underWay + 1);
      return true;
    })
    .map(({ row }) => row);
}

/**
 * When something is to be tried next, milliseconds since 1970, for the alarm; null where nothing waits for time to
 * pass. A leased row counts with its lease's end: whoever holds it may have died.
 */
export function earliestDue(rows: readonly Row[], destinations: readonly Destination[], now: number): number | null {
  const leases = leasesByHost(rows, destinations, now);
  const times = candidates(rows, destinations).map(({ row, host }) => {
    if (row.lease && isLeased(row, now)) return row.lease.until;
    const taken = leases.get(host) ?? [];
    const free = taken.length >= HOST_LIMIT ? Math.min(...taken) : now;
    return Math.max(isDue(row, now) ? now : row.dueAt, free);
  });
  return times.length === 0 ? null : Math.min(...times);
}

/** The row at the head of each account's line to each destination, where that destination can be tried; oldest first. */
function candidates<R extends Row>(
  rows: readonly R[],
  destinations: readonly Destination[],
): { row: R; host: string }[] {
  const byId = new Map(destinations.map((destination) => [destination.id, destination]));
  const heads = new Map<string, R>();
  for (const row of rows.filter(isUnfinished)) {
    const line = `${row.account} ${row.destination}`;
    const head = heads.get(line);
    if (head === undefined || compare(row, head) < 0) heads.set(line, row);
  }
  return [...heads.values()].sort(compare).flatMap((row) => {
    const destination = byId.get(row.destination);
    if (destination?.state !== 'active') return [];
    return [{ row, host: hostOf(destination) }];
  });
}

/** When the live leases of each host end. */
function leasesByHost(rows: readonly Row[], destinations: readonly Destination[], now: number): Map<string, number[]> {
  const hosts = new Map(destinations.map((destination) => [destination.id, hostOf(destination)]));
  const leases = new Map<string, number[]>();
  for (const row of rows) {
    const host = hosts.get(row.destination);
    if (host === undefined || row.lease === null || !isLeased(row, now)) continue;
    leases.set(host, [...(leases.get(host) ?? []), row.lease.until]);
  }
  return leases;
}

function hostOf({ url }: Destination): string {
  return URL.parse(url)?.host ?? '';
}

function compare(a: Row, b: Row): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
