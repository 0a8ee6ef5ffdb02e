import type { Id } from '../../domain/identifier.ts';
import type { QuestionTheme } from '../../domain/question.ts';
import type { Stage } from '../../domain/stage.ts';
import { plainWords } from '../../domain/text.ts';
import type { Hypothesis } from '../hypotheses/hypothesise.ts';
import type { Spoken } from '../language.ts';

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

/** How much a question is worth for what calls for it; what calls loudest is asked first. */
export const WORTH = {
  needed: 100,
  hypothesis: 80,
  said: 75,
  follows: 70,
  called: 60,
  known: 20,
  unknown: 35,
} as const;

/** A question that may be proposed, and how much it is worth. */
export interface Candidate {
  worth: number;
  question: ProposedQuestion;
}

/** Whether two questions say the same. */
export function isSame(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
