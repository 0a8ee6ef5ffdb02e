import { useMemo } from 'preact/hooks';
import { UnsupportedNeeds } from '../../components/discovery/Gaps.tsx';
import { Proposals } from '../../components/discovery/Proposals.tsx';
import { ReadinessCard } from '../../components/discovery/ReadinessCard.tsx';
import { Suppositions } from '../../components/discovery/Suppositions.tsx';
import { DiscoveryWordsContext } from '../../components/discovery/Words.ts';
import { useSpoken } from '../../components/ui/Words.ts';
import { hypothesise } from '../../utils/discovery/hypotheses/hypothesise.ts';
import { needOf, plannedOf, supposedOf } from '../../utils/discovery/plan.ts';
import type { Playbook } from '../../utils/discovery/playbook/playbook.ts';
import { propose } from '../../utils/discovery/playbook/propose.ts';
import { readiness } from '../../utils/discovery/readiness.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { underWay } from '../../utils/domain/opportunity.ts';
import type { DiscoveryWords } from '../../utils/locale/discovery-en.ts';
import { afterSave } from '../../utils/prospect/foresight.ts';
import type { Session } from '../../utils/prospect/session.ts';

interface Props {
  session: Session;
  now: number;
  words: DiscoveryWords;
}

/** The needs that what is known and what this page says let one suppose. */
export function Supposed({ session, now, words }: Props) {
  const language = useSpoken();
  const records = useAfterSave(session, now);
  if (!records) return null;
  return (
    <DiscoveryWordsContext.Provider value={words}>
      <UnsupportedNeeds
        records={records}
        language={language}
        now={now}
        busy={session.busy.value}
        onPlan={(question) => void session.plan(question)}
        onRest={(need, evidence) => void session.rest(need.id, evidence)}
      />
      <Suppositions
        hypotheses={hypothesise(records, language, now)}
        now={now}
        busy={session.busy.value}
        onSuppose={(hypothesis) => void session.suppose(supposedOf(hypothesis, mint))}
        onDismiss={session.records.value && ((hypothesis) => void session.dismiss(needOf(hypothesis, mint())))}
      />
      {session.records.value && <ReadinessCard points={readiness(records, language, now)} />}
    </DiscoveryWordsContext.Provider>
  );
}

/** The questions that are worth asking next. */
export function Asked({ session, now, words, playbook }: Props & { playbook: Playbook }) {
  const language = useSpoken();
  const records = useAfterSave(session, now);
  if (!records) return null;
  const stage = underWay(records.opportunities)?.stage ?? null;
  return (
    <DiscoveryWordsContext.Provider value={words}>
      <Proposals
        questions={propose(records, [playbook], { language, stage, now })}
        busy={session.busy.value}
        onPlan={(proposed) => {
          const { need, question } = plannedOf(proposed, mint);
          void (need ? session.suppose({ need, question }) : session.plan(question));
        }}
      />
    </DiscoveryWordsContext.Provider>
  );
}

/** What would be known after a save now; computed anew when something that it holds changes, not at every keystroke. */
function useAfterSave(session: Session, now: number) {
  const draft = session.draft.value;
  const capture = session.capture.value;
  const records = session.records.value;
  const { questions, needs, quotes, name, domain } = draft;
  return useMemo(
    () => afterSave(draft, capture, records, now),
    [capture, records, questions, needs, quotes, name, domain],
  );
}
