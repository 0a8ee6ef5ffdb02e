import { heardIn, meterOf, moved } from '../../utils/call/plan.ts';
import type { CallSession } from '../../utils/call/session.ts';
import type { Brief } from '../../utils/discovery/brief.ts';
import type { ProposedQuestion } from '../../utils/discovery/playbook/proposed.ts';
import { domainOf } from '../../utils/domain/best.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Question } from '../../utils/domain/question.ts';
import { MostlyClosed } from '../discovery/MostlyClosed.tsx';
import { NewQuestion } from '../discovery/NewQuestion.tsx';
import { BriefTop } from './BriefTop.tsx';
import { Meter } from './Meter.tsx';
import { Noted } from './Noted.tsx';
import { Party } from './Party.tsx';
import { Plan } from './Plan.tsx';
import { Proposed } from './Proposed.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  session: NonNullable<CallSession>;
  brief: Brief;
  /** In the order in which they are shown. */
  questions: readonly Question[];
  proposed: readonly ProposedQuestion[] | null;
  now: number;
  /** A need was heard in the answer to a question. */
  onNeed: (question: Id) => void;
  /** A single letter that was typed in the list; true where it meant something. */
  onLetter: (letter: string) => boolean;
}

/** While one talks: the brief, who is there, the questions, and what was noted beside them. */
export function Conversation({ session, brief, questions, proposed, now, onNeed, onLetter }: Props) {
  const { plan: words } = useCallWords();
  const draft = session.draft.value;
  const records = session.records.value;
  const domain = domainOf(records.account.facts);
  const letter = (typed: string, question: Id | null) => {
    const at = questions.find(({ id }) => id === question);
    if (typed !== 'n' || !at?.answer) return onLetter(typed);
    onNeed(at.id);
    return true;
  };
  return (
    <>
      <BriefTop
        brief={brief}
        records={records}
        startedAt={draft.startedAt}
        now={now}
        onKept={session.keepPromise}
        onConfirm={(need) => session.confirmNeed(need, null, null)}
        onDismiss={session.dismissNeed}
      />
      <Party contacts={records.contacts} domain={domain} draft={draft} onType={session.type} />
      <section class="stack" aria-labelledby="plan">
        <div class="stack tight">
          <h2 id="plan">{words.title}</h2>
          <Meter meter={meterOf(records, draft)} />
          <MostlyClosed questions={questions} />
        </div>
        <Plan
          records={records}
          domain={domain}
          questions={questions}
          draft={draft}
          deeds={{
            onAsked: session.markAsked,
            onOpen: session.open,
            onType: session.typeAnswer,
            onAnswer: session.answer,
            onNeed,
            onConfirm: (need, question) => session.confirmNeed(need, question, null),
            onDrop: session.drop,
            onMove: (question, by) => session.type({ order: moved(questions, question, by) }),
          }}
          onLetter={letter}
        />
        <NewQuestion
          typed={draft.question}
          onPurpose={draft.onPurpose ?? false}
          busy={session.busy.value}
          onType={session.type}
          onAdd={() => void session.addQuestion()}
        />
        <Proposed questions={proposed} open={questions.length === 0} onTake={session.take} />
      </section>
      <Noted heard={heardIn(records, draft.startedAt)} />
    </>
  );
}
