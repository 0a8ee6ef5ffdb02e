import type { Delivery, DeliveryReason } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { plainText } from '../domain/text.ts';
import type { Remote } from './answer.ts';
import { backoff, DELAYS, WEEK } from './backoff.ts';
import type { Outcome, Tried } from './outcome.ts';
import { firstBytes } from './utf8.ts';

/** What an attempt changes. */
export interface Settled {
  /** The row after the attempt, its lease given back. */
  delivery: Delivery;
  /** Who held the lease. */
  holder: string;
  /** What becomes of the destination; null where it stays as it is. */
  destination: Extract<Destination['state'], 'paused' | 'off'> | null;
  /** What the destination made of it; null where it was not accepted. */
  accepted: Remote | null;
}

export interface Conditions {
  /** Wall clock, milliseconds since 1970. */
  now: number;
  /** From 0, below 1. */
  random: number;
  /** Whether the browser lets us reach the destination's host. */
  permitted: boolean;
}

/** What is kept of an answer, bytes. */
const ANSWER_KEPT = 2 * 1024;
/** A clock further off than this makes signatures stale (Standard Webhooks' tolerance). Milliseconds. */
const CLOCK_TOLERANCE = 5 * 60 * 1000;

/** The leased row after an attempt: WEBHOOK.md, "What the sender does with the answer". */
export function next(row: Delivery, tried: Tried, { now, random, permitted }: Conditions): Settled {
  const { outcome } = tried;
  const verdict = judge(outcome, tried.startedAt, permitted);
  const attempts = [...row.attempts, attemptOf(tried, verdict.reason)];
  const answer = outcome.kind === 'answer' ? plainText(firstBytes(outcome.text, ANSWER_KEPT)) : null;
  const delivery: Delivery = { ...row, attempts, answer, lease: null, reason: verdict.reason };
  const settled = { holder: row.lease?.holder ?? '', destination: null, accepted: null };
  switch (verdict.to) {
    case 'accepted': {
      const accepted = outcome.kind === 'answer' || outcome.kind === 'done' ? outcome.remote : null;
      const acceptedAt = new Date(now).toISOString();
      return { ...settled, accepted, delivery: { ...delivery, state: 'accepted', dueAt: 0, acceptedAt } };
    }
    case 'parked':
      return { ...settled, delivery: { ...delivery, state: 'parked', dueAt: 0 } };
    case 'held':
      // Due as soon as what holds it back is over.
      return { ...settled, destination: verdict.destination, delivery: { ...delivery, state: 'waiting', dueAt: now } };
    case 'waiting': {
      const failures = sinceHeld(attempts);
      const since = Date.parse(failures[0]?.at ?? '');
      // A computer that slept through the week has not tried: the table comes first.
      if (failures.length > DELAYS.length && now >= since + WEEK) {
        return { ...settled, delivery: { ...delivery, state: 'parked', dueAt: 0, reason: 'given-up' } };
      }
      const wait = backoff(failures.length, random, outcome.kind === 'answer' ? outcome.wait : null);
      return { ...settled, delivery: { ...delivery, state: 'waiting', dueAt: now + wait } };
    }
  }
}

type Verdict =
  | { to: 'accepted'; reason: null }
  | { to: 'waiting' | 'parked'; reason: DeliveryReason }
  | { to: 'held'; reason: DeliveryReason; destination: Settled['destination'] };

function judge(outcome: Outcome, startedAt: number, permitted: boolean): Verdict {
  switch (outcome.kind) {
    case 'done':
      return { to: 'accepted', reason: null };
    case 'redirected':
      return { to: 'parked', reason: 'redirected' };
    case 'timeout':
      return { to: 'waiting', reason: 'timeout' };
    case 'network':
      // Without the permission a browser reports a refusal by CORS as a failed network, and a receiver that answers
      // CORS and is down just the same: so it is tried on, and said to wait for the permission.
      return { to: 'waiting', reason: permitted ? 'network' : 'permission' };
    case 'answer':
      return judgeStatus(outcome.status, outcome.date, startedAt);
  }
}

function judgeStatus(status: number, date: number | null, startedAt: number): Verdict {
  if (status >= 200 && status < 300) return { to: 'accepted', reason: null };
  if (status === 401 || status === 403) {
    const wrongClock = date !== null && Math.abs(date - startedAt) > CLOCK_TOLERANCE;
    return { to: 'held', reason: wrongClock ? 'clock' : 'unauthorised', destination: 'paused' };
  }
  if (status === 410) return { to: 'held', reason: 'gone', destination: 'off' };
  if (status === 408 || status === 425 || status === 429) return { to: 'waiting', reason: 'busy' };
  if (status >= 500) return { to: 'waiting', reason: 'server-error' };
  return { to: 'parked', reason: status >= 300 && status < 400 ? 'redirected' : 'refused' };
}

function attemptOf({ startedAt, milliseconds, outcome }: Tried, reason: DeliveryReason | null) {
  const status = outcome.kind === 'answer' ? outcome.status : null;
  return { at: new Date(startedAt).toISOString(), status, milliseconds, reason };
}

const HOLDING: readonly (DeliveryReason | null)[] = ['unauthorised', 'clock', 'gone'];

/** The attempts since a person last had to act: the week in which we retry begins anew with what they did. */
function sinceHeld(attempts: Delivery['attempts']): Delivery['attempts'] {
  return attempts.slice(attempts.findLastIndex(({ reason }) => HOLDING.includes(reason)) + 1);
}
