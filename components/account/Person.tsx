import { valuesOf } from '../../utils/dashboard/values.ts';
import type { Edge } from '../../utils/domain/account.ts';
import { personOf, ranked } from '../../utils/domain/best.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { type ContactField, contactField, MANIFOLD } from '../../utils/domain/fact.ts';
import { saidValue } from '../../utils/locale/said-value.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { FactValue, type Verdicts } from './FactValue.tsx';
import { useDashboardWords } from './Words.ts';

/** What can be done about a person. */
export interface PersonDeeds {
  verdictsOn: (contact: Contact, field: ContactField) => Verdicts;
  onLeft: (contact: Contact) => void;
  /** Takes back that they left. */
  onReturn: (contact: Contact) => void;
  onObject: (contact: Contact) => void;
  /** Null where there is nobody else whom they could be. */
  onMerge: ((contact: Contact) => void) | null;
  onPart: (merge: Edge) => void;
  onErase: (contact: Contact) => void;
}

interface Props {
  contact: Contact;
  /** The merge that made them, the last of several. */
  merge: Edge | undefined;
  /** The account's own. */
  domain: string | null;
  now: number;
  deeds: PersonDeeds;
}

/** One person: who they are, and on a click all that is known of them and what can be done. */
export function Person({ contact, merge, domain, now, deeds }: Props) {
  const { identity, relation } = useDashboardWords();
  const { onMerge } = deeds;
  return (
    <details class="person" name="person">
      <summary>
        <strong>{personOf(contact.facts, domain)}</strong>{' '}
        <span class="soft">{ranked(contact.facts, 'jobTitle', domain)[0]?.value}</span>{' '}
        {contact.leftOn !== null && <span class="chip">{relation.hasLeft}</span>}
        {contact.objectedOn !== null && <span class="chip amber">{relation.hasObjected}</span>}
      </summary>
      {contact.objectedOn === null && <Reach contact={contact} domain={domain} />}
      {contactField.options.flatMap((field) =>
        valuesOf(contact.facts, field, domain).standing.map((value, n) => (
          <FactValue
            key={`${field} ${value.value}`}
            value={value}
            now={now}
            rival={n > 0 && !MANIFOLD.has(field)}
            verdicts={deeds.verdictsOn(contact, field)}
          />
        )),
      )}
      <div class="row wrap">
        {contact.leftOn === null ? (
          <Button look="quiet" onClick={() => deeds.onLeft(contact)}>
            {relation.left}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => deeds.onReturn(contact)}>
            {relation.returned}
          </Button>
        )}
        {contact.objectedOn === null && (
          <Button look="quiet" onClick={() => deeds.onObject(contact)}>
            {relation.objects}
          </Button>
        )}
        {onMerge && (
          <Button look="quiet" onClick={() => onMerge(contact)}>
            {identity.mergeContacts}
          </Button>
        )}
        {merge && (
          <Button look="quiet" onClick={() => deeds.onPart(merge)}>
            {identity.partContacts}
          </Button>
        )}
        <Button look="quiet danger" onClick={() => deeds.onErase(contact)}>
          {identity.erase}
        </Button>
      </div>
    </details>
  );
}

/** Where to write to them and to call them: what the browser hands to the mail program and to the phone. */
function Reach({ contact: { facts }, domain }: Pick<Props, 'contact' | 'domain'>) {
  const { language } = useWords();
  const email = ranked(facts, 'email', domain)[0]?.value;
  const phone = ranked(facts, 'phone', domain)[0];
  if (!email && !phone) return null;
  return (
    <p class="row wrap reach">
      {email && <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>}
      {phone && <a href={`tel:${phone.value.replace(/[^+\d]/g, '')}`}>{saidValue(phone, language)}</a>}
    </p>
  );
}
