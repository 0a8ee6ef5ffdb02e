import type { CallSession } from '../../utils/call/session.ts';
import { domainOf } from '../../utils/domain/best.ts';
import { Button } from '../ui/Button.tsx';
import { Adding } from './Adding.tsx';
import { useCallWords } from './Words.ts';

/** What is being added beside the questions. */
export type Added = 'need' | 'quote' | 'promise';

const NOTES = [
  ['need', 'N'],
  ['quote', 'Q'],
  ['promise', 'P'],
] as const;

interface Props {
  session: NonNullable<CallSession>;
  /** What is being added; null while nothing is. */
  added: Added | null;
  onOpen: (what: Added | null) => void;
}

/** Always at hand at the foot of a call: what one notes beside the questions. */
export function NoteBar({ session, added, onOpen }: Props) {
  const { add: words } = useCallWords();
  const draft = session.draft.value;
  const { account, contacts, questions } = session.records.value;
  if (added === null) {
    return (
      <div class="row note-bar">
        {NOTES.map(([what, key]) => (
          <Button key={what} label={words[what]} onClick={() => onOpen(what)}>
            {words.short[what]}
            <span class="key" data-key={key} aria-hidden="true" />
          </Button>
        ))}
      </div>
    );
  }
  const done = { need: session.addNeed, quote: session.addQuote, promise: session.addPromise };
  return (
    <Adding
      what={added}
      draft={draft}
      contacts={contacts}
      domain={domainOf(account.facts)}
      answer={questions.find(({ id }) => id === draft.need.question)?.answer ?? ''}
      onType={session.type}
      onAdd={() => {
        if (done[added]()) onOpen(null);
      }}
      onClose={() => {
        // The next need is not heard in the answer that this one was.
        if (added === 'need' && draft.need.statement.trim() === '') {
          session.type({ need: { ...draft.need, question: null } });
        }
        onOpen(null);
      }}
    />
  );
}
