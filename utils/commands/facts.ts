import { accountField, contactField, type Fact, isStanding } from '../domain/fact.ts';
import { type Gesture, thingId } from '../domain/gesture.ts';
import { id } from '../domain/identifier.ts';
import { contactIn } from '../domain/merge.ts';
import type { Records } from '../domain/records.ts';
import { text } from '../domain/text.ts';
import { typedValue } from '../domain/typed-value.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** A value of the account's (`contact` is null) or of one of its contacts. */
const onValue = {
  ...onAccount,
  contact: z.nullable(id),
  field: z.union([accountField, contactField]),
  value: text.check(z.minLength(1)),
};

/** A person's word on a value. */
export const factCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('correct-fact'), ...onValue, correct: text }),
  z.object({ do: z.literal('reject-fact'), ...onValue }),
  z.object({ do: z.literal('confirm-fact'), ...onValue }),
]);
type FactCommand = z.infer<typeof factCommand>;

export function factGesture(asked: FactCommand): Gesture {
  return gestureOn(asked, (records) => {
    const facts = factsOf(records, asked.contact);
    if (!facts) return 'unknown-contact';
    const { field, value } = asked;
    const meant = facts.filter((fact) => fact.field === field && fact.value === value);
    if (meant.length === 0) return 'unknown-fact';
    const subject = { account: records.account.id, ...(asked.contact && { contact: asked.contact }) };
    if (asked.do === 'confirm-fact') return [{ type: 'fact.confirmed', subject, data: { field, value } }];
    if (!meant.some(isStanding)) return 'already-so';
    if (asked.do === 'reject-fact') return [{ type: 'fact.rejected', subject, data: { field, value } }];
    const typed = typedValue(field, asked.correct);
    if ('refusal' in typed) return typed.refusal;
    if (typed.value === value) return 'already-so';
    const data = { field, value, id: thingId(asked.command, 0), correct: typed.value };
    return [{ type: 'fact.corrected', subject, data }];
  });
}

function factsOf({ account, contacts }: Records, contact: string | null): readonly Fact[] | undefined {
  if (contact === null) return account.facts;
  const id = contactIn(account.merges, contact);
  return contacts.find((known) => known.id === id)?.facts;
}
