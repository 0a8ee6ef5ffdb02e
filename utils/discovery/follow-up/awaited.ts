import { localDay } from '../../domain/clock.ts';
import type { Records } from '../../domain/records.ts';
import { turnedToThem } from './last-contact.ts';
import type { Reason } from './reason.ts';

/** What they wait for: a call, a promise, an answer, or the day that they named. @param now milliseconds since 1970 */
export function awaited(records: Records, now: number): Reason[] {
  return [...expected(records), ...owed(records, now), ...unanswered(records), ...ripe(records, now)];
}

/** The soonest due first; what has no day last. */
function bySoonest(a: Reason, b: Reason): number {
  return (a.at ?? '9').localeCompare(b.at ?? '9');
}

/** They expect a call, or came forward and nobody has turned to them since. */
function expected({ callbacks, responses, touches, calls }: Records): Reason[] {
  const open = callbacks.filter(({ status }) => status === 'open');
  const wanted = open.map(
    ({ id, about, contact, due, response }): Reason => ({
      kind: 'callback',
      text: about,
      contact,
      at: due,
      evidence: response === null ? [id] : [id, response],
    }),
  );
  const called = new Set(callbacks.map(({ response }) => response));
  const answers = responses
    .filter(({ id, answeredAt }) => !called.has(id) && !turnedToThem({ touches, calls }, answeredAt))
    .map(
      ({ id, name, said, contact, answeredAt, probe }): Reason => ({
        kind: 'response',
        text: said || name,
        contact,
        at: answeredAt,
        evidence: probe === null ? [id] : [id, probe],
      }),
    );
  return [...wanted.sort(bySoonest), ...answers];
}

/** How many days before its day a promise becomes a reason to write. */
const AHEAD = 14;
const DAY = 24 * 60 * 60 * 1000;

function owed({ commitments }: Records, now: number): Reason[] {
  const until = localDay(now + AHEAD * DAY);
  return commitments
    .filter(({ by, status, due }) => by === 'us' && status === 'open' && (due === null || due <= until))
    .map(({ id, text, contact, due }): Reason => ({ kind: 'promise', text, contact, at: due, evidence: [id] }))
    .sort(bySoonest);
}

/** Questions in their own words that nothing of ours has come after. */
function unanswered({ quotes, touches, calls }: Records): Reason[] {
  return quotes
    .filter(
      ({ text, url, keptAt }) => url === null && /\?["”»\s]*$/.test(text) && !turnedToThem({ touches, calls }, keptAt),
    )
    .map(({ id, text, contact, keptAt }): Reason => ({ kind: 'question', text, contact, at: keptAt, evidence: [id] }));
}

function ripe({ opportunities }: Records, now: number): Reason[] {
  const today = localDay(now);
  return opportunities.flatMap(({ id, name, why, outcome, maturingUntil }): Reason[] =>
    outcome !== null || maturingUntil === null || maturingUntil > today
      ? []
      : [{ kind: 'ripe', text: why ? `${name}: ${why}` : name, contact: null, at: maturingUntil, evidence: [id] }],
  );
}
