import { useState } from 'preact/hooks';
import { domainOf } from '../../../utils/domain/best.ts';
import type { Id } from '../../../utils/domain/identifier.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { Somebody } from '../relation/Somebody.tsx';
import { useDashboardWords } from '../Words.ts';

export type Response = Records['responses'][number];
/** A response as it is typed, with the call that they asked for (null: they did not). */
export interface TypedResponse {
  response: Pick<Response, 'probe' | 'name' | 'contact' | 'said'>;
  callback: { about: string; due: string | null } | null;
}

interface Props {
  records: Records;
  trouble: string | null;
  onAdd: (typed: TypedResponse) => Promise<boolean>;
  onClose: () => void;
}

/** Somebody came forward: in answer to which probe, in which words, and whether they expect a call. */
export function AddResponse({ records, trouble, onAdd, onClose }: Props) {
  const { probe: words, relation } = useDashboardWords();
  const { probes } = records;
  const [probe, choose] = useState<Id | null>(probes.at(-1)?.id ?? null);
  const [typed, setTyped] = useState('');
  const [contact, setContact] = useState<Id | null>(null);
  const [said, setSaid] = useState('');
  const [called, call] = useState(true);
  const [due, setDue] = useState('');
  const name = probes.find(({ id }) => id === probe)?.name ?? typed.trim();
  return (
    <FormDialog
      title={words.addResponse}
      submit={words.saveResponse}
      trouble={trouble}
      ready={name !== ''}
      onClose={onClose}
      onSubmit={() =>
        onAdd({
          response: { probe, name, contact, said: said.trim() },
          callback: called ? { about: said.trim() || name, due: due || null } : null,
        })
      }
    >
      {probes.length > 0 && (
        <Select
          label={words.answers}
          value={probe ?? ''}
          options={[
            ...probes.map(({ id, name }) => ({ value: id, name })).toReversed(),
            { value: '', name: words.elsewhere },
          ]}
          onChange={(id) => choose(id || null)}
        />
      )}
      {probe === null && (
        <Field
          label={words.name}
          value={typed}
          limit={LIMIT.line}
          placeholder={words.namePlaceholder}
          onInput={setTyped}
        />
      )}
      <Somebody
        contacts={records.contacts}
        domain={domainOf(records.account.facts)}
        value={contact}
        onChange={setContact}
      />
      <Field label={words.said} value={said} limit={LIMIT.text} long hint={words.saidHint} onInput={setSaid} />
      <label class="row">
        <input type="checkbox" checked={called} onChange={(event) => call(event.currentTarget.checked)} />
        {words.asksForCall}
      </label>
      {called && <DateField label={relation.due} value={due} onChange={setDue} />}
    </FormDialog>
  );
}
