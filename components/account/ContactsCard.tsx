import { useState } from 'preact/hooks';
import { valuesOf } from '../../utils/dashboard/values.ts';
import { personOf, ranked } from '../../utils/domain/best.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { type ContactField, contactField, MANIFOLD } from '../../utils/domain/fact.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from './Card.tsx';
import { FactValue, type Verdicts } from './FactValue.tsx';
import { AddContact, type TypedContact } from './relation/AddContact.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  contacts: readonly Contact[];
  /** The account's own. */
  domain: string | null;
  now: number;
  verdictsOn: (contact: Contact, field: ContactField) => Verdicts;
  trouble: string | null;
  onAdd: (contact: TypedContact) => Promise<boolean>;
  onLeft: (contact: Contact) => void;
  onObject: (contact: Contact) => void;
  onErase: (contact: Contact) => void;
}

/** The people known there; a click on one opens what is known of them. */
export function ContactsCard(props: Props) {
  const { contacts, domain, now, verdictsOn, trouble, onAdd } = props;
  const { account: words, identity, relation } = useDashboardWords();
  const [adding, add] = useState(false);
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
            <details class="person" name="person">
              <summary>
                <strong>{personOf(contact.facts, domain)}</strong>{' '}
                <span class="soft">{ranked(contact.facts, 'jobTitle', domain)[0]?.value}</span>{' '}
                {contact.leftOn !== null && <span class="chip">{relation.hasLeft}</span>}
                {contact.objectedOn !== null && <span class="chip amber">{relation.hasObjected}</span>}
              </summary>
              {contactField.options.flatMap((field) =>
                valuesOf(contact.facts, field, domain).standing.map((value, n) => (
                  <FactValue
                    key={`${field} ${value.value}`}
                    value={value}
                    now={now}
                    rival={n > 0 && !MANIFOLD.has(field)}
                    verdicts={verdictsOn(contact, field)}
                  />
                )),
              )}
              <div class="row wrap">
                {contact.leftOn === null && (
                  <Button look="quiet" onClick={() => props.onLeft(contact)}>
                    {relation.left}
                  </Button>
                )}
                {contact.objectedOn === null && (
                  <Button look="quiet" onClick={() => props.onObject(contact)}>
                    {relation.objects}
                  </Button>
                )}
                <Button look="quiet danger" onClick={() => props.onErase(contact)}>
                  {identity.erase}
                </Button>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
