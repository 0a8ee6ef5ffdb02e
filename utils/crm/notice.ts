import { domainOf, nameOf } from '../domain/best.ts';
import { dateOf } from '../domain/clock.ts';
import type { Contact } from '../domain/contact.ts';
import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { bytesOf, MOST } from './bound.ts';
import { projectOf, signalOf } from './conversation.ts';
import { withoutObjectors } from './objection.ts';
import { SCHEMA } from './payload-envelope.ts';
import type { Notice, NoticeType, Person } from './payload-notice.ts';
import { contactOf } from './picture.ts';

/**
 * What tells of one thing that happened: the account, the thing as it is after the event, who did it. Pure, and never
 * over 256 KiB. Null for an event that destinations are not told of in this way, or about what is not known.
 *
 * @param all the account as of the event
 */
export function noticeOf(all: Records, event: Event): Notice | null {
  const records = withoutObjectors(all);
  const { opportunities, handoffs, commitments, touches, callbacks, signals } = records;
  switch (event.type) {
    case 'stage.moved': {
      const opportunity = find(opportunities, event.subject.opportunity);
      return opportunity && notice(records, event, { opportunity: projectOf(opportunity) });
    }
    case 'handoff.offered':
    case 'handoff.accepted':
    case 'handoff.returned': {
      const handoff = find(handoffs, event.data.id);
      const opportunity = handoff && find(opportunities, handoff.opportunity);
      if (!opportunity) return null;
      const { id, to, brief, status, why, offeredAt, answeredAt } = handoff;
      const handedOver = { id, to, brief, status, why, offeredAt, answeredAt };
      return notice(records, event, { handoff: handedOver, opportunity: projectOf(opportunity) });
    }
    case 'commitment.made':
    case 'commitment.kept':
    case 'commitment.missed': {
      const commitment = find(commitments, event.data.id);
      if (!commitment) return null;
      const { id, by, text, due, status, why } = commitment;
      const contact = personIn(records, commitment.contact);
      return notice(records, event, { commitment: { id, by, text, due, status, why }, contact });
    }
    case 'touch.made': {
      const touch = find(touches, event.data.id);
      if (!touch) return null;
      const { id, direction, channel, minutes, origin, brought, happenedAt } = touch;
      const made = { id, direction, channel, minutes, origin, brought, happenedAt };
      const contacts = touch.with.map((one) => personIn(records, one)).filter((one) => one !== null);
      return withFewer(notice(records, event, { touch: made, contacts }));
    }
    case 'callback.requested':
    case 'callback.done': {
      const callback = find(callbacks, event.data.id);
      if (!callback) return null;
      const { id, about, due, status, note, requestedAt, doneAt } = callback;
      const expected = { id, about, due, status, note, requestedAt, doneAt };
      return notice(records, event, { callback: expected, contact: personIn(records, callback.contact) });
    }
    case 'signal.observed': {
      const signal = find(signals, event.data.id);
      return signal && notice(records, event, { signal: signalOf(signal) });
    }
    case 'contact.erased':
      return notice(records, event, { contact: { id: event.subject.contact } });
    case 'contact.objected': {
      const { channel, on } = event.data;
      return notice(records, event, { contact: { id: event.subject.contact }, objection: { channel, on } });
    }
    default:
      return null;
  }
}

function notice<Type extends NoticeType, About extends object>(
  { account }: Records,
  { type, at, author }: { type: Type } & Pick<Event, 'at' | 'author'>,
  about: About,
) {
  const which = { id: account.id, name: nameOf(account.facts), domain: domainOf(account.facts) };
  const savedBy = { id: author.id, name: author.name };
  const data = { schema: SCHEMA, account: which, ...about, savedBy, omitted: {}, replaces: null } as const;
  return { type, timestamp: dateOf(at), data };
}

/** Without as many of the last contacts as it is too long. */
function withFewer(told: Notice & { type: 'touch.made' }): Notice {
  const { data } = told;
  let kept = data.contacts.length;
  const shorter = () => {
    const omitted = kept === data.contacts.length ? {} : { contacts: data.contacts.length - kept };
    return { ...told, data: { ...data, contacts: data.contacts.slice(0, kept), omitted } };
  };
  while (kept > 0 && bytesOf(shorter()) > MOST) kept--;
  return shorter();
}

function personIn({ account, contacts }: Records, id: Id | null): Person | null {
  const contact: Contact | null = id === null ? null : find(contacts, id);
  if (!contact) return null;
  const { name, jobTitle, email, phone } = contactOf(contact, account);
  return { id: contact.id, name, jobTitle, email, phone };
}

function find<Item extends { id: Id }>(items: readonly Item[], id: Id): Item | null {
  return items.find((item) => item.id === id) ?? null;
}
