import { signalFreshness } from '../../domain/ageing.ts';
import { changedSince } from '../../domain/changes.ts';
import type { Records } from '../../domain/records.ts';
import type { Reason } from './reason.ts';

/** What happened at theirs, and what is said otherwise, since we last met. */
export function news(records: Records, since: string, now: number): Reason[] {
  const { facts, signals } = changedSince(records, since);
  const happened = signals
    .filter((signal) => signalFreshness(signal, now) >= 0.5)
    .toSorted((a, b) => b.observedAt.localeCompare(a.observedAt))
    .map(
      ({ id, quote, observedAt }): Reason => ({
        kind: 'signal',
        text: quote,
        contact: null,
        at: observedAt,
        evidence: [id],
      }),
    );
  const changed = facts.flatMap(({ contact, is, before, now: fact }): Reason[] =>
    is !== 'changed' || before === null || fact === null || !TELLING.has(fact.field)
      ? []
      : [
          {
            kind: 'change',
            text: `${before.value} → ${fact.value}`,
            contact,
            at: fact.firstSeenAt,
            evidence: [before.id, fact.id],
          },
        ],
  );
  return [...happened, ...changed];
}

/** Fields whose change says something about their days. */
const TELLING: ReadonlySet<string> = new Set([
  'jobTitle',
  'name',
  'address.locality',
  'industry',
  'size.min',
  'size.max',
]);
