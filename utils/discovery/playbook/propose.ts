import type { Need } from '../../domain/need.ts';
import type { QuestionTheme } from '../../domain/question.ts';
import type { Records } from '../../domain/records.ts';
import { plainWords } from '../../domain/text.ts';
import { testsOf } from '../chain.ts';
import { type Hypothesis, hypothesise } from '../hypotheses/hypothesise.ts';
import { questionsAbout } from '../support.ts';
import { fromPlaybook } from './from-playbook.ts';
import type { Playbook } from './playbook.ts';
import { type Candidate, isSame, type Occasion, type ProposedQuestion, WORTH } from './proposed.ts';
import { REASONS } from './reasons.ts';

/** What one can ask in a good conversation, and remember. */
const MOST = 7;
/** What it costs a question that its theme is asked about already. */
const REPEATED = 30;

/**
 * The questions to ask next, best first: at most seven, over several themes; those that would test a need or are called
 * for by what happens there come first. None that is planned, was asked or dropped; none that an answer has to come
 * before. Where playbooks hold fewer than five, there are fewer.
 */
export function propose(records: Records, playbooks: readonly Playbook[], occasion: Occasion): ProposedQuestion[] {
  const candidates = [
    ...fromNeeds(records, occasion),
    ...fromHypotheses(records, occasion),
    ...playbooks
      .filter(({ language }) => language === occasion.language)
      .flatMap((one) => fromPlaybook(one, records, occasion)),
  ].filter(isNew(records));
  const planned = records.questions.filter(({ status }) => status === 'planned');
  const themes = new Map<QuestionTheme, number>();
  for (const { theme } of planned) if (theme) themes.set(theme, (themes.get(theme) ?? 0) + 1);
  const chosen: ProposedQuestion[] = [];
  while (chosen.length < MOST && candidates.length > 0) {
    const value = ({ worth, question }: Candidate) => worth - REPEATED * (themes.get(question.theme) ?? 0);
    const best = candidates.reduce((a, b) => (value(b) > value(a) ? b : a));
    candidates.splice(candidates.indexOf(best), 1);
    const { question } = best;
    if (chosen.some(({ text, hypothesis }) => isSame(text, question.text) || isOf(hypothesis, question))) continue;
    chosen.push(question);
    themes.set(question.theme, (themes.get(question.theme) ?? 0) + 1);
  }
  return chosen;
}

/** Two questions about one need that nobody has supposed yet: the first is enough. */
function isOf(hypothesis: Hypothesis | null, question: ProposedQuestion): boolean {
  return hypothesis !== null && hypothesis.rule === question.hypothesis?.rule;
}

/** Whether a question is none of those that are planned, asked or dropped, by where it came from and by its words. */
function isNew({ questions }: Records): (candidate: Candidate) => boolean {
  const taken = new Set(questions.flatMap(({ from, text }) => [from, plainWords(text)]));
  return ({ question: { from, text } }) =>
    !taken.has(plainWords(text)) && (/^(?:rule|need)\//.test(from) || !taken.has(from));
}

/** What would test the latent needs that nothing tests yet, and go deeper into those that they said. */
function fromNeeds({ needs, questions }: Records, { language }: Occasion): Candidate[] {
  return needs
    .filter((need) => isOpen(need) && testsOf(need, questions).length === 0)
    .flatMap((need) => {
      const latent = need.status === 'hypothesis';
      const because = need.evidence.map(({ id }) => id);
      const reason = REASONS[language][latent ? 'tests' : 'deepens'](need.statement.replace(/[.\s]{1,20}$/, ''));
      return questionsAbout(need, language).map(({ text, theme }, n) => ({
        worth: (latent ? WORTH.needed : WORTH.said) - n,
        question: { text, theme, from: fromNeed(need), because, reason, tests: [need.id], hypothesis: null },
      }));
    });
}

/** Whether there is something to ask of a need: whether it is so, or what follows from it. */
function isOpen({ kind, status, impact, question }: Need): boolean {
  return status === 'hypothesis' || (status === 'confirmed' && kind === 'explicit' && impact === '' && !question);
}

/** Where a question about a need comes from: the rule that supposed it, or the hand that typed it. */
export function fromNeed({ kind, rule }: Pick<Need, 'kind' | 'rule'>): string {
  return rule === undefined ? `need/${kind}` : `rule/${rule}`;
}

function fromHypotheses(records: Records, { language, now }: Occasion): Candidate[] {
  return hypothesise(records, language, now).flatMap((hypothesis, rank) =>
    hypothesis.questions.map(({ text, theme }, n) => ({
      worth: WORTH.hypothesis - 2 * rank - n,
      question: {
        ...{ text, theme, hypothesis, from: `rule/${hypothesis.rule}`, tests: [] },
        because: hypothesis.evidence.map(({ id }) => id),
        reason: hypothesis.because,
      },
    })),
  );
}
