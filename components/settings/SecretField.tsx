import { useState } from 'preact/hooks';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useDestinationsWords, useOptionsWords } from './Words.ts';

interface Props {
  value: string;
  /** The secret as it is kept; empty where there is none. */
  before: string;
  keepOld: boolean;
  problem: string | undefined;
  generate: () => string;
  onChange: (value: string) => void;
  onKeepOld: (keep: boolean) => void;
}

/** What deliveries are signed with. Changed, the old one may sign beside it for a day. */
export function SecretField({ value, before, keepOld, problem, generate, onChange, onKeepOld }: Props) {
  const words = useOptionsWords();
  const { keepOldSecret } = useDestinationsWords();
  const [shown, show] = useState(false);
  return (
    <div class="stack tight">
      <Field
        label={words.secret}
        value={value}
        limit={LIMIT.line}
        placeholder="whsec_…"
        hint={words.secretHint}
        problem={problem}
        secret={!shown}
        onInput={onChange}
      >
        <div class="row wrap">
          <Button
            look="quiet"
            onClick={() => {
              onChange(generate());
              show(true);
            }}
          >
            {words.generate}
          </Button>
          <Button
            look="quiet"
            label={`${shown ? words.hide : words.show}: ${words.secret}`}
            onClick={() => show(!shown)}
          >
            {shown ? words.hide : words.show}
          </Button>
        </div>
      </Field>
      {before !== '' && value !== '' && value !== before && (
        <label class="row">
          <input type="checkbox" checked={keepOld} onChange={() => onKeepOld(!keepOld)} />
          {keepOldSecret}
        </label>
      )}
    </div>
  );
}
