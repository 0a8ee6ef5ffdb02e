import { personOf } from '../../utils/domain/best.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import { Select } from '../ui/Select.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  contacts: readonly Contact[];
  domain: string | null;
  value: Id | null;
  onChange: (contact: Id | null) => void;
}

/** Who of theirs speaks, or nobody known. */
export function SaidBy({ contacts, domain, value, onChange }: Props) {
  const { plan: words } = useCallWords();
  const people = contacts.filter(({ leftOn }) => leftOn === null);
  const options = [
    { value: '', name: words.nobody },
    ...people.map(({ id, facts }) => ({ value: id, name: personOf(facts, domain) })),
  ];
  return (
    <Select
      label={words.saidBy}
      value={value ?? ''}
      options={options}
      onChange={(id) => onChange(people.find((person) => person.id === id)?.id ?? null)}
    />
  );
}
