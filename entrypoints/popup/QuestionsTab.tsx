import { NewQuestion } from '../../components/discovery/NewQuestion.tsx';
import { Questions } from '../../components/discovery/Questions.tsx';
import type { Session } from '../../utils/prospect/session.ts';
import type { Discovery } from './discovery.ts';

interface Props {
  session: Session;
  now: number;
  discovery: Discovery | null;
}

/** What to ask: planned, and what is worth planning. */
export function QuestionsTab({ session, now, discovery }: Props) {
  const draft = session.draft.value;
  return (
    <>
      <NewQuestion
        typed={draft.question}
        onPurpose={draft.onPurpose ?? false}
        busy={session.busy.value}
        onType={session.type}
        onAdd={() => void session.addQuestion()}
      />
      <Questions
        drafted={draft.questions}
        kept={session.records.value?.questions ?? []}
        onRemove={(gone) => session.type({ questions: draft.questions.filter((question) => question !== gone) })}
      />
      {discovery && (
        <discovery.Asked session={session} now={now} words={discovery.words} playbook={discovery.playbook} />
      )}
    </>
  );
}
