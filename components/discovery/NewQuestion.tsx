import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.ts';
import { Coached } from './Coached.tsx';

interface Props {
  /** What is typed, and whether it is closed on purpose. */
  typed: string;
  onPurpose: boolean;
  busy: boolean;
  onType: (change: { question: string } | { onPurpose: boolean }) => void;
  onAdd: () => void;
}

/** The field for a question of one's own, with the coach below it. */
export function NewQuestion({ typed, onPurpose, busy, onType, onAdd }: Props) {
  const { questions: words } = useWords();
  const onQuestion = (question: string) => onType({ question });
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <Coached text={typed} onPurpose={onPurpose} onMean={(onPurpose) => onType({ onPurpose })} onTake={onQuestion}>
        <Field
          label={words.field}
          value={typed}
          limit={LIMIT.text}
          long
          placeholder={words.placeholder}
          onInput={onQuestion}
          onEnter={onAdd}
        />
      </Coached>
      {typed.trim() !== '' && (
        <div class="row end">
          <Button type="submit" disabled={busy}>
            {words.add}
          </Button>
        </div>
      )}
    </form>
  );
}
