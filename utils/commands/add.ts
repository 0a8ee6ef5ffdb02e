import type { Gesture } from '../domain/gesture.ts';
import { notedNeed } from '../domain/need.ts';
import { plannedQuestion } from '../domain/question.ts';
import { keptQuote } from '../domain/quote.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** What is added to a known account goes into its history at once; *Update* sends it. */
export const planQuestion = z.object({ ...onAccount, question: plannedQuestion });
export const noteNeed = z.object({ ...onAccount, need: notedNeed });
export const keepQuote = z.object({ ...onAccount, quote: keptQuote });

export function planningQuestion(asked: z.infer<typeof planQuestion>): Gesture {
  return gestureOn(asked, ({ account }) => [
    { type: 'question.planned', subject: { account: account.id }, data: asked.question },
  ]);
}

export function notingNeed(asked: z.infer<typeof noteNeed>): Gesture {
  return gestureOn(asked, ({ account }) => [
    { type: 'need.noted', subject: { account: account.id }, data: asked.need },
  ]);
}

export function keepingQuote(asked: z.infer<typeof keepQuote>): Gesture {
  return gestureOn(asked, ({ account }) => [
    { type: 'quote.kept', subject: { account: account.id }, data: asked.quote },
  ]);
}
