import type { CallDraft } from '../../utils/domain/call-draft.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  draft: CallDraft;
  /** The summary as it is composed of what was noted. */
  composed: string;
  destinations: readonly string[];
  busy: boolean;
  onType: (change: Partial<CallDraft>) => void;
  onSend: () => void;
  onBack: () => void;
}

/** The end of a call: what was said, to be edited; what comes next and when, or why nothing does; one click. */
export function FinishCall({ draft, composed, destinations, busy, onType, onSend, onBack }: Props) {
  const { end: words, back, add } = useCallWords();
  const { next } = draft;
  const stepped = next.text.trim() !== '' && next.due !== '';
  const ready = stepped || (next.text.trim() === '' && next.none.trim() !== '');
  return (
    <form
      class="stack"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onSend();
      }}
    >
      <Field
        label={words.summary}
        value={draft.summary ?? composed}
        limit={LIMIT.note}
        long
        onInput={(summary) => onType({ summary })}
      >
        {draft.summary !== null && draft.summary !== composed && (
          <div>
            <Button look="quiet" onClick={() => onType({ summary: null })}>
              {words.recompose}
            </Button>
          </div>
        )}
      </Field>
      <Field
        label={words.next}
        value={next.text}
        limit={LIMIT.text}
        focus
        onInput={(text) => onType({ next: { ...next, text } })}
      />
      <div class="row">
        <div class="grow">
          <DateField label={words.nextDate} value={next.due} onChange={(due) => onType({ next: { ...next, due } })} />
        </div>
        <Select
          label={words.nextBy}
          value={next.by}
          options={[
            { value: 'us', name: add.us },
            { value: 'them', name: add.them },
          ]}
          onChange={(by) => onType({ next: { ...next, by: by === 'them' ? 'them' : 'us' } })}
        />
      </div>
      {next.text.trim() === '' && (
        <Field
          label={words.none}
          value={next.none}
          limit={LIMIT.text}
          hint={words.noneHint}
          onInput={(none) => onType({ next: { ...next, none } })}
        />
      )}
      <p class="soft">{words.destinations(destinations)}</p>
      <div class="row wrap">
        <Button look="main" type="submit" disabled={busy || !ready}>
          {destinations.length === 0 ? words.keep : words.send}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {back}
        </Button>
      </div>
    </form>
  );
}
