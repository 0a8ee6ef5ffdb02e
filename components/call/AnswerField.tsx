import type { CallDraft } from '../../utils/domain/call-draft.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { SaidBy } from './SaidBy.tsx';
import { useCallWords } from './Words.ts';

type Answer = CallDraft['answers'][number];

interface Props {
  typed: Answer;
  contacts: readonly Contact[];
  domain: string | null;
  onType: (change: Partial<Answer>) => void;
  onKeep: () => void;
}

/** The field for their answer, in their own words, and who said it; Enter keeps it. */
export function AnswerField({ typed, contacts, domain, onType, onKeep }: Props) {
  const { plan: words } = useCallWords();
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <Field
        label={words.answer}
        value={typed.text}
        limit={LIMIT.text}
        long
        focus
        onInput={(text) => onType({ text })}
        onEnter={onKeep}
      />
      <div class="row bottom">
        <div class="grow">
          <SaidBy
            contacts={contacts}
            domain={domain}
            value={typed.contact}
            onChange={(contact) => onType({ contact })}
          />
        </div>
        <Button type="submit" disabled={typed.text.trim() === ''}>
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
