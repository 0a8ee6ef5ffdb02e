import { personOf } from '../../../utils/domain/best.ts';
import type { Contact } from '../../../utils/domain/contact.ts';
import type { Id } from '../../../utils/domain/identifier.ts';
import { Select } from '../../ui/Select.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  contacts: readonly Contact[];
  /** The account's own. */
  domain: string | null;
  value: Id | null;
  onChange: (contact: Id | null) => void;
}

/** Who of them it is about; nobody where that is not known. */
export function Somebody({ contacts, domain, value, onChange }: Props) {
  const { probe: words } = useDashboardWords();
  if (contacts.length === 0) return null;
  const people = contacts.map(({ id, facts }) => ({ value: id, name: personOf(facts, domain) }));
  return (
    <Select
      label={words.who}
      value={value ?? ''}
      options={[{ value: '', name: words.nobody }, ...people]}
      onChange={(id) => onChange(id || null)}
    />
  );
}
