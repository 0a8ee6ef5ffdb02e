import { dateOf } from '../clock.ts';
import { withVerdict } from '../correction.ts';
import type { EventOf } from '../event.ts';
import { accountField, contactField, type Known, type Verdict } from '../fact.ts';
import { contactIn } from '../merge.ts';
import type { Records } from '../records.ts';
import { z } from '../zod.ts';
import { withFacts } from './account.ts';
import { change } from './list.ts';

type FactEvent = EventOf<'fact.corrected' | 'fact.rejected' | 'fact.confirmed'>;

/** The account, or one of its contacts, after a person's word on one of its values. */
export function afterFactEvent({ account, contacts }: Records, event: FactEvent): Partial<Records> {
  if (event.subject.contact === undefined) {
    return { account: withFacts(account, judged(account.facts, accountField, event)) };
  }
  const id = contactIn(account.merges, event.subject.contact);
  const known = contacts.find((contact) => contact.id === id);
  return known ? { contacts: change(contacts, id, { facts: judged(known.facts, contactField, event) }) } : {};
}

function judged<Field extends string>(
  facts: readonly Known<Field>[],
  fields: z.ZodMiniType<Field>,
  { id, type, data, at, author }: FactEvent,
): Known<Field>[] {
  const field = z.safeParse(fields, data.field);
  if (!field.success) return [...facts];
  const word = (is: Verdict['is']): Verdict => ({ is, at: dateOf(at), by: author.name });
  const named = { field: field.data, value: data.value };
  if (type === 'fact.confirmed') return withVerdict(facts, named, word('confirmed'), id);
  const without = withVerdict(facts, named, word('rejected'), id);
  if (type === 'fact.rejected') return without;
  return withVerdict(without, { ...named, value: data.correct }, word('confirmed'), data.id);
}
