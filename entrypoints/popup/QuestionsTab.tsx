import { Questions } from '../../components/discovery/Questions.tsx';
import type { Session } from '../../utils/prospect/session.ts';

export function QuestionsTab({ session }: { session: Session }) {
  const draft = session.draft.value;
  return (
    <Questions
      typed={draft.question}
      drafted={draft.questions}
      kept={session.records.value?.questions ?? []}
      busy={session.busy.value}
      onType={(question) => session.type({ question })}
      onAdd={() => void session.addQuestion()}
      onRemove={(gone) => session.type({ questions: draft.questions.filter((question) => question !== gone) })}
    />
  );
}
