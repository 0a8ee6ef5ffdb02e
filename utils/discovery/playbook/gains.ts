import type { Records } from '../../domain/records.ts';

/** What a question gave: how often it was asked, answered, and led to a need that they confirmed. */
export interface Gain {
  asked: number;
  answered: number;
  needs: number;
}

/** What the questions of a playbook gave at these accounts, each by where it was taken from (`software/why-now`). */
export function gainsOf(accounts: readonly Pick<Records, 'questions' | 'needs'>[]): ReadonlyMap<string, Gain> {
  const gains = new Map<string, Gain>();
  for (const { questions, needs } of accounts) {
    for (const { id, from, status, answer } of questions) {
      if (from === undefined || (status !== 'asked' && status !== 'answered')) continue;
      const gain = gains.get(from) ?? { asked: 0, answered: 0, needs: 0 };
      gain.asked += 1;
      if (answer !== null) gain.answered += 1;
      const led = needs.filter(({ status, question, evidence }) => {
        return status === 'confirmed' && (question === id || evidence.some((one) => one.id === id));
      });
      gain.needs += led.length;
      gains.set(from, gain);
    }
  }
  return gains;
}
