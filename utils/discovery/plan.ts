import type { Id } from '../domain/identifier.ts';
import type { Need, NotedNeed } from '../domain/need.ts';
import type { PlannedQuestion } from '../domain/question.ts';
import { advise } from './coach/advise.ts';
import type { Hypothesis } from './hypotheses/hypothesise.ts';
import type { Test } from './hypotheses/rule.ts';
import type { Spoken } from './language.ts';
import { fromNeed } from './playbook/propose.ts';
import type { ProposedQuestion } from './playbook/proposed.ts';
import { questionsAbout } from './support.ts';

/** A hypothesis as the need that the rep supposes, or dismisses. */
export function needOf({ statement, evidence, rule }: Hypothesis, id: Id): NotedNeed {
  return { id, kind: 'latent', statement, evidence, rule };
}

/** A question of the rep's own; `onPurpose` where a closed one is meant so. */
export function typedQuestion(text: string, id: Id, onPurpose: boolean): PlannedQuestion {
  const { forms } = advise(text);
  return { id, text, forms, because: [], tests: [], ...(onPurpose && forms.includes('closed') && { onPurpose }) };
}

/** What is noted and planned at once: a need that is supposed, and the question that would tell. */
export interface Supposed {
  need: NotedNeed;
  question: PlannedQuestion;
}

/** A hypothesis with a question that would tell, its first one unless another is named. */
export function supposedOf(hypothesis: Hypothesis, mint: () => Id, test: Test = hypothesis.questions[0]): Supposed {
  const need = needOf(hypothesis, mint());
  const because = need.evidence.map(({ id }) => id);
  const { text, theme } = test;
  const { forms } = advise(text);
  return {
    need,
    question: { id: mint(), text, theme, forms, from: `rule/${hypothesis.rule}`, because, tests: [need.id] },
  };
}

/** The question that tests a need or goes deeper, as it is planned. It is linked to its need by `tests`. */
export function questionOn(
  need: Pick<Need, 'id' | 'kind' | 'statement' | 'evidence' | 'rule'>,
  language: Spoken,
  mint: () => Id,
): PlannedQuestion {
  const [{ text, theme }] = questionsAbout(need, language);
  const because = need.evidence.map(({ id }) => id);
  return { id: mint(), text, theme, forms: advise(text).forms, from: fromNeed(need), because, tests: [need.id] };
}

/** A proposed question as it is planned: with its need, where it would tell of one that nobody supposes yet. */
export function plannedOf(
  proposed: ProposedQuestion,
  mint: () => Id,
): Supposed | { need: null; question: PlannedQuestion } {
  const { text, theme, from, because, tests, hypothesis } = proposed;
  if (hypothesis) return supposedOf(hypothesis, mint, proposed);
  return { need: null, question: { id: mint(), text, theme, forms: advise(text).forms, from, because, tests } };
}
