import { UnaskedQuestions, UnsupportedNeeds } from '../../../components/discovery/Gaps.tsx';
import { Proposals } from '../../../components/discovery/Proposals.tsx';
import { ReadinessCard } from '../../../components/discovery/ReadinessCard.tsx';
import { Suppositions } from '../../../components/discovery/Suppositions.tsx';
import type { Act } from '../../../utils/dashboard/deeds.ts';
import { unasked } from '../../../utils/discovery/chain.ts';
import { hypothesise } from '../../../utils/discovery/hypotheses/hypothesise.ts';
import type { Spoken } from '../../../utils/discovery/language.ts';
import { needOf, plannedOf, type Supposed, supposedOf } from '../../../utils/discovery/plan.ts';
import type { Playbook } from '../../../utils/discovery/playbook/playbook.ts';
import { propose } from '../../../utils/discovery/playbook/propose.ts';
import type { ProposedQuestion } from '../../../utils/discovery/playbook/proposed.ts';
import { readiness } from '../../../utils/discovery/readiness.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import { underWay } from '../../../utils/domain/opportunity.ts';
import type { Records } from '../../../utils/domain/records.ts';

interface Props {
  act: Act;
  records: Records;
  now: number;
  language: Spoken;
  playbook: Playbook;
}

/** What one may suppose of them, what is worth asking, and what is still missing. */
export function DiscoveryTab({ act, records, now, language, playbook }: Props) {
  const suppose = (supposed: Supposed) => act({ do: 'suppose-need', ...supposed, seen: null });
  const plan = (proposed: ProposedQuestion) => {
    const { need, question } = plannedOf(proposed, mint);
    return need ? suppose({ need, question }) : act({ do: 'plan-question', question });
  };
  const stage = underWay(records.opportunities)?.stage ?? null;
  return (
    <>
      <ReadinessCard points={readiness(records, language, now)} />
      <Suppositions
        hypotheses={hypothesise(records, language, now)}
        now={now}
        busy={false}
        onSuppose={(hypothesis) => void suppose(supposedOf(hypothesis, mint))}
        onDismiss={(hypothesis) => void act({ do: 'dismiss-hypothesis', need: needOf(hypothesis, mint()), why: '' })}
      />
      <UnsupportedNeeds
        records={records}
        language={language}
        now={now}
        onPlan={(question) => void act({ do: 'plan-question', question })}
        onRest={({ id }, evidence) => void act({ do: 'change-need', need: { id, evidence: [evidence] } })}
      />
      <UnaskedQuestions
        questions={unasked(records)}
        onDrop={({ id }) => void act({ do: 'drop-question', question: { id, why: '' } })}
      />
      <Proposals
        questions={propose(records, [playbook], { language, stage, now })}
        busy={false}
        onPlan={(question) => void plan(question)}
      />
    </>
  );
}
