import { useState } from 'preact/hooks';
import { ContactsCard } from '../../../components/account/ContactsCard.tsx';
import { EraseDialog } from '../../../components/account/identity/EraseDialog.tsx';
import { MergeContacts } from '../../../components/account/identity/MergeContacts.tsx';
import { NeedsCard } from '../../../components/account/NeedsCard.tsx';
import { ProbesCard } from '../../../components/account/probe/ProbesCard.tsx';
import { QuotesCard } from '../../../components/account/QuotesCard.tsx';
import { CallbacksCard } from '../../../components/account/relation/CallbacksCard.tsx';
import { Objection } from '../../../components/account/relation/Objection.tsx';
import { PromisesCard } from '../../../components/account/relation/PromisesCard.tsx';
import { useSpoken } from '../../../components/ui/Words.ts';
import { type Act, undoing, verdictsOn } from '../../../utils/dashboard/deeds.ts';
import { domainOf, personOf } from '../../../utils/domain/best.ts';
import { localDay } from '../../../utils/domain/clock.ts';
import type { Contact } from '../../../utils/domain/contact.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import type { Records } from '../../../utils/domain/records.ts';
import type { Discovery } from './discovery.ts';

interface Props {
  act: Act;
  records: Records;
  now: number;
  hindrance: string | null;
  /** Null until it is loaded. */
  discovery: Discovery | null;
}

/** What they need, what was promised, who is there, in their own words. */
export function Aside({ act, records, now, hindrance, discovery }: Props) {
  const language = useSpoken();
  const [asking, ask] = useState<{ what: 'erase' | 'merge' | 'object'; contact: Contact } | null>(null);
  const { account, contacts } = records;
  const domain = domainOf(account.facts);
  const done = () => ask(null);
  return (
    <aside class="stack">
      <NeedsCard
        needs={records.needs}
        questions={records.questions}
        now={now}
        trouble={hindrance}
        asking={(need) =>
          discovery && (
            <discovery.AskAbout
              need={need}
              language={language}
              onPlan={(question) => void act({ do: 'plan-question', question })}
            />
          )
        }
        onAdd={(need) => act({ do: 'note-need', need: { ...need, id: mint() } })}
        onConfirm={({ id }) => act({ do: 'confirm-need', need: { id, contact: null, quote: null } })}
        onDismiss={({ id }) => act({ do: 'dismiss-need', need: { id, why: '' } })}
      />
      <CallbacksCard
        records={records}
        now={now}
        trouble={hindrance}
        onAdd={(callback) => act({ do: 'request-callback', callback })}
        onDone={({ id }, note) => act({ do: 'callback-done', callback: { id, note } })}
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
        contacts={contacts}
        merges={account.merges}
        domain={domain}
        now={now}
        trouble={hindrance}
        onAdd={(typed) => act({ do: 'add-contact', ...typed })}
        deeds={{
          verdictsOn: ({ id }, field) => verdictsOn(act, id, field),
          onLeft: ({ id }) => act({ do: 'contact-left', contact: id, on: localDay(now), why: '' }),
          onReturn: ({ id }) => act({ do: 'contact-returned', contact: id }),
          onObject: (contact) => ask({ what: 'object', contact }),
          onMerge: contacts.length > 1 ? (contact) => ask({ what: 'merge', contact }) : null,
          onPart: (merge) => act(undoing(merge)),
          onErase: (contact) => ask({ what: 'erase', contact }),
        }}
      />
      <ProbesCard
        records={records}
        now={now}
        trouble={hindrance}
        onPlace={(probe) => act({ do: 'place-probe', probe })}
        onAnswer={(typed) => act({ do: 'answer-probe', ...typed })}
        onCall={(callback) => act({ do: 'request-callback', callback })}
      />
      <QuotesCard quotes={records.quotes} />
      {asking?.what === 'merge' && (
        <MergeContacts
          one={asking.contact}
          others={contacts.filter(({ id }) => id !== asking.contact.id)}
          domain={domain}
          trouble={hindrance}
          onMerge={(other, choices) => act({ do: 'merge-contacts', contact: asking.contact.id, other, choices })}
          onClose={done}
        />
      )}
      {asking?.what === 'object' && (
        <Objection
          name={personOf(asking.contact.facts, domain)}
          trouble={hindrance}
          onObject={(channel) =>
            act({ do: 'contact-objected', contact: asking.contact.id, channel, on: localDay(now) })
          }
          onClose={done}
        />
      )}
      {asking?.what === 'erase' && (
        <EraseDialog
          what="contact"
          name={personOf(asking.contact.facts, domain)}
          trouble={hindrance}
          onErase={() => act({ do: 'erase-contact', contact: asking.contact.id })}
          onClose={done}
        />
      )}
    </aside>
  );
}
