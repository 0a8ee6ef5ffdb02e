import { domainOf, personOf, ranked } from '../domain/best.ts';
import { localDay } from '../domain/clock.ts';
import type { Question, QuestionTheme } from '../domain/question.ts';
import type { Records } from '../domain/records.ts';
import { plainWords } from '../domain/text.ts';
import { testsOf } from './chain.ts';
import { RULES } from './hypotheses/hypothesise.ts';
import type { Test } from './hypotheses/rule.ts';
import type { Spoken } from './language.ts';
import { SEEKING } from './seeking.ts';

/** What a quote needs to be read and not thrown away: 7 of 10 are, for want of one of these. */
export type ReadinessPoint = 'needs' | 'impact' | 'people' | 'latent' | 'value' | 'step';

/** Whether one thing is known, what says so, and the question that would find it. */
export interface Readiness {
  point: ReadinessPoint;
  met: boolean;
  /** What is known of it, in the history's words; empty where nothing is. */
  found: string;
  /** What to ask where it is missing. */
  question: Test;
}

/**
 * How ready an account is for a quote: that they confirmed a need, what it costs them, who decides, that what we suppose
 * was asked about, what it is worth to them, and a next step with a date.
 *
 * @param now milliseconds since 1970
 */
export function readiness(records: Records, language: Spoken, now: number): Readiness[] {
  const found: Record<ReadinessPoint, string> = {
    needs: confirmed(records)[0]?.statement ?? '',
    impact: confirmed(records).find(({ impact }) => impact !== '')?.impact ?? told(records, 'consequences'),
    people: decider(records) || told(records, 'decision'),
    latent: explored(records),
    value: budget(records, language) || told(records, 'difference'),
    step: nextStep(records, localDay(now), language),
  };
  const points: ReadinessPoint[] = ['needs', 'impact', 'people', 'latent', 'value', 'step'];
  return points.map((point) => ({
    point,
    met: found[point] !== '',
    found: found[point],
    question: (point === 'latent' && unexplored(records, language)) || SEEKING[language][point],
  }));
}

function confirmed({ needs }: Records) {
  return needs.filter(({ status }) => status === 'confirmed');
}

/** The last answer to a question of a theme. */
function told({ questions }: Records, theme: QuestionTheme): string {
  const answered = questions.filter((one) => one.status === 'answered' && one.theme === theme);
  return newest(answered)?.answer ?? '';
}

function newest(questions: readonly Question[]): Question | undefined {
  return questions.toSorted((a, b) => ((a.settledAt ?? '') < (b.settledAt ?? '') ? 1 : -1))[0];
}

/** Titles whose bearers decide, or have a say in it. */
const DECIDES =
  /\b(?:ceo|coo|cfo|cto|cio|chief|president\w{0,2}|presidente|directeur|directrice|director|dirigeante?|gerante?|fondat(?:eur|rice)|founder|owner|managing|head of|vp|vice president|associee?|partner|drh|daf|dsi|pdg|responsable (?:des )?achats?|procurement|purchasing|buyer|acheteu(?:r|se))\b/;

function decider({ account, contacts }: Records): string {
  const domain = domainOf(account.facts);
  for (const { facts, leftOn } of contacts) {
    const title = ranked(facts, 'jobTitle', domain)[0]?.value ?? '';
    if (leftOn === null && DECIDES.test(plainWords(title))) return `${personOf(facts, domain)}, ${title}`;
  }
  return '';
}

/** What was supposed and asked about; empty while something is supposed that nobody asked about, or nothing was. */
function explored(records: Records): string {
  const latent = records.needs.filter(({ kind }) => kind === 'latent');
  const open = latent.filter((need) => !isExplored(need, records));
  return open.length === 0 ? (latent[0]?.statement ?? '') : '';
}

function isExplored(need: Records['needs'][number], { questions }: Records): boolean {
  if (need.status !== 'hypothesis') return true;
  return testsOf(need, questions).some(({ status }) => status === 'asked' || status === 'answered');
}

/** The question that would test what is supposed and was not asked about: the one that is planned, else its rule's. */
function unexplored(records: Records, language: Spoken): Test | null {
  const need = records.needs.find((one) => !isExplored(one, records));
  if (!need) return null;
  const [planned] = testsOf(need, records.questions);
  if (planned) return { text: planned.text, theme: planned.theme ?? 'today' };
  return RULES.find(({ key }) => key === need.rule)?.[language].questions[0] ?? null;
}

function budget({ opportunities }: Records, language: Spoken): string {
  const amount = opportunities.find(({ outcome, amount }) => outcome === null && amount !== null)?.amount;
  return (
    amount?.value.toLocaleString(language, {
      style: 'currency',
      currency: amount.currency,
      maximumFractionDigits: 0,
    }) ?? ''
  );
}

/** What is to happen next, on a day that has not passed. */
function nextStep({ calls, commitments, callbacks }: Records, today: string, language: Spoken): string {
  const open = commitments.filter(({ status }) => status === 'open');
  const steps = [
    ...calls.flatMap(({ nextStep }) => nextStep ?? []),
    ...open,
    ...callbacks.filter(({ status }) => status === 'open').map(({ about, due }) => ({ text: about, due })),
  ];
  const next = steps
    .flatMap(({ text, due }) => (due !== null && due >= today ? { text, due } : []))
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  if (!next) return '';
  const day = new Date(next.due).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return `${next.text} (${day})`;
}
