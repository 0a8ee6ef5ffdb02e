import { personOf, ranked } from '../../utils/domain/best.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { contactField } from '../../utils/domain/fact.ts';
import { Card } from './Card.tsx';
import { FactRow } from './FactRow.tsx';
import { useDashboardWords } from './Words.ts';

/** The people known there; a click on one opens what is known of them. */
export function ContactsCard({ contacts, domain }: { contacts: readonly Contact[]; domain: string | null }) {
  const { account: words } = useDashboardWords();
  return (
    <Card title={words.contacts} empty={contacts.length === 0 ? words.noContacts : ''}>
      <ul class="stack tight">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <ContactDetails contact={contact} domain={domain} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ContactDetails({ contact, domain }: { contact: Contact; domain: string | null }) {
  const role = ranked(contact.facts, 'jobTitle', domain)[0]?.value;
  return (
    <details class="person" name="person">
      <summary>
        <strong>{personOf(contact.facts, domain)}</strong> <span class="soft">{role}</span>
      </summary>
      <div class="fact-list">
        {contactField.options.flatMap((field) =>
          ranked(contact.facts, field, domain).map((fact, n) => <FactRow key={fact.id} fact={fact} rival={n > 0} />),
        )}
      </div>
    </details>
  );
}
