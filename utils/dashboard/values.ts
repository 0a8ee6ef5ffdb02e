import { ranked } from '../domain/best.ts';
import type { Fact } from '../domain/fact.ts';

/** One value of a field, with each way in which it was read: the surest first. */
export interface Value {
  value: string;
  facts: readonly Fact[];
}

/** The values of one field as they rank, each once however often it was read; then those that a person rejected. */
export function valuesOf<Kind extends Fact>(
  facts: readonly Kind[],
  field: Kind['field'],
  domain: string | null,
): { standing: Value[]; rejected: Value[] } {
  const standing = ranked(facts, field, domain);
  const others = facts.filter((fact) => fact.field === field && !standing.includes(fact));
  return { standing: together(standing), rejected: together(others) };
}

function together(facts: readonly Fact[]): Value[] {
  return [...Map.groupBy(facts, ({ value }) => value)].map(([value, same]) => ({ value, facts: same }));
}
