import { isMinutes, minutesOf } from '../../utils/call/draft.ts';
import type { CallDraft } from '../../utils/domain/call-draft.ts';
import { localDay } from '../../utils/domain/clock.ts';
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
  /** Milliseconds since 1970. */
  now: number;
  onType: (change: Partial<CallDraft>) => void;
  onSend: () => void;
  onBack: () => void;
}

const DAY = 24 * 60 * 60 * 1000;
/** When most next steps are, in days from now. */
const SOON = [1, 7, 14] as const;

/** The end of a call: what was said, to be edited; what comes next and when, or why nothing does; one click. */
export function FinishCall({ draft, composed, destinations, busy, now, onType, onSend, onBack }: Props) {
  const { end: words, back, add } = useCallWords();
  const { next } = draft;
  const stepped = next.text.trim() === '' ? next.none.trim() !== '' : next.due !== '';
  const measured = String(minutesOf({ ...draft, minutes: null }, now));
  const minutes = draft.minutes ?? measured;
  const timed = minutes.trim() === '' || isMinutes(minutes);
  const ready = stepped && timed;
  return (
    <form
      class="stack finish"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onSend();
      }}
    >
      <Field
        label={words.next}
        value={next.text}
        limit={LIMIT.text}
        focus
        onInput={(text) => onType({ next: { ...next, text } })}
      />
      {next.text.trim() === '' && (
        <Field
          label={words.none}
          value={next.none}
          limit={LIMIT.text}
          hint={words.noneHint}
          onInput={(none) => onType({ next: { ...next, none } })}
        />
      )}
      {next.text.trim() !== '' && (
        <>
          <div class="row bottom">
            <div class="grow">
              <DateField
                label={words.nextDate}
                value={next.due}
                onChange={(due) => onType({ next: { ...next, due } })}
              />
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
          <div class="row wrap">
            {SOON.map((days) => (
              <Button
                key={days}
                look="quiet"
                onClick={() => onType({ next: { ...next, due: localDay(now + days * DAY) } })}
              >
                {words.soon(days)}
              </Button>
            ))}
          </div>
        </>
      )}
      <Field
        label={words.minutes}
        value={minutes}
        limit={4}
        placeholder={measured}
        problem={timed ? undefined : words.minutesWrong}
        onInput={(minutes) => onType({ minutes })}
      />
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
      <p class="soft">{stepped ? words.destinations(destinations) : words.wanted}</p>
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
