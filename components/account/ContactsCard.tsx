import { valuesOf } from '../../utils/dashboard/values.ts';
import { personOf, ranked } from '../../utils/domain/best.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { type ContactField, contactField, MANIFOLD } from '../../utils/domain/fact.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from './Card.tsx';
import { FactValue, type Verdicts } from './FactValue.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  contacts: readonly Contact[];
  /** The account's own. */
  domain: string | null;
  now: number;
  verdictsOn: (contact: Contact, field: ContactField) => Verdicts;
  onErase: (contact: Contact) => void;
}

/** The people known there; a click on one opens what is known of them. */
export function ContactsCard({ contacts, domain, now, verdictsOn, onErase }: Props) {
  const { account: words, identity } = useDashboardWords();
  return (
    <Card title={words.contacts} empty={contacts.length === 0 ? words.noContacts : ''}>
      <ul class="stack tight">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <details class="person" name="person">
              <summary>
                <strong>{personOf(contact.facts, domain)}</strong>{' '}
                <span class="soft">{ranked(contact.facts, 'jobTitle', domain)[0]?.value}</span>
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
              <Button look="quiet danger" onClick={() => onErase(contact)}>
                {identity.erase}
              </Button>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
