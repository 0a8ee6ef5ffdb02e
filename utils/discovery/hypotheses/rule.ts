import type { QuestionTheme } from '../../domain/question.ts';
import type { SignalKind } from '../../domain/signal.ts';

/** What a hypothesis can rest on: a signal, a tool they use, how they describe themselves, words of theirs. */
export type Ground = SignalKind | 'technology' | 'description' | 'quote' | 'answer';

/** A question that would tell whether a need is there. */
export interface Test {
  text: string;
  theme: QuestionTheme;
}

/** A rule in one language: the need, why one may suppose it (`{signal}`: their words), and what to ask. */
interface Told {
  need: string;
  because: string;
  questions: readonly [Test, ...Test[]];
}

/** From something they did or said to a need that it makes plausible. Always about their work, never about a person. */
export interface Rule {
  key: string;
  /** How telling it is, 1 to 10. */
  weight: number;
  on: readonly Ground[];
  /** What their words must speak of, as `plainWords` writes them. */
  words?: RegExp;
  /** The least that is counted: posts, people. */
  least?: number;
  /** How many such things there must be; one where it is not said. */
  several?: number;
  en: Told;
  fr: Told;
}
