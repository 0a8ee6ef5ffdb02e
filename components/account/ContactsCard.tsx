import { useState } from 'preact/hooks';
import type { Edge } from '../../utils/domain/account.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { contactIn } from '../../utils/domain/merge.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from './Card.tsx';
import { Person, type PersonDeeds } from './Person.tsx';
import { AddContact, type TypedContact } from './relation/AddContact.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  contacts: readonly Contact[];
  /** Those in force, of the account and of its contacts. */
  merges: readonly Edge[];
  /** The account's own. */
  domain: string | null;
  now: number;
  trouble: string | null;
  onAdd: (contact: TypedContact) => Promise<boolean>;
  deeds: PersonDeeds;
}

/** The people known there; a click on one opens what is known of them. */
export function ContactsCard({ contacts, merges, domain, now, trouble, onAdd, deeds }: Props) {
  const { account: words, relation } = useDashboardWords();
  const [adding, add] = useState(false);
  const mergeOf = ({ id }: Contact) =>
    merges.findLast(({ of, one }) => of === 'contacts' && contactIn(merges, one) === id);
  return (
    <Card
      title={words.contacts}
      empty={contacts.length === 0 ? words.noContacts : ''}
      action={
        <Button look="quiet" onClick={() => add(true)}>
          {relation.addContact}
        </Button>
      }
      beside={adding && <AddContact trouble={trouble} onAdd={onAdd} onClose={() => add(false)} />}
    >
      <ul class="stack tight">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <Person contact={contact} merge={mergeOf(contact)} domain={domain} now={now} deeds={deeds} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
