import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** A day as ISO 8601 writes it; empty where none is chosen. */
  value: string;
  onChange: (day: string) => void;
}

/** A labelled choice of a day, in the browser's own way. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        max="2999-12-31"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
