import { type Account, accountKeys } from './account.ts';
import { dateOf } from './clock.ts';
import type { Contact } from './contact.ts';
import { type Event, type EventOf, orderOf } from './event.ts';
import { withSighting } from './fact.ts';
import { firstStatus } from './need.ts';
import type { Records } from './records.ts';

/** The records of one account, from its events in any order. Undefined where there is none. */
export function fold(events: readonly Event[]): Records | undefined {
  const inOrder = events.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return inOrder.reduce<Records | undefined>(derive, undefined);
}

/**
 * The records after an event that is newer than all before it: the only place where an event changes anything.
 * Pure; the records given are not changed.
 */
export function derive(records: Records | undefined, event: Event): Records {
  const before = records ?? begin(event);
  const account = { ...before.account, newest: orderOf(event) };
  return { ...before, account, ...changes({ ...before, account }, event) };
}

function begin(event: Event): Records {
  const account: Account = {
    id: event.subject.account,
    keys: [],
    facts: [],
    createdAt: dateOf(event.at),
    capturedAt: null,
    savedAt: null,
    receipts: [],
    newest: orderOf(event),
  };
  return { account, contacts: [], signals: [], questions: [], needs: [], quotes: [], notes: [] };
}

function changes(before: Records, event: Event): Partial<Records> {
  const { account } = before;
  const when = dateOf(event.at);
  switch (event.type) {
    case 'account.created':
      return {};
    case 'account.described':
      return { account: observed(account, event) };
    case 'page.captured':
      return { account: { ...observed(account, event), capturedAt: event.data.page.capturedAt } };
    case 'contact.added':
    case 'contact.changed':
      return { contacts: met(before.contacts, event) };
    case 'signal.observed':
      return {
        signals: put(before.signals, {
          ...event.data,
          account: account.id,
          source: event.source ?? null,
          observedAt: when,
        }),
      };
    case 'question.planned':
      return {
        questions: put(before.questions, {
          ...event.data,
          account: account.id,
          status: 'planned',
          answer: null,
          plannedAt: when,
        }),
      };
    case 'need.noted':
      return {
        needs: put(before.needs, {
          ...event.data,
          account: account.id,
          status: firstStatus(event.data.kind),
          notedAt: when,
        }),
      };
    case 'quote.kept':
      return { quotes: put(before.quotes, { ...event.data, account: account.id, keptAt: when }) };
    case 'note.written':
      return {
        notes: put(before.notes, { id: event.id, account: account.id, text: event.data.text, writtenAt: when }),
      };
    case 'prospect.saved':
      return { account: { ...account, savedAt: when } };
    case 'delivery.accepted': {
      const { delivery: _, ...accepted } = event.data;
      const others = account.receipts.filter((receipt) => receipt.destination !== accepted.destination);
      return { account: { ...account, receipts: [...others, { ...accepted, at: when }] } };
    }
  }
}

/** The list with a record in it, in place of the one that had its id. */
function put<Item extends { id: string }>(list: readonly Item[], item: Item): Item[] {
  return list.some(({ id }) => id === item.id) ? list.map((old) => (old.id === item.id ? item : old)) : [...list, item];
}

function observed(account: Account, { data, source, at }: EventOf<'account.described' | 'page.captured'>): Account {
  const facts = data.facts.reduce((known, seen) => withSighting(known, seen, source, dateOf(at)), account.facts);
  return { ...account, facts, keys: accountKeys(facts) };
}

function met(
  contacts: readonly Contact[],
  { subject, data, source, at }: EventOf<'contact.added' | 'contact.changed'>,
): Contact[] {
  const known = contacts.find((contact) => contact.id === subject.contact);
  const facts = data.facts.reduce((before, seen) => withSighting(before, seen, source, dateOf(at)), known?.facts ?? []);
  const addedAt = known?.addedAt ?? dateOf(at);
  return put(contacts, { id: subject.contact, account: subject.account, addedAt, facts });
}
