import { useId } from 'preact/hooks';
import type { ProposedQuestion } from '../../utils/discovery/playbook/proposed.ts';
import { Button } from '../ui/Button.tsx';
import { useDiscoveryWords } from './Words.ts';

interface Props {
  questions: readonly ProposedQuestion[];
  busy: boolean;
  /** Null where they are only looked at. */
  onPlan: ((question: ProposedQuestion) => void) | null;
}

/** The questions that are worth asking next, each with its theme and why. */
export function Proposals({ questions, busy, onPlan }: Props) {
  const { proposals: words, themes } = useDiscoveryWords();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <ul class="stack">
        {questions.map((question) => (
          <li key={question.from + question.text} class="row top">
            <div class="grow">
              {question.text} <span class="chip">{themes[question.theme]}</span>
              <p class="soft">{question.reason}</p>
            </div>
            {onPlan && (
              <Button look="quiet" label={words.planOf(question.text)} disabled={busy} onClick={() => onPlan(question)}>
                {words.plan}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
