import type { Destination, PauseReason, Span } from '../domain/destination.ts';
import { DAY } from './backoff.ts';

/** What an attempt says of its destination. `nothing`: it did not get there, by the browser's doing or ours. */
export type Word = 'accepted' | 'failed' | 'unauthorised' | 'clock' | 'gone' | 'nothing';

/** After so long a time in which all fails a destination is paused, where it was tried on as many days. */
const FAILING = 5 * DAY;
const FAILING_DAYS = 5;
/** Pauses that ended longer ago matter to no delivery that is still tried. */
const REMEMBERED = 60 * DAY;

/**
 * The destination after an attempt (WEBHOOK.md): paused, switched off, failing, well again. The same object where
 * nothing changes. What an attempt brings that began before the rep mended the destination says nothing against it.
 *
 * @param startedAt when the attempt began, milliseconds since 1970
 */
export function afterAttempt(destination: Destination, said: Word, startedAt: number, now: number): Destination {
  if (said === 'nothing') return destination;
  if (said === 'accepted') return accepting(destination, now);
  if (destination.state === 'off' || isMended(destination, startedAt, now)) return destination;
  switch (said) {
    case 'gone':
      return { ...destination, state: 'off', pause: null };
    case 'failed':
      return failing(destination, now);
    default:
      return paused(destination, said, now);
  }
}

/**
 * The destination, with nothing sent to it until the rep or a probe resumes it. One that is off stays so; one that is
 * paused already too, but that it is tried no more where the rep wishes the pause.
 */
export function paused(destination: Destination, why: PauseReason, now: number): Destination {
  const { state, pause } = destination;
  if (state === 'paused' && pause && why === 'rep') return { ...destination, pause: { ...pause, why } };
  if (state !== 'active') return destination;
  return { ...destination, state: 'paused', pause: { why, since: iso(now), probedAt: null } };
}

/** The destination, sent to again. */
export function resumed(destination: Destination, now: number): Destination {
  const { pause, pauses } = destination;
  const over = pauses.filter(({ to }) => Date.parse(to) > now - REMEMBERED);
  const all = pause === null ? over : [...over, { from: pause.since, to: iso(now) }];
  return { ...destination, state: 'active', pause: null, pauses: all, failing: null };
}

/** When a paused destination is tried again with its oldest delivery: once a day. Null: never, the rep paused it, say. */
export function probeAt({ state, pause, retells }: Destination): number | null {
  if (state !== 'paused' || pause === null || pause.why === 'rep' || retells !== null) return null;
  return Date.parse(pause.probedAt ?? pause.since) + DAY;
}

/** How much of a time was spent in pauses, milliseconds. */
export function stoodStill({ pause, pauses }: Pick<Destination, 'pause' | 'pauses'>, from: number, to: number): number {
  const open: Span[] = pause === null ? [] : [{ from: pause.since, to: iso(to) }];
  return [...pauses, ...open]
    .map((span) => Math.min(to, Date.parse(span.to)) - Math.max(from, Date.parse(span.from)))
    .reduce((sum, part) => sum + Math.max(0, part), 0);
}

function accepting(destination: Destination, now: number): Destination {
  const at = iso(now);
  const { state, pause } = destination;
  if (state !== 'paused' || pause === null || pause.why === 'rep') {
    return { ...destination, acceptedAt: at, failing: null };
  }
  const recovered = { why: pause.why, since: pause.since, at };
  return { ...resumed(destination, now), acceptedAt: at, recovered };
}

function failing(destination: Destination, now: number): Destination {
  const before = destination.failing;
  const last = iso(now);
  // A later date comes of a clock that was set back.
  if (before === null || before.since > last) return { ...destination, failing: { since: last, days: 1, last } };
  const isNewDay = before.last.slice(0, 10) !== last.slice(0, 10);
  const days = isNewDay ? before.days + 1 : before.days;
  const after = { ...destination, failing: { since: before.since, days, last } };
  // A computer that slept through five days has not tried.
  const isLong = now - Date.parse(before.since) >= FAILING && days >= FAILING_DAYS;
  return isLong ? paused(after, 'failing', now) : after;
}

/** A date yet to come is of a clock that was set back since, and says nothing. */
function isMended({ mendedAt }: Destination, startedAt: number, now: number): boolean {
  const at = mendedAt === null ? null : Date.parse(mendedAt);
  return at !== null && startedAt < at && at <= now;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
