import { localDay } from '../domain/clock.ts';
import type { Commitment } from '../domain/commitment.ts';
import { type History, type Mark, noonOf } from './mark.ts';

/**
 * Promises that were settled, or whose day is past. Each counts on its day, or when it was settled if that came first: so it
 * stays in its month, whatever becomes of it later. One that may still be kept does not count yet.
 */
export function promiseMarks({ records }: History, now: number): Mark[] {
  const today = localDay(now);
  return records.commitments.flatMap((promise): Mark[] => {
    const standing = standingOf(promise, today);
    if (standing === null) return [];
    const { id, account, by, due, settledAt } = promise;
    const at = Math.min(due ? noonOf(due) : Number.POSITIVE_INFINITY, settledAt ? Date.parse(settledAt) : now);
    const mark = { account, kind: 'commitments', id, at } as const;
    const broken = standing.find((is) => is === 'missed' || is === 'overdue');
    return [
      { ...mark, of: `promises-${by}`, is: standing },
      ...(by === 'us' && broken ? [{ ...mark, of: 'damage' as const, row: broken, is: [] }] : []),
    ];
  });
}

function standingOf({ status, due, settledAt }: Commitment, today: string): string[] | null {
  if (status === 'missed') return ['missed'];
  if (status === 'open') return due !== null && due < today ? ['overdue'] : null;
  return due !== null && settledAt !== null && localDay(Date.parse(settledAt)) > due ? ['kept', 'late'] : ['kept'];
}
