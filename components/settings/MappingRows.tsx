import { useId } from 'preact/hooks';
import type { FieldWrite, MappedField } from '../../utils/domain/mapping.ts';
import { Button } from '../ui/Button.tsx';
import { useDestinationsWords } from './Words.ts';

interface Props {
  title: string;
  fields: readonly MappedField[];
  /** The fields of theirs that are offered; others may be typed. */
  targets: readonly string[];
  writes: readonly FieldWrite[];
  problems: readonly { row: number; problem: string }[];
  onChange: (fields: MappedField[]) => void;
}

/** The fields of one kind of record, a row each: theirs, ours, and who wins. */
export function MappingRows({ title, fields, targets, writes, problems, onChange }: Props) {
  const { mapping: words } = useDestinationsWords();
  const id = useId();
  const set = (row: number, part: Partial<MappedField>) =>
    onChange(fields.map((field, n) => (n === row ? { ...field, ...part } : field)));
  return (
    <fieldset class="choice stack tight">
      <legend class="legend">{title}</legend>
      <datalist id={id}>
        {targets.map((target) => (
          <option key={target} value={target} />
        ))}
      </datalist>
      {fields.length > 0 && (
        <div class="mapping-row" aria-hidden="true">
          {[words.to, words.from, words.write].map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
      )}
      {fields.map((field, row) => {
        const problem = problems.find((one) => one.row === row)?.problem;
        return (
          <div class="mapping-row" key={row}>
            <input
              aria-label={`${title}, ${words.to} ${row + 1}`}
              list={id}
              maxLength={500}
              value={field.to}
              onInput={(event) => set(row, { to: event.currentTarget.value })}
            />
            <input
              aria-label={`${title}, ${words.from} ${row + 1}`}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-${row}` : undefined}
              maxLength={1_000}
              value={field.from}
              onInput={(event) => set(row, { from: event.currentTarget.value })}
            />
            <select
              aria-label={`${title}, ${words.write} ${row + 1}`}
              value={field.write}
              onChange={(event) => {
                const write = writes.find((one) => one === event.currentTarget.value);
                if (write) set(row, { write });
              }}
            >
              {writes.map((write) => (
                <option key={write} value={write}>
                  {words.writes[write]}
                </option>
              ))}
            </select>
            <Button
              look="quiet danger"
              label={words.remove(field.to || String(row + 1))}
              onClick={() => onChange(fields.filter((_, n) => n !== row))}
            >
              ×
            </Button>
            {problem && (
              <span class="problem" id={`${id}-${row}`}>
                {problem}
              </span>
            )}
          </div>
        );
      })}
      <div>
        <Button look="quiet" onClick={() => onChange([...fields, { to: '', from: '', write: writes[0] ?? 'always' }])}>
          {words.add}
        </Button>
      </div>
    </fieldset>
  );
}
