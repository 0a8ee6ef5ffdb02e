import { samePerson } from '../domain/contact.ts';
import type { ContactField, ContactObservation } from '../domain/fact.ts';
import { type Gesture, type Refusal, thingId } from '../domain/gesture.ts';
import { type Id, id } from '../domain/identifier.ts';
import { contactIn, idsOf } from '../domain/merge.ts';
import { day, line } from '../domain/text.ts';
import { channel } from '../domain/touch.ts';
import { typedValue } from '../domain/typed-value.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

const onContact = { ...onAccount, contact: id };

/** What is said of a person, and what they ask of us. */
export const contactCommand = z.discriminatedUnion('do', [
  /** Typed by the rep; what they do not know is empty. */
  z.object({ do: z.literal('add-contact'), ...onAccount, name: line, jobTitle: line, email: line, phone: line }),
  z.object({ do: z.literal('contact-left'), ...onContact, on: z.nullable(day), why: line }),
  z.object({ do: z.literal('contact-returned'), ...onContact }),
  z.object({ do: z.literal('contact-informed'), ...onContact, channel, on: day }),
  z.object({ do: z.literal('contact-objected'), ...onContact, channel, on: day }),
  z.object({ do: z.literal('erase-contact'), ...onContact }),
  z.object({ do: z.literal('erase-account'), ...onAccount }),
]);
type ContactCommand = z.infer<typeof contactCommand>;

export function contactGesture(asked: ContactCommand): Gesture {
  return gestureOn(asked, ({ account, contacts }) => {
    if (asked.do === 'erase-account') {
      // One event for each id that the account goes or went by: whatever arrives later under any of them is known.
      const ids = idsOf(account.merges, 'accounts', account.id);
      return ids.map((account) => ({ type: 'account.erased', subject: { account }, data: {} }));
    }
    if (asked.do === 'add-contact') {
      const typed = typedFacts(asked);
      if (!Array.isArray(typed)) return typed;
      if (!typed.some(({ field }) => field === 'name' || field === 'email')) return 'no-name-nor-email';
      const before = contacts.find((known) => samePerson(typed, known.facts) !== null);
      const type = before ? 'contact.changed' : 'contact.added';
      const subject = { account: account.id, contact: before?.id ?? thingId(asked.command, 0) };
      return [{ type, subject, data: { facts: typed } }];
    }
    const contact = contactIn(account.merges, asked.contact);
    const known = contacts.find(({ id }) => id === contact);
    if (!known) return 'unknown-contact';
    const subject = { account: account.id, contact };
    switch (asked.do) {
      case 'contact-left':
        return [{ type: 'contact.left', subject, data: { on: asked.on, why: asked.why } }];
      case 'contact-returned':
        return known.leftOn === null ? 'already-so' : [{ type: 'contact.returned', subject, data: {} }];
      case 'contact-informed':
        return [{ type: 'contact.informed', subject, data: { channel: asked.channel, on: asked.on } }];
      case 'contact-objected':
        return [{ type: 'contact.objected', subject, data: { channel: asked.channel, on: asked.on } }];
      case 'erase-contact': {
        // In each account that is part of this one: what was said of them there is found there, parted again or not.
        const ids = idsOf(account.merges, 'contacts', contact);
        return idsOf(account.merges, 'accounts', account.id).flatMap((account) =>
          ids.map((contact) => ({ type: 'contact.erased' as const, subject: { account, contact }, data: {} })),
        );
      }
    }
  });
}

const TYPED = ['name', 'jobTitle', 'email', 'phone'] as const satisfies ContactField[];

function typedFacts(asked: ContactCommand & { do: 'add-contact' }): ContactObservation[] | Refusal {
  const facts: ContactObservation[] = [];
  for (const [n, field] of TYPED.entries()) {
    if (asked[field].trim() === '') continue;
    const typed = typedValue(field, asked[field]);
    if ('refusal' in typed) return typed.refusal;
    facts.push({ id: factId(asked.command, n), field, value: typed.value, method: 'typed', confidence: 1 });
  }
  return facts;
}

function factId(command: Id, n: number): Id {
  return thingId(command, 1 + n);
}
