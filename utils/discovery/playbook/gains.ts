import type { QuestionTheme } from '../../domain/question.ts';
import type { Records } from '../../domain/records.ts';
import { plainWords } from '../../domain/text.ts';
import type { Playbook, PlaybookQuestion } from './playbook.ts';

/** What a question gave: how often it was asked, answered, and led to a need that they confirmed. */
export interface Gain {
  /** The question as it was put last. */
  text: string;
  theme: QuestionTheme | undefined;
  asked: number;
  answered: number;
  needs: number;
}

/** By where a question was taken from (`software/why-now`); one of the rep's own by its words. */
export type Gains = ReadonlyMap<string, Gain>;

/** What the questions that were asked at these accounts gave. */
export function gainsOf(accounts: readonly Pick<Records, 'questions' | 'needs'>[]): Gains {
  const gains = new Map<string, Gain>();
  for (const { questions, needs } of accounts) {
    for (const { id, text, theme, from, status, answer } of questions) {
      if (status !== 'asked' && status !== 'answered') continue;
      const key = from ?? plainWords(text);
      const before = gains.get(key) ?? { asked: 0, answered: 0, needs: 0 };
      const led = needs.filter(({ status, question, evidence }) => {
        return status === 'confirmed' && (question === id || evidence.some((one) => one.id === id));
      });
      gains.set(key, {
        ...{ text, theme, asked: before.asked + 1, needs: before.needs + led.length },
        answered: before.answered + (answer === null ? 0 : 1),
      });
    }
  }
  return gains;
}

/** What a question of a playbook gave, also before it stood there. Undefined where nobody has asked it. */
export function gainOf(gains: Gains, playbook: Pick<Playbook, 'id'>, { id, text }: PlaybookQuestion): Gain | undefined {
  return gains.get(`${playbook.id}/${id}`) ?? gains.get(plainWords(text));
}

/** What one can go through. */
const MOST_OWN = 20;

/** The rep's own questions that a playbook does not hold, those that gave most first. */
export function ownQuestions(gains: Gains, { questions }: Pick<Playbook, 'questions'>): Gain[] {
  const there = new Set(questions.map(({ text }) => plainWords(text)));
  return [...gains]
    .filter(([key]) => !key.includes('/') && !there.has(key))
    .map(([, gain]) => gain)
    .sort((a, b) => b.needs - a.needs || b.answered - a.answered || b.asked - a.asked || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_OWN);
}
