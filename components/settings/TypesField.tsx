import { DEFAULT_TYPES, type DeliveryType } from '../../utils/domain/destination.ts';
import { Button } from '../ui/Button.tsx';
import { useDestinationsWords } from './Words.ts';

interface Props {
  value: readonly DeliveryType[];
  /** What this receiver can be told. */
  offered: readonly DeliveryType[];
  problem: string | undefined;
  onChange: (value: DeliveryType[]) => void;
}

/** What a destination is told: a box a type, folded away while it is the usual. */
export function TypesField({ value, offered, problem, onChange }: Props) {
  const { types: words } = useDestinationsWords();
  const turn = (type: DeliveryType) =>
    onChange(value.includes(type) ? value.filter((one) => one !== type) : [...value, type]);
  return (
    <details open={problem !== undefined}>
      <summary>
        {words.label} <span class="soft">· {offered.filter((type) => value.includes(type)).length}</span>
      </summary>
      <fieldset class="choice stack tight" aria-label={words.label}>
        {offered.map((type) => (
          <label key={type}>
            <input type="checkbox" checked={value.includes(type)} onChange={() => turn(type)} />
            {words.names[type]}
          </label>
        ))}
        <p class="soft">{words.hint}</p>
        {problem && <p class="problem">{problem}</p>}
        <div>
          <Button look="quiet" onClick={() => onChange(DEFAULT_TYPES.filter((type) => offered.includes(type)))}>
            {words.usual}
          </Button>
        </div>
      </fieldset>
    </details>
  );
}
