import type { PlannedQuestion } from '../../utils/domain/question.ts';
import { useWords } from '../ui/Words.ts';

/** With fewer questions there is no plan to speak of. */
const FEWEST = 3;

/** A word on the whole plan, where more than half of it is closed. */
export function MostlyClosed({ questions }: { questions: readonly Pick<PlannedQuestion, 'forms'>[] }) {
  const { coach: words } = useWords();
  const closed = questions.filter(({ forms }) => forms.includes('closed')).length;
  if (questions.length < FEWEST || closed * 2 <= questions.length) return null;
  return <p class="soft">{words.mostlyClosed(closed, questions.length)}</p>;
}
