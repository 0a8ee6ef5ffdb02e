import { id } from './identifier.ts';
import { isoDate, text } from './text.ts';
import { z } from './zod.ts';

/** Exactly one of `open` and `closed`, and flaws beside it. */
const questionForm = z.enum(['open', 'closed', 'leading', 'double-barrelled', 'assumptive', 'multiple-choice']);
export type QuestionForm = z.infer<typeof questionForm>;

/** A question worth asking, as the rep plans it: what called for it, and the needs it would test. */
export const plannedQuestion = z.object({
  id,
  text: text.check(z.minLength(1)),
  forms: z.array(questionForm).check(z.minLength(1)),
  because: z.array(id),
  tests: z.array(id),
});
export type PlannedQuestion = z.infer<typeof plannedQuestion>;

export const question = z.extend(plannedQuestion, {
  account: id,
  status: z.enum(['planned', 'asked', 'answered', 'dropped']),
  answer: z.nullable(text),
  plannedAt: isoDate,
});
export type Question = z.infer<typeof question>;
