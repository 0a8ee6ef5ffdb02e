import { accountField, contactField, type Known, type Verdict } from './fact.ts';
import { type Id, id } from './identifier.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

const value = text.check(z.minLength(1));
const named = { field: z.union([accountField, contactField]), value };

/** The named value is wrong and another right; `id` is that of the fact that the right one makes. */
export const correctedFact = z.object({ ...named, id, correct: value });
/** The named value is wrong. */
export const rejectedFact = z.object(named);
/** The named value is right. */
export const confirmedFact = z.object(named);

/**
 * The facts after a person's word on a value: all that have it carry the verdict. A value that no page gave is known
 * from now on, as what that person said.
 *
 * @param id of the fact that is made where none has the value
 */
export function withVerdict<Field extends string>(
  facts: readonly Known<Field>[],
  { field, value }: { field: Field; value: string },
  verdict: Verdict,
  id: Id,
): Known<Field>[] {
  const isMeant = (fact: Known<Field>) => fact.field === field && fact.value === value;
  if (facts.some(isMeant)) return facts.map((fact) => (isMeant(fact) ? { ...fact, verdict } : fact));
  const source = { method: 'typed' as const, confidence: 1, url: null, title: '', capturedAt: verdict.at };
  return [...facts, { id, field, value, source, firstSeenAt: verdict.at, verdict }];
}
