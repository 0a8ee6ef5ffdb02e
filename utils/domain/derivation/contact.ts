import { dateOf } from '../clock.ts';
import type { Contact } from '../contact.ts';
import type { EventOf } from '../event.ts';
import { withoutGone, withSightings } from '../fact.ts';
import type { Id } from '../identifier.ts';
import { contactIn } from '../merge.ts';
import type { Records } from '../records.ts';
import { change, put } from './list.ts';

type ContactEvent = EventOf<
  'contact.added' | 'contact.changed' | 'contact.left' | 'contact.returned' | 'contact.informed' | 'contact.objected'
>;

/** The contacts after an event about one of them. */
export function afterContactEvent({ account, contacts }: Records, event: ContactEvent): readonly Contact[] {
  const id = contactIn(account.merges, event.subject.contact);
  const when = dateOf(event.at);
  switch (event.type) {
    case 'contact.added':
    case 'contact.changed': {
      const known = contacts.find((contact) => contact.id === id) ?? met(id, account.id, when);
      const { facts } = event.data;
      const seen = withSightings(known.facts, facts, event.source, when);
      return put(contacts, { ...known, facts: event.source ? withoutGone(seen, facts, event.source) : seen });
    }
    case 'contact.left':
      return change(contacts, id, { leftOn: event.data.on ?? when.slice(0, 10) });
    case 'contact.returned':
      return change(contacts, id, { leftOn: null });
    case 'contact.informed':
      return change(contacts, id, { informedOn: event.data.on });
    case 'contact.objected':
      return change(contacts, id, { objectedOn: event.data.on });
  }
}

function met(id: Id, account: Id, addedAt: string): Contact {
  return { id, account, facts: [], addedAt, leftOn: null, informedOn: null, objectedOn: null };
}
