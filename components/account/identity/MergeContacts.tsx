import { useState } from 'preact/hooks';
import { chosenOf, mergeChoices } from '../../../utils/dashboard/merge-choices.ts';
import { personOf } from '../../../utils/domain/best.ts';
import type { Contact } from '../../../utils/domain/contact.ts';
import { type ContactFact, type ContactField, contactField } from '../../../utils/domain/fact.ts';
import type { Id } from '../../../utils/domain/identifier.ts';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';
import { Choices } from './Choices.tsx';

interface Props {
  one: Contact;
  /** The others known at the account. */
  others: readonly Contact[];
  /** The account's own. */
  domain: string | null;
  trouble: string | null;
  /** `chosen`: those that would not show by themselves. */
  onMerge: (other: Id, chosen: { field: ContactField; value: string }[]) => Promise<boolean>;
  onClose: () => void;
}

/** Makes one contact of two that are the same person; one says who the other is, and what shows where they differ. */
export function MergeContacts({ one, others, domain, trouble, onMerge, onClose }: Props) {
  const { identity: words } = useDashboardWords();
  const [named, name] = useState<string>(others[0]?.id ?? '');
  const [picked, pick] = useState<ReadonlyMap<ContactField, string>>(new Map());
  const other = others.find(({ id }) => id === named);
  const choices = mergeChoices<ContactFact>(contactField.options, one.facts, other?.facts ?? [], domain);
  return (
    <FormDialog
      title={words.mergeContactsTitle(personOf(one.facts, domain))}
      submit={words.mergeConfirm}
      trouble={trouble}
      ready={other !== undefined}
      onClose={onClose}
      onSubmit={async () => other !== undefined && onMerge(other.id, chosenOf(choices, picked))}
    >
      <Select
        label={words.samePerson}
        value={named}
        options={others.map(({ id, facts }) => ({ value: id, name: personOf(facts, domain) }))}
        onChange={(value) => {
          name(value);
          pick(new Map());
        }}
      />
      <p>{words.mergeContactsHelp}</p>
      <Choices choices={choices} picked={picked} onPick={pick} />
    </FormDialog>
  );
}
