import { domainOf, ranked } from '../domain/best.ts';
import { type AccountFact, type AccountField, accountField, MANIFOLD } from '../domain/fact.ts';

/** A field of which two accounts show different values; `shown` is the one that would show once they are one. */
export interface Choice {
  field: AccountField;
  values: readonly [string, string];
  shown: string;
}

/** What a person may choose field by field when two accounts become one. Fields that keep all values need no choice. */
export function mergeChoices(one: readonly AccountFact[], other: readonly AccountFact[]): Choice[] {
  const all = [...one, ...other];
  const best = (facts: readonly AccountFact[], field: AccountField) => ranked(facts, field, domainOf(all))[0]?.value;
  return accountField.options.flatMap((field) => {
    const [mine, theirs, shown] = [one, other, all].map((facts) => best(facts, field));
    const differ = mine !== undefined && theirs !== undefined && shown !== undefined && mine !== theirs;
    return differ && !MANIFOLD.has(field) ? [{ field, values: [mine, theirs] as const, shown }] : [];
  });
}
