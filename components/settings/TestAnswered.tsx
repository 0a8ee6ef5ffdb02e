import type { TestAnswer } from '../../utils/bridge/replies.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import { useOptionsWords } from './Words.ts';

/** What a receiver said to a test event. */
export function TestAnswered({ test }: { test: TestAnswer }) {
  const words = useOptionsWords();
  const { status, milliseconds, accepted, text } = test;
  if (status === null) return <p class="notice bad">{words.testSilent}</p>;
  return (
    <div class={`notice ${accepted ? 'good' : 'bad'}`}>
      <p>{accepted ? words.testAccepted(status, milliseconds) : words.testRefused(status, milliseconds)}</p>
      {text !== '' && (
        <details>
          <summary>{words.answer}</summary>
          <Verbatim label={words.answer} text={text} />
        </details>
      )}
    </div>
  );
}
