import type { Delivery, StepDone } from '../domain/delivery.ts';
import { FORMER } from './former.ts';
import { isUnfinished } from './lease.ts';

/**
 * The row, to be sent again under the same id, with the same body: its attempts are kept, and the week in which it is
 * retried begins anew. One that was accepted is sent whole; one that was parked goes on where its steps stopped. Null
 * where nothing is to be sent again: it is on its way, or its body is gone, or another took its place.
 *
 * @param now wall clock, milliseconds since 1970
 */
export function replayed(row: Delivery, now: number): Delivery | null {
  if (isUnfinished(row) || row.body === '' || row.reason === 'replaced' || row.reason === 'done-by-hand') return null;
  return {
    ...row,
    state: 'queued',
    dueAt: now,
    before: row.attempts.length,
    steps: stepsLeft(row),
    reason: null,
    acceptedAt: null,
    stuck: null,
    purgeAt: null,
  };
}

/** Of a whole delivery whom it made stays known: it may have to be erased. Of an erasure, what was erased. */
function stepsLeft({ type, state, steps }: Delivery): StepDone[] {
  if (type === 'contact.erased') return steps.filter(({ record }) => record === null);
  if (state !== 'accepted') return steps;
  const people = steps.flatMap((step) => step.people ?? []).filter(({ made }) => made);
  const elsewhere = steps.filter(({ name }) => name === FORMER);
  return people.length === 0 ? elsewhere : [...elsewhere, { name: 'made before', record: null, link: null, people }];
}
