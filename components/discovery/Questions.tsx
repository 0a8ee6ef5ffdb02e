import { advise } from '../../utils/discovery/coach/advise.ts';
import type { PlannedQuestion } from '../../utils/domain/question.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  typed: string;
  /** Those of the draft can still be taken back; those of the history cannot be unsaid. */
  drafted: readonly PlannedQuestion[];
  kept: readonly PlannedQuestion[];
  busy: boolean;
  onType: (text: string) => void;
  onAdd: () => void;
  onRemove: (question: PlannedQuestion) => void;
}

/** The questions worth asking, and the field for the next one. */
export function Questions({ typed, drafted, kept, busy, onType, onAdd, onRemove }: Props) {
  const { questions: words } = useWords();
  const closed = typed.trim().length > 8 && advise(typed).forms.includes('closed');
  return (
    <>
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd();
        }}
      >
        <Field
          label={words.field}
          value={typed}
          limit={LIMIT.text}
          long
          placeholder={words.placeholder}
          onInput={onType}
          onEnter={onAdd}
        />
        <div class="row top">
          <p class="soft grow" aria-live="polite">
            {closed ? words.closedHint : ''}
          </p>
          <Button type="submit" disabled={busy || typed.trim() === ''}>
            {words.add}
          </Button>
        </div>
      </form>
      {drafted.length + kept.length === 0 && <p class="soft">{words.empty}</p>}
      <ul class="stack tight">
        {[...kept, ...drafted].map((question) => (
          <li key={question.id} class="row top">
            <span class="grow">{question.text}</span>
            <span class="chip">{question.forms.includes('open') ? words.open : words.closed}</span>
            {drafted.includes(question) && (
              <Button look="quiet" label={words.remove(question.text)} onClick={() => onRemove(question)}>
                {words.removeShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
