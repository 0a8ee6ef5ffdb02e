import { useState } from 'preact/hooks';
import { heardIn, meterOf, moved, questionsIn } from '../../utils/call/plan.ts';
import type { CallSession } from '../../utils/call/session.ts';
import type { Brief } from '../../utils/discovery/brief.ts';
import type { ProposedQuestion } from '../../utils/discovery/playbook/propose.ts';
import { domainOf, nameOf } from '../../utils/domain/best.ts';
import { SaveLine } from '../delivery/SaveLine.tsx';
import { MostlyClosed } from '../discovery/MostlyClosed.tsx';
import { type Added, Adding } from './Adding.tsx';
import { BriefTop } from './BriefTop.tsx';
import { CallHeader } from './CallHeader.tsx';
import { FinishCall } from './FinishCall.tsx';
import { Keys } from './Keys.tsx';
import { NextQuestion } from './NextQuestion.tsx';
import { Party } from './Party.tsx';
import { Plan } from './Plan.tsx';
import { Proposed } from './Proposed.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useCallWords } from './Words.ts';

interface Props {
  session: NonNullable<CallSession>;
  brief: Brief;
  proposed: readonly ProposedQuestion[];
  /** The summary as it is composed of what was noted. */
  composed: string;
  now: () => number;
  onSend: () => void;
}

/** A call with one account: what to have read, what to ask, what they say, and the end of it. */
export function CallMode({ session, brief, proposed, composed, now, onSend }: Props) {
  const words = useCallWords();
  const root = useKeptFocus('[data-focus][tabindex="0"]');
  const [added, setAdded] = useState<Added | null>(null);
  const [ending, end] = useState(false);
  const [help, setHelp] = useState(false);
  const draft = session.draft.value;
  const records = session.records.value;
  const domain = domainOf(records.account.facts);
  const questions = questionsIn(records, draft);
  const destinations = session.destinations.value;
  const meter = meterOf(records, draft);

  const letters: Record<string, () => void> = {
    n: () => setAdded('need'),
    q: () => setAdded('quote'),
    p: () => setAdded('promise'),
    '?': () => setHelp(true),
  };
  const add = () => {
    const done = { need: session.addNeed, quote: session.addQuote, promise: session.addPromise };
    if (added && done[added]()) setAdded(null);
  };
  const answered = records.questions.find(({ id }) => id === draft.need.question)?.answer ?? '';

  if (session.finished.value) {
    return (
      <main class="call stack">
        <h1>{words.end.done}</h1>
        <SaveLine
          status={session.status.value}
          connected={destinations.length > 0}
          drafted={false}
          trouble={session.trouble.value}
          now={now()}
        />
        <p>
          <a href={`dashboard.html#/accounts/${records.account.id}`} target="_blank" rel="noreferrer">
            {words.account}
          </a>
        </p>
      </main>
    );
  }
  return (
    <main
      class="call stack"
      ref={root}
      onKeyDown={(event) => {
        const ctrl = event.ctrlKey || event.metaKey;
        if (ctrl && event.key === 'Enter' && !ending) end(true);
        const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
        if (ctrl && event.key === 'z' && !typing && session.undo()) event.preventDefault();
      }}
    >
      <CallHeader
        name={nameOf(records.account.facts)}
        href={`dashboard.html#/accounts/${records.account.id}`}
        draft={draft}
        now={now}
        canUndo={session.canUndo.value}
        onPause={session.pause}
        onUndo={session.undo}
        onFinish={() => end(true)}
      />
      {ending ? (
        <FinishCall
          draft={draft}
          composed={composed}
          destinations={destinations.map(({ name }) => name)}
          busy={session.busy.value}
          onType={session.type}
          onSend={onSend}
          onBack={() => end(false)}
        />
      ) : (
        <>
          <BriefTop
            brief={brief}
            contacts={records.contacts}
            domain={domain}
            now={now()}
            onConfirm={(need) => session.confirmNeed(need, null, null)}
            onDismiss={session.dismissNeed}
          />
          <Party contacts={records.contacts} domain={domain} draft={draft} onType={session.type} />
          <section class="stack tight" aria-labelledby="plan">
            <div class="row wrap">
              <h2 id="plan" class="grow">
                {words.plan.title}
              </h2>
              <span class="soft" title={words.meter.share(meter.them, meter.us)}>
                {words.meter.questions(meter.open, meter.closed)}
              </span>
            </div>
            <MostlyClosed questions={questions} />
            <Plan
              records={records}
              domain={domain}
              questions={questions}
              draft={draft}
              deeds={{
                onAsked: session.markAsked,
                onOpen: (question) => session.open(question),
                onType: session.typeAnswer,
                onAnswer: session.answer,
                onNeed: (question) => {
                  session.type({ need: { ...draft.need, question } });
                  setAdded('need');
                },
                onConfirm: (need, question) => session.confirmNeed(need, question, null),
                onDrop: session.drop,
                onMove: (question, by) => session.type({ order: moved(questions, question, by) }),
              }}
              onLetter={(letter, question) => {
                const act = letters[letter];
                const at = questions.find(({ id }) => id === question);
                if (letter === 'n' && at?.answer) session.type({ need: { ...draft.need, question: at.id } });
                act?.();
                return act !== undefined;
              }}
            />
            <NextQuestion session={session} />
            <Proposed questions={proposed} onTake={session.take} />
          </section>
          {added === null ? (
            <div class="row wrap">
              {(['need', 'quote', 'promise'] as const).map((what) => (
                <button key={what} type="button" class="button" onClick={() => setAdded(what)}>
                  {words.add[what]}
                  <span class="key" aria-hidden="true">
                    {what === 'need' ? 'N' : what === 'quote' ? 'Q' : 'P'}
                  </span>
                </button>
              ))}
            </div>
          ) : (
            <Adding
              what={added}
              draft={draft}
              contacts={records.contacts}
              domain={domain}
              answer={answered}
              onType={session.type}
              onAdd={add}
              onClose={() => setAdded(null)}
            />
          )}
          <Noted heard={heardIn(records, draft.startedAt)} />
        </>
      )}
      <footer class="stack tight">
        <SaveLine
          status={session.status.value}
          connected={destinations.length > 0}
          drafted={session.canUndo.value}
          trouble={session.trouble.value}
          now={now()}
        />
        <div>
          <button type="button" class="button quiet" onClick={() => setHelp(true)}>
            {words.keys.open}{' '}
            <span class="key" aria-hidden="true">
              ?
            </span>
          </button>
        </div>
      </footer>
      {help && <Keys onClose={() => setHelp(false)} />}
    </main>
  );
}

/** What was noted beside the questions since the call began. */
function Noted({ heard }: { heard: ReturnType<typeof heardIn> }) {
  const { noted } = useCallWords().add;
  const parts = [
    [noted.needs, heard.needs.map(({ id, statement }) => ({ id, text: statement }))],
    [noted.quotes, heard.quotes],
    [noted.promises, heard.commitments],
  ] as const;
  return (
    <>
      {parts.map(
        ([title, lines]) =>
          lines.length > 0 && (
            <section key={title} class="stack tight" aria-label={title}>
              <h3>{title}</h3>
              {lines.map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
            </section>
          ),
      )}
    </>
  );
}
