import type { CallSession } from '../../utils/call/session.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Coached } from '../discovery/Coached.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useCallWords } from './Words.ts';

/** The field for a question of one's own. */
export function NextQuestion({ session }: { session: NonNullable<CallSession> }) {
  const { plan: words } = useCallWords();
  const { question: typed, onPurpose = false } = session.draft.value;
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void session.addQuestion();
      }}
    >
      <Coached
        text={typed}
        onPurpose={onPurpose}
        onMean={(onPurpose) => session.type({ onPurpose })}
        onTake={(question) => session.type({ question })}
      >
        <Field
          label={words.field}
          value={typed}
          limit={LIMIT.text}
          long
          placeholder={words.placeholder}
          onInput={(question) => session.type({ question })}
          onEnter={() => void session.addQuestion()}
        />
      </Coached>
      {typed.trim() !== '' && (
        <div class="row end">
          <Button type="submit">{words.add}</Button>
        </div>
      )}
    </form>
  );
}
