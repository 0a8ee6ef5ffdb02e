import type { Delivery } from '../domain/delivery.ts';
import { isUnfinished } from './lease.ts';

/**
 * The row, to be sent again under the same id, with the same body: its attempts are kept, and the week in which it is
 * retried begins anew. One that was accepted is sent whole; one that was parked goes on where its steps stopped. Null
 * where nothing is to be sent again: it is on its way, or its body is gone, or another took its place.
 *
 * @param now wall clock, milliseconds since 1970
 */
export function replayed(row: Delivery, now: number): Delivery | null {
  if (isUnfinished(row) || row.body === '' || row.reason === 'replaced') return null;
  return {
    ...row,
    state: 'queued',
    dueAt: now,
    before: row.attempts.length,
    steps: row.state === 'accepted' ? [] : row.steps,
    reason: null,
    acceptedAt: null,
    stuck: null,
    purgeAt: null,
  };
}
