import { nameOf } from '../../domain/best.ts';
import type { Id } from '../../domain/identifier.ts';
import type { Need } from '../../domain/need.ts';
import type { QuestionTheme } from '../../domain/question.ts';
import type { Records } from '../../domain/records.ts';
import type { Signal } from '../../domain/signal.ts';
import type { Stage } from '../../domain/stage.ts';
import { plainLine, plainWords } from '../../domain/text.ts';
import { testsOf } from '../chain.ts';
import { type Hypothesis, hypothesise } from '../hypotheses/hypothesise.ts';
import type { Spoken } from '../language.ts';
import { questionsAbout } from '../support.ts';
import { freshest, holds } from './condition.ts';
import { filled, type Playbook, type PlaybookQuestion } from './playbook.ts';
import { REASONS } from './reasons.ts';

/** A question worth asking next, and why. */
export interface ProposedQuestion {
  text: string;
  theme: QuestionTheme;
  /** Where it was taken from (`PlannedQuestion.from`): `software/why-now`, `rule/hiring-field`. */
  from: string;
  /** What calls for it: ids of signals, of what a need rests on, or of the question whose answer it follows. */
  because: Id[];
  /** The same as a sentence. */
  reason: string;
  /** The needs that its answer would tell of. */
  tests: Id[];
  /** The need that it would tell of, where that is not noted yet: to plan the question is to suppose the need. */
  hypothesis: Hypothesis | null;
}

/** What to propose: in which language, at which stage (null: there is no project yet), as of when (ms since 1970). */
export interface Occasion {
  language: Spoken;
  stage: Stage | null;
  now: number;
}

/** What one can ask in a good conversation, and remember. */
const MOST = 7;
/** How much a question is worth for what calls for it; what calls loudest is asked first. */
const WORTH = { needed: 100, hypothesis: 80, said: 75, follows: 70, called: 60, known: 20, unknown: 35 } as const;
/** What it costs a question that its theme is asked about already. */
const REPEATED = 30;
/** What a project's stage adds to a question written for it. */
const FITTING = 8;

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

interface Candidate {
  worth: number;
  question: ProposedQuestion;
}

function isSame(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
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

function fromPlaybook({ id, questions }: Playbook, records: Records, { language, stage, now }: Occasion): Candidate[] {
  const fromOf = (question: PlaybookQuestion) => `${id}/${question.id}`;
  const parents = new Map(
    questions.flatMap((parent) => (parent.followUps ?? []).map((child) => [child, parent] as const)),
  );
  const about = new Set(records.questions.filter(({ status }) => status === 'answered').map(({ theme }) => theme));
  return questions.flatMap((question): Candidate[] => {
    const { text, theme, stages, when } = question;
    if (stage !== null && stages && !stages.includes(stage)) return [];
    if (when && !holds(when, records, now)) return [];
    const proposed = { text, theme, from: fromOf(question), hypothesis: null };
    const fitting = stage !== null && stages ? FITTING : 0;
    const parent = parents.get(question.id);
    if (parent) {
      const answered = records.questions.find(
        (known) => known.status === 'answered' && (known.from === fromOf(parent) || isSame(known.text, parent.text)),
      );
      if (!answered) return [];
      const reason = REASONS[language].answered(plainLine(answered.answer ?? '', 120));
      const follows = { ...proposed, because: [answered.id], reason, tests: answered.tests };
      return [{ worth: WORTH.follows + fitting, question: follows }];
    }
    const called = freshest(records, question.signals ?? [], now);
    if (called) {
      const { signal, freshness } = called;
      const reason = reasonOf(question, signal, records, language);
      const tests = testedBy(signal, records.needs);
      const calls = { ...proposed, because: [signal.id], reason, tests };
      return [{ worth: WORTH.called + 10 * freshness + fitting, question: calls }];
    }
    const worth = about.has(theme) ? WORTH.known : WORTH.unknown;
    const reason = REASONS[language].unknown[theme];
    return [{ worth: worth + fitting, question: { ...proposed, because: [], reason, tests: [] } }];
  });
}

/** The latent needs that rest on a signal. */
function testedBy(signal: Signal, needs: readonly Need[]): Id[] {
  return needs
    .filter(({ status, evidence }) => status === 'hypothesis' && evidence.some(({ id }) => id === signal.id))
    .map(({ id }) => id);
}

/** The playbook's own sentence, unless it counts what nobody counted. */
function reasonOf({ because }: PlaybookQuestion, signal: Signal, records: Records, language: Spoken): string {
  const { summary, count, kind } = signal;
  const counted = count !== null || !because?.includes('{count}');
  const sentence = because !== undefined && counted ? because : REASONS[language].signals[kind];
  return filled(sentence, { signal: summary, count: `${count ?? ''}`, account: nameOf(records.account.facts) });
}
