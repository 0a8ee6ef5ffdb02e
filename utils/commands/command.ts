import type { Gesture } from '../domain/gesture.ts';
import { z } from '../domain/zod.ts';
import { keepingQuote, keepQuote, noteNeed, notingNeed, planningQuestion, planQuestion } from './add.ts';
import { saveProspect, savingProspect } from './save-prospect.ts';

/** All that a rep can do to the history, each by its name. */
export const command = z.discriminatedUnion('do', [
  z.extend(saveProspect, { do: z.literal('save-prospect') }),
  z.extend(planQuestion, { do: z.literal('plan-question') }),
  z.extend(noteNeed, { do: z.literal('note-need') }),
  z.extend(keepQuote, { do: z.literal('keep-quote') }),
]);
export type Command = z.infer<typeof command>;

/** The gesture of a command, ready to run. */
export function gestureOf(asked: Command): Gesture {
  switch (asked.do) {
    case 'save-prospect':
      return savingProspect(asked);
    case 'plan-question':
      return planningQuestion(asked);
    case 'note-need':
      return notingNeed(asked);
    case 'keep-quote':
      return keepingQuote(asked);
  }
}
