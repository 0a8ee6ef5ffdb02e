import { useState } from 'preact/hooks';
import { ContactsCard } from '../../../components/account/ContactsCard.tsx';
import { EraseDialog } from '../../../components/account/identity/EraseDialog.tsx';
import { NeedsCard } from '../../../components/account/NeedsCard.tsx';
import { QuotesCard } from '../../../components/account/QuotesCard.tsx';
import { PromisesCard } from '../../../components/account/relation/PromisesCard.tsx';
import { localDay } from '../../../utils/dashboard/agenda.ts';
import { type Act, verdictsOn } from '../../../utils/dashboard/deeds.ts';
import { domainOf, personOf } from '../../../utils/domain/best.ts';
import type { Contact } from '../../../utils/domain/contact.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import type { Records } from '../../../utils/domain/records.ts';

interface Props {
  act: Act;
  records: Records;
  now: number;
  hindrance: string | null;
}

/** What they need, what was promised, who is there, in their own words. */
export function Aside({ act, records, now, hindrance }: Props) {
  const [erasing, erase] = useState<Contact | null>(null);
  const domain = domainOf(records.account.facts);
  return (
    <aside class="stack">
      <NeedsCard
        needs={records.needs}
        trouble={hindrance}
        onAdd={(need) => act({ do: 'note-need', need: { ...need, id: mint() } })}
        onConfirm={({ id }) => act({ do: 'confirm-need', need: { id, contact: null, quote: null } })}
        onDismiss={({ id }) => act({ do: 'dismiss-need', need: { id, why: '' } })}
      />
      <PromisesCard
        commitments={records.commitments}
        now={now}
        trouble={hindrance}
        onAdd={(promise) => act({ do: 'make-commitment', opportunity: null, promise: { ...promise, contact: null } })}
        onSettle={({ id }, as) =>
          as === 'kept'
            ? act({ do: 'keep-commitment', commitment: id })
            : act({ do: 'miss-commitment', commitment: id, why: '' })
        }
      />
      <ContactsCard
        contacts={records.contacts}
        domain={domain}
        now={now}
        verdictsOn={({ id }, field) => verdictsOn(act, id, field)}
        trouble={hindrance}
        onAdd={(typed) => act({ do: 'add-contact', ...typed })}
        onLeft={({ id }) => act({ do: 'contact-left', contact: id, on: localDay(now), why: '' })}
        onObject={({ id }) => act({ do: 'contact-objected', contact: id, channel: 'other', on: localDay(now) })}
        onErase={erase}
      />
      <QuotesCard quotes={records.quotes} />
      {erasing && (
        <EraseDialog
          what="contact"
          name={personOf(erasing.facts, domain)}
          trouble={hindrance}
          onErase={() => act({ do: 'erase-contact', contact: erasing.id })}
          onClose={() => erase(null)}
        />
      )}
    </aside>
  );
}
