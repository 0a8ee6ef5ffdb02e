import type { PlannedQuestion } from '../../utils/domain/question.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.ts';
import { Coached } from './Coached.tsx';
import { MostlyClosed } from './MostlyClosed.tsx';

interface Props {
  typed: string;
  /** Those of the draft can still be taken back; those of the history cannot be unsaid. */
  drafted: readonly PlannedQuestion[];
  kept: readonly PlannedQuestion[];
  busy: boolean;
  /** Whether what is typed is closed on purpose. */
  onPurpose: boolean;
  onMean: (onPurpose: boolean) => void;
  onType: (text: string) => void;
  onAdd: () => void;
  onRemove: (question: PlannedQuestion) => void;
}

/** The questions worth asking, and the field for the next one. */
export function Questions({ typed, onPurpose, drafted, kept, busy, onMean, onType, onAdd, onRemove }: Props) {
  const { questions: words } = useWords();
  return (
    <>
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd();
        }}
      >
        <Coached text={typed} onPurpose={onPurpose} onMean={onMean} onTake={onType}>
          <Field
            label={words.field}
            value={typed}
            limit={LIMIT.text}
            long
            placeholder={words.placeholder}
            onInput={onType}
            onEnter={onAdd}
          />
        </Coached>
        <div class="row">
          <span class="grow" />
          <Button type="submit" disabled={busy || typed.trim() === ''}>
            {words.add}
          </Button>
        </div>
      </form>
      {drafted.length + kept.length === 0 && <p class="soft">{words.empty}</p>}
      <MostlyClosed questions={[...kept, ...drafted]} />
      <ul class="stack tight">
        {[...kept, ...drafted].map((question) => (
          <li key={question.id} class="row top">
            <span class="grow">{question.text}</span>
            <span class="chip">
              {question.forms.includes('open') ? words.open : question.onPurpose ? words.onPurpose : words.closed}
            </span>
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
