import { localDay } from '../../domain/clock.ts';
import type { Records } from '../../domain/records.ts';
import type { Stage } from '../../domain/stage.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Days to leave between two contacts that nothing else calls for, by how far a project is: the nearer to its end, the
 * sooner something changes that is worth a word. Estimates of ours, to be read and mended.
 */
const CADENCE: Record<Stage, number> = {
  preparation: 60,
  prospecting: 45,
  detection: 30,
  qualification: 21,
  demonstration: 14,
  negotiation: 10,
  closing: 7,
};
/** Where no project of theirs is open: before one is known, and after the signature. */
const WITHOUT_PROJECT = 90;

/**
 * When we and they last truly met, ISO 8601: they turned to us, we spoke, or what we sent brought them something. A message
 * that brought nothing was no contact. Null where that has never been.
 */
export function lastContactAt({ touches, calls, callbacks }: Records): string | null {
  const met = [
    ...touches.filter(isReal).map(({ happenedAt }) => happenedAt),
    ...calls.map(({ finishedAt }) => finishedAt),
    ...callbacks.flatMap(({ doneAt }) => doneAt ?? []),
  ];
  return met.toSorted().at(-1) ?? null;
}

const SPOKEN: readonly string[] = ['call', 'meeting', 'video', 'event'];

function isReal({ direction, channel, brought }: Records['touches'][number]): boolean {
  return direction === 'incoming' || SPOKEN.includes(channel) || brought.trim() !== '';
}

/**
 * Until when to wait where nothing calls for a contact (`2026-12-24`): the last true contact and the cadence of the
 * furthest project, or the day until which a project was left to mature. It may be past.
 */
export function waitUntil(records: Records): string {
  const open = records.opportunities.filter(({ outcome }) => outcome === null);
  const ripening = open.flatMap(({ maturingUntil }) => maturingUntil ?? []).toSorted();
  if (ripening[0] !== undefined && ripening.length === open.length) return ripening[0];
  const cadences = open.filter(({ maturingUntil }) => maturingUntil === null).map(({ stage }) => CADENCE[stage]);
  const last = Date.parse(lastContactAt(records) ?? records.account.createdAt);
  return localDay(last + Math.min(WITHOUT_PROJECT, ...cadences) * DAY);
}

/** Whether we turned to them since, with a call or with something that it brought. */
export function turnedToThem({ touches, calls }: Pick<Records, 'touches' | 'calls'>, since: string): boolean {
  return (
    calls.some(({ finishedAt }) => finishedAt > since) ||
    touches.some(
      ({ direction, channel, brought, happenedAt }) =>
        direction === 'outgoing' && happenedAt > since && (channel === 'call' || brought.trim() !== ''),
    )
  );
}
