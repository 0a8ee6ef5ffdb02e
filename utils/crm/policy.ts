import { type Attempt, BODY_KEPT, type Delivery, type DeliveryReason } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { plainText } from '../domain/text.ts';
import type { Remote } from './answer.ts';
import { backoff, DELAYS, WEEK } from './backoff.ts';
import type { Course } from './course.ts';
import { stoodStill, type Word } from './health.ts';
import type { Outcome, Tried } from './outcome.ts';
import type { Verdict } from './presets/preset.ts';
import { firstBytes } from './utf8.ts';

/** What an attempt changes. */
export interface Settled {
  /** The row after the attempt, its lease given back. */
  delivery: Delivery;
  /** Who held the lease. */
  holder: string;
  /** When the attempt began, milliseconds since 1970, and what it says of the destination. */
  startedAt: number;
  said: Word;
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
export function next(
  row: Delivery,
  tried: Course,
  destination: Pick<Destination, 'pause' | 'pauses'>,
  { now, random, permitted }: Conditions,
): Settled {
  const { outcome, startedAt } = tried;
  const judged = judge(outcome, startedAt, permitted);
  const attempts = [...row.attempts, attemptOf(tried, judged.reason)];
  const { steps, calls } = tried;
  const told = { attempts, steps, calls, answer: wordIn(outcome), reason: judged.reason };
  const delivery: Delivery = { ...row, ...told, lease: null };
  const settled = { holder: row.lease?.holder ?? '', startedAt, accepted: null };
  switch (judged.to) {
    case 'accepted': {
      const acceptedAt = new Date(now).toISOString();
      const over = { state: 'accepted', dueAt: 0, acceptedAt, purgeAt: now + BODY_KEPT } as const;
      return { ...settled, said: 'accepted', accepted: recordIn(outcome), delivery: { ...delivery, ...over } };
    }
    case 'parked': {
      const said = judged.reason === 'by-hand' ? 'nothing' : 'failed';
      return { ...settled, said, delivery: parked(delivery) };
    }
    case 'held':
      // Due as soon as what holds it back is over.
      return { ...settled, said: judged.reason, delivery: { ...delivery, state: 'waiting', dueAt: now } };
    case 'waiting': {
      const said = judged.reason === 'permission' || judged.reason === 'fault' ? 'nothing' : 'failed';
      const failures = attempts.slice(firstCounted(attempts, row.before));
      if (isGivenUp(failures, destination, now)) {
        return { ...settled, said, delivery: { ...parked(delivery), reason: 'given-up' } };
      }
      const wait = backoff(failures.length, random, outcome.kind === 'answer' ? outcome.wait : null);
      return { ...settled, said, delivery: { ...delivery, state: 'waiting', dueAt: now + wait } };
    }
  }
}

function parked(row: Delivery): Delivery {
  return { ...row, state: 'parked', dueAt: 0, stuck: row.destination };
}

/** Whether a delivery was retried for a week, pauses left out. A computer that slept has not tried: the table comes first. */
function isGivenUp(
  failures: readonly Attempt[],
  destination: Pick<Destination, 'pause' | 'pauses'>,
  now: number,
): boolean {
  if (failures.length <= DELAYS.length) return false;
  const since = Date.parse(failures[0]?.at ?? '');
  return now - since - stoodStill(destination, since, now) >= WEEK;
}

type Judged =
  | { to: 'accepted'; reason: null }
  | { to: 'waiting' | 'parked'; reason: DeliveryReason }
  /** It waits for a person to act. */
  | { to: 'held'; reason: (typeof HOLDING)[number] };

function judge(outcome: Outcome, startedAt: number, permitted: boolean): Judged {
  switch (outcome.kind) {
    case 'done':
      return { to: 'accepted', reason: null };
    case 'by-hand':
      return { to: 'parked', reason: 'by-hand' };
    case 'fault':
      return { to: 'waiting', reason: 'fault' };
    case 'redirected':
      return { to: 'parked', reason: 'redirected' };
    case 'timeout':
      return { to: 'waiting', reason: 'timeout' };
    case 'network':
      // Without the permission a browser reports a refusal by CORS as a failed network, and a receiver that answers
      // CORS and is down just the same: so it is tried on, and said to wait for the permission.
      return { to: 'waiting', reason: permitted ? 'network' : 'permission' };
    case 'answer':
      return judgeWord(outcome.verdict) ?? judgeStatus(outcome.status, outcome.date, startedAt);
  }
}

/** What the preset reads in an answer stands above its status. */
function judgeWord(verdict: Verdict | null): Judged | null {
  switch (verdict?.is) {
    case undefined:
      return null;
    case 'accepted':
      return { to: 'accepted', reason: null };
    case 'passing':
      return { to: 'waiting', reason: 'busy' };
    case 'final':
      return { to: 'parked', reason: 'rejected' };
  }
}

/** What the rep reads of an answer: its reason in the receiver's own word, or its beginning. */
function wordIn(outcome: Outcome): string | null {
  if (outcome.kind !== 'answer') return null;
  const { verdict, text } = outcome;
  const said = verdict === null || verdict.is === 'accepted' ? text : verdict.why;
  return plainText(firstBytes(said, ANSWER_KEPT));
}

/** The record that an acceptance names. */
function recordIn(outcome: Outcome): Remote | null {
  if (outcome.kind === 'done') return outcome.remote;
  if (outcome.kind !== 'answer') return null;
  return outcome.verdict?.is === 'accepted' ? outcome.verdict.record : outcome.remote;
}

function judgeStatus(status: number, date: number | null, startedAt: number): Judged {
  if (status >= 200 && status < 300) return { to: 'accepted', reason: null };
  if (status === 401 || status === 403) {
    const wrongClock = date !== null && Math.abs(date - startedAt) > CLOCK_TOLERANCE;
    return { to: 'held', reason: wrongClock ? 'clock' : 'unauthorised' };
  }
  if (status === 410) return { to: 'held', reason: 'gone' };
  if (status === 408 || status === 425 || status === 429) return { to: 'waiting', reason: 'busy' };
  if (status >= 500) return { to: 'waiting', reason: 'server-error' };
  return { to: 'parked', reason: status >= 300 && status < 400 ? 'redirected' : 'refused' };
}

function attemptOf({ startedAt, milliseconds, outcome }: Tried, reason: DeliveryReason | null) {
  const status = 'status' in outcome ? outcome.status : null;
  return { at: new Date(startedAt).toISOString(), status, milliseconds, reason };
}

const HOLDING = ['unauthorised', 'clock', 'gone'] as const;

/** The week in which we retry begins anew with what a person did: mended the destination, or had it sent again. */
function firstCounted(attempts: readonly Attempt[], before: number): number {
  const isHolding = ({ reason }: Attempt) => HOLDING.some((one) => one === reason);
  return Math.max(before, attempts.findLastIndex(isHolding) + 1);
}
