import { signalFreshness } from '../../domain/ageing.ts';
import { isStanding } from '../../domain/fact.ts';
import type { Records } from '../../domain/records.ts';
import type { SignalKind } from '../../domain/signal.ts';
import type { Condition } from './playbook.ts';

/** The freshest signal of some kinds; null where none is fresh: then it is likelier over than not. */
export function freshest({ signals }: Records, kinds: readonly SignalKind[], now: number) {
  const fresh = signals
    .filter(({ kind }) => kinds.includes(kind))
    .map((signal) => ({ signal, freshness: signalFreshness(signal, now) }))
    .sort((a, b) => b.freshness - a.freshness);
  return fresh.find(({ freshness }) => freshness >= 0.5) ?? null;
}

/** Whether all that a question asks for holds of an account. */
export function holds(
  { knows = [], lacks = [], people, need, happened, customer }: Condition,
  records: Records,
  now: number,
): boolean {
  const known = records.account.facts.filter((fact) => isStanding(fact) && fact.goneSince === undefined);
  const has = new Set(known.map(({ field }) => field));
  const sizes = known.filter(({ field }) => field === 'size.min').map(({ value }) => Number(value));
  const signed = records.opportunities.some(({ outcome }) => outcome === 'signed');
  return (
    knows.every((field) => has.has(field)) &&
    !lacks.some((field) => has.has(field)) &&
    (people === undefined || sizes.some((size) => size >= people)) &&
    (need === undefined || records.needs.some(({ status }) => status === need)) &&
    (happened === undefined || freshest(records, happened, now) !== null) &&
    (customer === undefined || customer === signed)
  );
}
