import { useState } from 'preact/hooks';
import { LIMIT } from '../../../utils/domain/text.ts';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.ts';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

/** A person as they are typed; what is not known is empty. */
export interface TypedContact {
  name: string;
  jobTitle: string;
  email: string;
  phone: string;
}

interface Props {
  trouble: string | null;
  onAdd: (contact: TypedContact) => Promise<boolean>;
  onClose: () => void;
}

const FIELDS = ['name', 'jobTitle', 'email', 'phone'] as const;

/** Somebody whom no page told of. */
export function AddContact({ trouble, onAdd, onClose }: Props) {
  const { relation: words } = useDashboardWords();
  const { facts } = useWords();
  const [typed, type] = useState<TypedContact>({ name: '', jobTitle: '', email: '', phone: '' });
  return (
    <FormDialog
      title={words.addContact}
      submit={words.saveContact}
      trouble={trouble}
      ready={typed.name.trim() !== '' || typed.email.trim() !== ''}
      onClose={onClose}
      onSubmit={() => onAdd(typed)}
    >
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={facts.fields[field]}
          value={typed[field]}
          limit={LIMIT.line}
          onInput={(value) => type({ ...typed, [field]: value })}
        />
      ))}
    </FormDialog>
  );
}
