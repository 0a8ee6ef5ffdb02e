import type { ProposedQuestion } from '../../utils/discovery/playbook/proposed.ts';
import { Button } from '../ui/Button.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  /** Null until what proposes them is loaded: their place is kept for them. */
  questions: readonly ProposedQuestion[] | null;
  /** Shown at once: there is nothing else to ask. */
  open: boolean;
  onTake: (question: ProposedQuestion) => void;
}

/** Questions worth asking, each with its reason, to be taken into the plan. */
export function Proposed({ questions, open, onTake }: Props) {
  const { plan: words } = useCallWords();
  if (questions?.length === 0) return null;
  return (
    <details open={open}>
      <summary>
        {words.proposed} <span class="soft">{questions?.length}</span>
      </summary>
      <ul class="proposed">
        {questions?.map((question) => (
          <li key={question.text} class="row top">
            <div class="grow">
              <p>{question.text}</p>
              <p class="soft">{question.reason}</p>
            </div>
            <Button look="quiet" label={`${words.take}: ${question.text}`} onClick={() => onTake(question)}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
