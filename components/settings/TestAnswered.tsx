import type { TestAnswer } from '../../utils/bridge/replies.ts';
import { useWords } from '../ui/Words.ts';

/** What a receiver said to a test event. */
export function TestAnswered({ test }: { test: TestAnswer }) {
  const { options: words } = useWords();
  const { status, milliseconds, accepted, text } = test;
  if (status === null) return <p class="notice bad">{words.testSilent}</p>;
  return (
    <div class={`notice ${accepted ? 'good' : 'bad'}`}>
      <p>{accepted ? words.testAccepted(status, milliseconds) : words.testRefused(status, milliseconds)}</p>
      {text !== '' && (
        <details>
          <summary>{words.answer}</summary>
          <pre>{text}</pre>
        </details>
      )}
    </div>
  );
}
