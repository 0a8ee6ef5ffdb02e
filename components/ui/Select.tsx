import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  /** What can be chosen, in this order. */
  options: readonly { value: string; name: string }[];
  onChange: (value: string) => void;
}

/** A labelled choice of one. */
export function Select({ label, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
