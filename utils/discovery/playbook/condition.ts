import { isStanding } from '../../domain/fact.ts';
import type { Records } from '../../domain/records.ts';
import type { Condition } from './playbook.ts';

/** Whether all that a question asks for holds of an account. */
export function holds({ knows = [], lacks = [], people, need, customer }: Condition, records: Records): boolean {
  const known = records.account.facts.filter((fact) => isStanding(fact) && fact.goneSince === undefined);
  const has = new Set(known.map(({ field }) => field));
  const sizes = known.filter(({ field }) => field === 'size.min').map(({ value }) => Number(value));
  const signed = records.opportunities.some(({ outcome }) => outcome === 'signed');
  return (
    knows.every((field) => has.has(field)) &&
    !lacks.some((field) => has.has(field)) &&
    (people === undefined || sizes.some((size) => size >= people)) &&
    (need === undefined || records.needs.some(({ status }) => status === need)) &&
    (customer === undefined || customer === signed)
  );
}
