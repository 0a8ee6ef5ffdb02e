import type { StepDone } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { OutboxChange } from '../domain/outbox-change.ts';
import { stepsHere } from './former.ts';
import { afterAttempt } from './health.ts';
import { leased, released, renewed } from './lease.ts';
import type { Settled } from './policy.ts';
import type { Due } from './turn.ts';

/**
 * Writes down what an attempt came to. The body is the one that is held: an erasure may have emptied it meanwhile. An
 * attempt whose lease ran out and was taken by another has no say any more, unless it brings the acceptance.
 */
export function settling({ delivery, holder, accepted, said, startedAt }: Settled, now: number): OutboxChange {
  return {
    id: delivery.id,
    accepts: accepted !== null,
    change(row, destination) {
      if (row.state === 'accepted') return null;
      if (accepted === null && row.lease?.holder !== holder) return null;
      const after = destination && afterAttempt(destination, said, startedAt, now);
      // Steps that were written down on the way are done, whatever an attempt ended with that broke off.
      const steps = row.steps.length > delivery.steps.length ? row.steps : delivery.steps;
      const told = { ...delivery, steps, body: row.body };
      return {
        // What was said of a body that has changed since may tell what was to be forgotten.
        row: row.body === delivery.body ? told : { ...told, calls: [], answer: null },
        ...(after !== destination && { destination: after }),
        ...(accepted && { accepted: destination && isFormer(startedAt, destination) ? NO_RECORD : accepted }),
      };
    },
  };
}

const NO_RECORD = { id: null, link: null };

/** Whether it was the receiver before that answered: its record is not this one's. */
function isFormer(startedAt: number, { since }: Destination): boolean {
  return since !== null && startedAt < Date.parse(since);
}

/**
 * Leases a row for one attempt; a paused destination's only to probe it. Where the rep has changed the destination since
 * its turn was told, it has not come: it would be sent to where that led before.
 */
export function leasing({ row: { id }, destination: known, probe }: Due, holder: string, now: number): OutboxChange {
  return {
    id,
    change(row, destination) {
      if (!destination || destination.mendedAt !== known.mendedAt || destination.retells !== null) return null;
      if (!(probe ? isProbed(destination) : destination.state === 'active')) return null;
      const held = leased({ ...row, steps: stepsHere(row, destination) }, holder, now, probe);
      if (held === null) return null;
      return probe ? { row: held, destination: probed(destination, now) } : { row: held };
    },
  };
}

/** Gives a row back untried. */
export function releasing(id: string, holder: string): OutboxChange {
  return { id, change: (row) => rowOrNull(released(row, holder)) };
}

/** Writes down the steps that are done, and renews the lease for those to come. */
export function progressing(id: string, holder: string, steps: readonly StepDone[], now: number): OutboxChange {
  return {
    id,
    change(row) {
      const held = renewed(row, holder, now);
      return rowOrNull(held && { ...held, steps: [...steps] });
    },
  };
}

function rowOrNull(row: ReturnType<typeof released>) {
  return row && { row };
}

function isProbed({ state, pause }: Destination): boolean {
  return state === 'paused' && pause !== null && pause.why !== 'rep';
}

function probed(destination: Destination, now: number): Destination {
  const { pause } = destination;
  return pause ? { ...destination, pause: { ...pause, probedAt: new Date(now).toISOString() } } : destination;
}
