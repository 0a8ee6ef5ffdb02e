import { useId } from 'preact/hooks';
import type { Unsupported } from '../../utils/discovery/chain.ts';
import type { Question } from '../../utils/domain/question.ts';
import { Button } from '../ui/Button.tsx';
import { useDiscoveryWords } from './Words.ts';

/** The needs that are supposed for no reason, or that no question would test. Nothing shows where there is none. */
export function UnsupportedNeeds({ needs }: { needs: readonly Unsupported[] }) {
  const { gaps: words } = useDiscoveryWords();
  const id = useId();
  if (needs.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h3 id={id}>{words.unsupported}</h3>
      <ul class="stack tight">
        {needs.map(({ need, lacks }) => (
          <li key={need.id}>
            {need.statement}{' '}
            {lacks.map((one) => (
              <span key={one} class="chip amber">
                {words.lacks[one]}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions that were planned and not asked yet. Nothing shows where there is none. */
export function UnaskedQuestions({
  questions,
  onDrop,
}: {
  questions: readonly Question[];
  onDrop: (question: Question) => void;
}) {
  const { gaps: words, themes } = useDiscoveryWords();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h3 id={id}>{words.unasked}</h3>
      <ul class="stack tight">
        {questions.map((question) => (
          <li key={question.id} class="row top">
            <span class="grow">
              {question.text} {question.theme && <span class="chip">{themes[question.theme]}</span>}
            </span>
            <Button look="quiet" label={words.dropOf(question.text)} onClick={() => onDrop(question)}>
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
