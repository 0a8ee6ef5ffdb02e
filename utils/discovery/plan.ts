import type { Id } from '../domain/identifier.ts';
import type { NotedNeed } from '../domain/need.ts';
import type { PlannedQuestion } from '../domain/question.ts';
import { advise } from './coach/advise.ts';
import type { Hypothesis } from './hypotheses/hypothesise.ts';
import type { Test } from './hypotheses/rule.ts';
import type { ProposedQuestion } from './playbook/propose.ts';

/** A hypothesis as the need that the rep supposes, or dismisses. */
export function needOf({ statement, evidence, rule }: Hypothesis, id: Id): NotedNeed {
  return { id, kind: 'latent', statement, evidence, rule };
}

/** A question that would test a hypothesis, planned with the need that it is about. */
export function testOf({ rule, evidence }: Hypothesis, { text, theme }: Test, id: Id, need: Id): PlannedQuestion {
  const because = evidence.map(({ id }) => id);
  return { id, text, theme, forms: advise(text).forms, from: `rule/${rule}`, because, tests: [need] };
}

/** A proposed question as it is planned. */
export function plannedOf({ text, theme, from, because, tests }: ProposedQuestion, id: Id): PlannedQuestion {
  return { id, text, theme, forms: advise(text).forms, from, because, tests };
}
