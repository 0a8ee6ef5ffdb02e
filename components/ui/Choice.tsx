import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  value: Value | undefined;
  /** Each value, and what it is called. */
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  /** What the one that is chosen means. */
  hint?: ComponentChildren;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ label, value, options, onChange, hint }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="legend">{label}</legend>
      {options.map(([one, name]) => (
        <label key={one}>
          <input type="radio" name={id} checked={one === value} onChange={() => onChange(one)} />
          {name}
        </label>
      ))}
      {hint && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </fieldset>
  );
}
