import type { Evidence, Need } from '../domain/need.ts';
import type { Question } from '../domain/question.ts';
import type { Records } from '../domain/records.ts';

/** The questions that were planned and that nobody has asked yet, those that have waited longest first. */
export function unasked({ questions }: Pick<Records, 'questions'>): Question[] {
  return questions
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => (a.plannedAt + a.id < b.plannedAt + b.id ? -1 : 1));
}

/**
 * What a need lacks: where it is supposed, something that it rests on and an open question that would test it; where they
 * said it, their words.
 */
export interface Unsupported {
  need: Need;
  lacks: readonly ('evidence' | 'question' | 'words')[];
}

/** The needs that are supposed for no reason or that nothing would test, and those said in words that nobody kept. */
export function unsupported({ needs, questions }: Pick<Records, 'needs' | 'questions'>): Unsupported[] {
  return needs
    .map((need) => {
      const bare = need.evidence.length === 0;
      const supposed = need.status === 'hypothesis';
      const said = need.kind === 'explicit' && need.status === 'confirmed';
      const tested = testsOf(need, questions).some(({ forms }) => forms.includes('open'));
      const worded = need.quote !== null || need.question !== undefined;
      const lacks = { evidence: supposed && bare, question: supposed && !tested, words: said && bare && !worded };
      return { need, lacks: (['evidence', 'question', 'words'] as const).filter((one) => lacks[one]) };
    })
    .filter(({ lacks }) => lacks.length > 0);
}

/** What a need rests on and what became of it: evidence, then the questions that test it, then the one that confirmed it. */
export interface Chain {
  need: Need;
  evidence: readonly Evidence[];
  tests: readonly Question[];
  /** The question whose answer confirmed it; null where it was not confirmed by an answer. */
  confirmedBy: Question | null;
}

/** The chain of a need, from the quote and the page that it rests on to the answer that settled it. */
export function chainOf(need: Need, { questions }: Pick<Records, 'questions'>): Chain {
  const confirmedBy = questions.find(({ id }) => id === need.question) ?? null;
  return { need, evidence: need.evidence, tests: testsOf(need, questions), confirmedBy };
}

/** The questions that would test a need, or did; a dropped one tests nothing. */
export function testsOf(need: Pick<Need, 'id'>, questions: readonly Question[]): Question[] {
  return questions.filter(({ tests, status }) => status !== 'dropped' && tests.includes(need.id));
}
