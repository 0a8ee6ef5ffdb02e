import { madeCommitment } from './commitment.ts';
import { refusal } from './gesture.ts';
import { id } from './identifier.ts';
import { longText } from './text.ts';
import { z } from './zod.ts';

/** What a person knows of what they type, in a call and in a prospect's draft, by the name of its field. */
export const typedField = z.enum([
  ...(['name', 'domain', 'unticked', 'questions', 'needs', 'quotes', 'note', 'question', 'onPurpose', 'need'] as const),
  ...(['startedAt', 'seconds', 'runningSince', 'minutes', 'direction', 'with', 'order', 'answers'] as const),
  ...(['quote', 'promise', 'summary', 'next', 'unsent', 'aside'] as const),
]);

/** Words that found no place, until the rep puts them into a field or throws them away. */
export const setAside = z.object({
  /** Why the history refused them, or that they could not be read again from where they were kept. */
  why: z.union([refusal, z.literal('unreadable')]),
  /** What they were to be. */
  as: z.enum(['question', 'answer', 'need', 'quote', 'promise']),
  /** The question that they answer, where they answer one. */
  question: z.nullable(id),
  /** Whose promise they are, where that is known. */
  by: z.optional(madeCommitment.shape.by),
  /** The field that something without words stood in: it has no place to go back to. */
  field: z.optional(typedField),
  text: longText,
});
export type SetAside = z.infer<typeof setAside>;
