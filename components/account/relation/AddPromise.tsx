import { useState } from 'preact/hooks';
import type { Commitment } from '../../../utils/domain/commitment.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

/** A promise as it is typed. */
export type TypedPromise = Pick<Commitment, 'by' | 'text' | 'due'>;

interface Props {
  trouble: string | null;
  onAdd: (promise: TypedPromise) => Promise<boolean>;
  onClose: () => void;
}

const SIDES = ['us', 'them'] as const;

/** Who promised what, and until when. */
export function AddPromise({ trouble, onAdd, onClose }: Props) {
  const { relation: words } = useDashboardWords();
  const [by, setBy] = useState<(typeof SIDES)[number]>('us');
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  return (
    <FormDialog
      title={words.addPromise}
      submit={words.savePromise}
      trouble={trouble}
      ready={text.trim() !== ''}
      onClose={onClose}
      onSubmit={() => onAdd({ by, text: text.trim(), due: due || null })}
    >
      <Field label={words.promise} value={text} limit={LIMIT.text} onInput={setText} />
      <Select
        label={words.by}
        value={by}
        options={SIDES.map((value) => ({ value, name: words.sides[value] }))}
        onChange={(value) => setBy(SIDES.find((one) => one === value) ?? by)}
      />
      <DateField label={words.due} value={due} onChange={setDue} />
    </FormDialog>
  );
}
