import type { CallSession } from '../../utils/call/session.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Coached } from '../discovery/Coached.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useCallWords } from './Words.ts';

/** The field for a question of one's own. */
export function NextQuestion({ session }: { session: NonNullable<CallSession> }) {
  const { plan: words } = useCallWords();
  const typed = session.draft.value.question;
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        session.addQuestion();
      }}
    >
      <Coached text={typed} onTake={(question) => session.type({ question })}>
        <Field
          label={words.field}
          value={typed}
          limit={LIMIT.text}
          long
          placeholder={words.placeholder}
          onInput={(question) => session.type({ question })}
          onEnter={session.addQuestion}
        />
      </Coached>
      <div class="row">
        <span class="grow" />
        <Button type="submit" disabled={typed.trim() === ''}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
