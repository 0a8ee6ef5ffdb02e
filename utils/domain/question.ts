import { id } from './identifier.ts';
import { isoDate, line, text } from './text.ts';
import { z } from './zod.ts';

/** Exactly one of `open` and `closed`, and flaws beside it. */
const questionForm = z.enum(['open', 'closed', 'leading', 'double-barrelled', 'assumptive', 'multiple-choice']);
export type QuestionForm = z.infer<typeof questionForm>;

/**
 * What a question is about: their world, what set things moving, today's way and what is hard in it, what follows from
 * that, the people, what would be different, how they decide, their first moment, and the relation itself.
 */
export const questionTheme = z.enum([
  'world',
  'trigger',
  'today',
  'consequences',
  'people',
  'difference',
  'decision',
  'first-moment',
  'relation',
]);
export type QuestionTheme = z.infer<typeof questionTheme>;

/** A question worth asking, as the rep plans it: what called for it, and the needs it would test. */
export const plannedQuestion = z.object({
  id,
  text: text.check(z.minLength(1)),
  forms: z.array(questionForm).check(z.minLength(1), z.maxLength(20)),
  /** It is closed and meant so: a check. */
  onPurpose: z.optional(z.boolean()),
  theme: z.optional(questionTheme),
  /** The playbook and its question that it was taken from: `software/why-now`. */
  from: z.optional(line),
  because: z.array(id).check(z.maxLength(100)),
  tests: z.array(id).check(z.maxLength(100)),
});
export type PlannedQuestion = z.infer<typeof plannedQuestion>;

/** A question was put to someone (null: it is not said to whom). */
export const askedQuestion = z.object({ id, contact: z.nullable(id) });
/** What they answered, as the rep wrote it down. */
export const answeredQuestion = z.object({ id, contact: z.nullable(id), answer: text.check(z.minLength(1)) });
/** A question is not worth asking any more; `why` may be empty. */
export const droppedQuestion = z.object({ id, why: line });

export const question = z.extend(plannedQuestion, {
  account: id,
  status: z.enum(['planned', 'asked', 'answered', 'dropped']),
  answer: z.nullable(text),
  /** Whom it was put to; null where that is not known. */
  contact: z.nullable(id),
  plannedAt: isoDate,
  /** When it was last asked, answered or dropped. */
  settledAt: z.nullable(isoDate),
});
export type Question = z.infer<typeof question>;
