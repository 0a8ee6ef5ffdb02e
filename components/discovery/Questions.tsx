import type { PlannedQuestion } from '../../utils/domain/question.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { MostlyClosed } from './MostlyClosed.tsx';

interface Props {
  /** Those of the draft can still be taken back; those of the history cannot be unsaid. */
  drafted: readonly PlannedQuestion[];
  kept: readonly PlannedQuestion[];
  onRemove: (question: PlannedQuestion) => void;
}

/** The questions worth asking. */
export function Questions({ drafted, kept, onRemove }: Props) {
  const { questions: words } = useWords();
  return (
    <>
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
