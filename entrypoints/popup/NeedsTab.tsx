import { NeedForm } from '../../components/discovery/NeedForm.tsx';
import { NeedList } from '../../components/discovery/NeedList.tsx';
import { Quotes } from '../../components/discovery/Quotes.tsx';
import { Selection } from '../../components/discovery/Selection.tsx';
import { evidenceOf } from '../../utils/prospect/items.ts';
import type { Session } from '../../utils/prospect/session.ts';
import type { Discovery } from './discovery.ts';

interface Props {
  session: Session;
  now: number;
  discovery: Discovery | null;
}

/** What they need: noted, and what one may suppose. */
export function NeedsTab({ session, now, discovery }: Props) {
  const draft = session.draft.value;
  const { need } = draft;
  const records = session.records.value;
  const capture = session.capture.value;
  const selection = capture?.selection ?? '';
  const quotes = [...(records?.quotes ?? []), ...draft.quotes];
  const attach = () => {
    const evidence = capture && evidenceOf(capture, draft.command);
    if (evidence) session.type({ need: { ...need, evidence: [...need.evidence, evidence] } });
  };
  return (
    <>
      {selection !== '' && (
        <Selection
          text={selection}
          attached={need.evidence.some(({ quote }) => quote === selection)}
          quoted={quotes.some(({ text }) => text === selection)}
          busy={session.busy.value}
          onAttach={attach}
          onQuote={() => void session.addQuote()}
        />
      )}
      <NeedForm
        need={need}
        busy={session.busy.value}
        onChange={(change) => session.type({ need: { ...need, ...change } })}
        onAdd={() => void session.addNeed()}
      />
      <NeedList
        drafted={draft.needs}
        kept={records?.needs ?? []}
        onRemove={(gone) =>
          session.type({
            needs: draft.needs.filter((other) => other !== gone),
            questions: draft.questions.filter(({ tests }) => !tests.includes(gone.id)),
          })
        }
      />
      {discovery && <discovery.Supposed session={session} now={now} words={discovery.words} />}
      <Quotes quotes={quotes} />
    </>
  );
}
