import type { Gain } from '../../utils/discovery/playbook/gains.ts';
import { Button } from '../ui/Button.tsx';
import { useDiscoveryWords } from './Words.ts';

interface Props {
  questions: readonly Gain[];
  onAdd: (question: Gain) => void;
}

/** The questions that the rep thought of, with what they gave: those that gave much belong into the playbook. */
export function OwnQuestions({ questions, onAdd }: Props) {
  const { playbooks: words } = useDiscoveryWords();
  if (questions.length === 0) return null;
  return (
    <details>
      <summary>{words.own(questions.length)}</summary>
      <ul class="stack tight">
        {questions.map((question) => (
          <li key={question.text} class="row top">
            <span class="grow">
              {question.text} <span class="soft">{words.gain(question.asked, question.answered, question.needs)}</span>
            </span>
            <Button look="quiet" label={words.takeUpOf(question.text)} onClick={() => onAdd(question)}>
              {words.takeUp}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
