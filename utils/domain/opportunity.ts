import { id } from './identifier.ts';
import { owner, stage } from './stage.ts';
import { day, isoDate, line, text } from './text.ts';
import { z } from './zod.ts';

/** `currency` by its ISO 4217 code; `value` in its main unit (euros, not cents). */
const amount = z.object({
  value: z.number().check(z.minimum(0), z.maximum(1e15)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const described = {
  name: line.check(z.minLength(1)),
  /** How it came about: `probe`, `referral`, `event`. Empty where that is not known. */
  origin: line,
  amount: z.nullable(amount),
  /** What they want to reach. */
  goal: text,
};

export const openedOpportunity = z.object({ ...described, stage, owner });
/** What is absent stays as it was. */
export const changedOpportunity = z.partial(z.object(described));

const why = text;
/** It was signed or lost, or it ripens until a day. */
export const closedOpportunity = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('signed'), why }),
  z.object({ outcome: z.literal('lost'), why }),
  z.object({ outcome: z.literal('maturing'), until: day, why }),
]);
export type ClosedOpportunity = z.infer<typeof closedOpportunity>;

/** A project of theirs that we may serve. */
export const opportunity = z.object({
  id,
  account: id,
  ...described,
  stage,
  /** When it came to this stage. */
  stageSince: isoDate,
  owner,
  outcome: z.nullable(z.enum(['signed', 'lost'])),
  maturingUntil: z.nullable(day),
  /** Why it was closed, or why it ripens. */
  why,
  openedAt: isoDate,
  closedAt: z.nullable(isoDate),
});
export type Opportunity = z.infer<typeof opportunity>;

/** The project that is under way; of several the one that moved last. Null where none is. */
export function underWay(opportunities: readonly Opportunity[]): Opportunity | null {
  const open = opportunities.filter(({ closedAt }) => closedAt === null);
  return open.toSorted((a, b) => (a.stageSince < b.stageSince ? 1 : -1))[0] ?? null;
}
