import type { CallDraft } from '../../utils/domain/call-draft.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Need } from '../../utils/domain/need.ts';
import type { Question } from '../../utils/domain/question.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { AnswerField } from './AnswerField.tsx';
import { useCallWords } from './Words.ts';

/** What can be done with a planned question. */
export interface QuestionDeeds {
  onAsked: (question: Id) => void;
  /** Opens the field for their answer. */
  onOpen: (question: Id) => void;
  onType: (question: Id, change: Partial<CallDraft['answers'][number]>) => void;
  onAnswer: (question: Id) => void;
  onNeed: (question: Id) => void;
  onConfirm: (need: Id, question: Id) => void;
  onDrop: (question: Id) => void;
  onMove: (question: Id, by: -1 | 1) => void;
}

interface Props {
  question: Question;
  /** Why it is worth asking; empty where that is not known. */
  because: string;
  /** The needs that it tests. */
  tests: readonly Need[];
  /** What is typed of their answer; undefined while the field is closed. */
  typed: CallDraft['answers'][number] | undefined;
  contacts: readonly Contact[];
  domain: string | null;
  /** Whether it is the one that the keys act on. */
  current: boolean;
  onFocus: () => void;
  deeds: QuestionDeeds;
}

/** One question of the plan: asked by a key, and what they answered in their own words. */
export function QuestionItem({ question, because, tests, typed, contacts, domain, current, onFocus, deeds }: Props) {
  const { plan: words } = useCallWords();
  const { id, text, status, answer } = question;
  const open = tests.filter((need) => need.status === 'hypothesis');
  return (
    <li class="question" data-question={id}>
      <div class="row top">
        <input
          id={`ask-${id}`}
          type="checkbox"
          data-focus
          tabIndex={current ? 0 : -1}
          checked={status === 'asked' || status === 'answered'}
          aria-disabled={status === 'answered'}
          onFocus={onFocus}
          onClick={(event) => {
            if (status === 'answered') event.preventDefault();
          }}
          onChange={() => deeds.onAsked(id)}
        />
        <label for={`ask-${id}`} class={`grow ${status === 'planned' ? 'ask' : ''}`}>
          {text}
        </label>
      </div>
      <div class="stack tight inset">
        {because !== '' && status === 'planned' && (
          <p class="soft clip">
            {words.because} {because}
          </p>
        )}
        <Chips question={question} testing={open.length > 0} />
        {answer !== null && !typed && <blockquote>{answer}</blockquote>}
        {answer !== null &&
          open.map((need) => (
            <div key={need.id} class="confirms">
              <Button look="quiet" onClick={() => deeds.onConfirm(need.id, id)}>
                {words.confirms(need.statement)}
              </Button>
            </div>
          ))}
        {typed && (
          <AnswerField
            typed={typed}
            contacts={contacts}
            domain={domain}
            onType={(change) => deeds.onType(id, change)}
            onKeep={() => deeds.onAnswer(id)}
          />
        )}
        {current && !typed && <Deeds question={question} deeds={deeds} />}
      </div>
    </li>
  );
}

/** What one should know of a question before it is put: what it tests, and that it is closed. */
function Chips({ question: { forms, onPurpose }, testing }: { question: Question; testing: boolean }) {
  const { plan: words } = useCallWords();
  const closed = forms.includes('closed');
  if (!testing && !closed) return null;
  return (
    <p class="row wrap">
      {testing && <span class="chip latent">{words.tests}</span>}
      {closed && <span class="chip">{onPurpose ? words.onPurpose : words.closed}</span>}
    </p>
  );
}

/** What the keys do with the question that has them, for who uses none. */
function Deeds({ question: { id, text, status, answer }, deeds }: Pick<Props, 'question' | 'deeds'>) {
  const { plan: words } = useCallWords();
  return (
    <div class="row deeds">
      {status === 'planned' && (
        <Button look="quiet" onClick={() => deeds.onAsked(id)}>
          {words.asked} <Key name="␣" />
        </Button>
      )}
      <Button look="quiet" onClick={() => deeds.onOpen(id)}>
        {answer === null ? words.answer : words.addTo} <Key name="⏎" />
      </Button>
      {answer !== null && (
        <Button look="quiet" onClick={() => deeds.onNeed(id)}>
          {words.needFrom} <Key name="N" />
        </Button>
      )}
      {status !== 'answered' && (
        <div class="moves">
          <Button look="quiet" label={words.up(text)} onClick={() => deeds.onMove(id, -1)}>
            ↑
          </Button>
          <Button look="quiet" label={words.down(text)} onClick={() => deeds.onMove(id, 1)}>
            ↓
          </Button>
          <Button look="quiet danger" label={words.drop(text)} onClick={() => deeds.onDrop(id)}>
            ×
          </Button>
        </div>
      )}
    </div>
  );
}
