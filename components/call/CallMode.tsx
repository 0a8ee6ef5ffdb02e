import { useState } from 'preact/hooks';
import { fieldOf } from '../../utils/call/aside.ts';
import type { Front } from '../../utils/call/front.ts';
import { questionsIn } from '../../utils/call/plan.ts';
import type { CallSession } from '../../utils/call/session.ts';
import type { Brief } from '../../utils/discovery/brief.ts';
import type { ProposedQuestion } from '../../utils/discovery/playbook/proposed.ts';
import { SaveLine } from '../delivery/SaveLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { useLater } from '../ui/useLater.ts';
import { CallHeader } from './CallHeader.tsx';
import { CallKept } from './CallKept.tsx';
import { Conversation } from './Conversation.tsx';
import { FinishCall } from './FinishCall.tsx';
import { goHome } from './home.ts';
import { Keys } from './Keys.tsx';
import { type Added, NoteBar } from './NoteBar.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useCallWords } from './Words.ts';

interface Props {
  session: NonNullable<CallSession>;
  brief: Brief;
  /** Null until what proposes them is loaded. */
  proposed: readonly ProposedQuestion[] | null;
  front: Front | null;
  /** The summary as it is composed of what was noted. */
  composed: string;
  now: () => number;
  onSend: () => void;
}

/** A call with one account: what to have read, what to ask, what they say, and the end of it. */
export function CallMode({ session, brief, proposed, front, composed, now, onSend }: Props) {
  const words = useCallWords();
  const root = useKeptFocus();
  const [added, add] = useState<Added | null>(null);
  const [ending, end] = useState(false);
  const [help, setHelp] = useState(false);
  const setAside = useLater(() => import('../discovery/Aside.tsx'));
  const destinations = session.destinations.value;
  const finished = session.finished.value;
  const status = session.status.value;
  // While one talks, what was saved before is no place to go.
  const saveLine = (
    <SaveLine
      status={finished ? status : { ...status, links: [] }}
      connected={destinations.length > 0}
      drafted={session.draft.value.unsent.length > 0}
      trouble={session.trouble.value}
      now={now()}
    />
  );
  if (finished) return <CallKept records={session.records.value} now={now()} saveLine={saveLine} />;
  const finish = () => {
    session.keepTyped();
    end(true);
  };
  const keys = (event: KeyboardEvent) => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && event.key === 'Enter' && !ending) finish();
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    // A field of a note closes with it, and the focus comes by itself.
    if (event.key === 'Escape' && typing && !event.isComposing) goHome(root.current);
    if (ctrl && event.key === 'z' && !typing && session.undo()) event.preventDefault();
  };
  const questions = questionsIn(session.records.value, session.draft.value);
  const letters: Record<string, () => void> = {
    n: () => add('need'),
    q: () => add('quote'),
    p: () => add('promise'),
    '?': () => setHelp(true),
  };
  return (
    <main class="call" ref={root} onKeyDown={keys}>
      <div class="stack">
        <CallHeader session={session} front={front} now={now} ending={ending} onFinish={finish} />
        {setAside && (
          <setAside.Aside
            aside={session.draft.value.aside}
            onPutBack={(one) => {
              const field = fieldOf(one, session.records.value);
              session.putBack(one);
              end(false);
              // The fields of questions and answers stand open.
              if (field !== 'question' && field !== 'answer') add(field);
            }}
            onThrowAway={session.throwAway}
          />
        )}
        {ending ? (
          <FinishCall
            draft={session.draft.value}
            composed={composed}
            destinations={destinations.map(({ name }) => name)}
            busy={session.busy.value}
            now={now()}
            onType={session.type}
            onSend={onSend}
            onBack={() => end(false)}
          />
        ) : (
          <Conversation
            session={session}
            brief={brief}
            questions={questions}
            proposed={proposed}
            now={now()}
            onNeed={(question) => {
              session.type({ need: { ...session.draft.value.need, question } });
              add('need');
            }}
            onLetter={(letter) => {
              letters[letter]?.();
              return letter in letters;
            }}
          />
        )}
      </div>
      <footer class="stack tight">
        {!ending && <NoteBar session={session} added={added} onOpen={add} />}
        <div class="row top">
          <div class="grow">{saveLine}</div>
          <Button look="quiet" label={words.keys.open} title={words.keys.open} onClick={() => setHelp(true)}>
            <Key name="?" />
          </Button>
        </div>
      </footer>
      {help && <Keys onClose={() => setHelp(false)} />}
    </main>
  );
}
