import { useState } from 'preact/hooks';
import { domainOf } from '../../../utils/domain/best.ts';
import type { Id } from '../../../utils/domain/identifier.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';
import { Somebody } from './Somebody.tsx';

export type Callback = Records['callbacks'][number];
/** A call that is expected, as it is typed. */
export type TypedCallback = Pick<Callback, 'contact' | 'about' | 'due' | 'response'>;

interface Props {
  records: Records;
  /** What they answered to, where the call comes of that. */
  response: Records['responses'][number] | null;
  trouble: string | null;
  onAdd: (callback: TypedCallback) => Promise<boolean>;
  onClose: () => void;
}

/** Who expects our call, about what, and on which day. */
export function AddCallback({ records, response, trouble, onAdd, onClose }: Props) {
  const { probe: words, relation } = useDashboardWords();
  const [contact, setContact] = useState<Id | null>(response?.contact ?? null);
  const [about, setAbout] = useState(response ? response.said || response.name : '');
  const [due, setDue] = useState('');
  return (
    <FormDialog
      title={words.addCallback}
      submit={words.saveCallback}
      trouble={trouble}
      ready={contact !== null || about.trim() !== ''}
      onClose={onClose}
      onSubmit={() => onAdd({ contact, about: about.trim(), due: due || null, response: response?.id ?? null })}
    >
      <Somebody
        contacts={records.contacts}
        domain={domainOf(records.account.facts)}
        value={contact}
        onChange={setContact}
      />
      <Field label={words.about} value={about} limit={LIMIT.text} onInput={setAbout} />
      <DateField label={relation.due} value={due} onChange={setDue} />
    </FormDialog>
  );
}
