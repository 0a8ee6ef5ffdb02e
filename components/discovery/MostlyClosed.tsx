import type { PlannedQuestion } from '../../utils/domain/question.ts';
import { useWords } from '../ui/Words.ts';

/** With fewer questions there is no plan to speak of. */
const FEWEST = 3;

/** A word on the whole plan, where more than half of it is closed; what is closed on purpose is no matter. */
export function MostlyClosed({ questions }: { questions: readonly Pick<PlannedQuestion, 'forms' | 'onPurpose'>[] }) {
  const { coach: words } = useWords();
  const judged = questions.filter(({ onPurpose }) => !onPurpose);
  const closed = judged.filter(({ forms }) => forms.includes('closed')).length;
  if (judged.length < FEWEST || closed * 2 <= judged.length) return null;
  return <p class="soft">{words.mostlyClosed(closed, judged.length)}</p>;
}
