import { eventsOf, type Gesture, type Happened } from '../domain/gesture.ts';
import { type Id, id } from '../domain/identifier.ts';
import { notedNeed } from '../domain/need.ts';
import { plannedQuestion } from '../domain/question.ts';
import { keptQuote } from '../domain/quote.ts';
import { z } from '../domain/zod.ts';

/** What is added to a known account goes into its history at once; *Update* sends it. */
const onAccount = { command: id, account: id };
export const planQuestion = z.object({ ...onAccount, question: plannedQuestion });
export const noteNeed = z.object({ ...onAccount, need: notedNeed });
export const keepQuote = z.object({ ...onAccount, quote: keptQuote });

export function planningQuestion({ command, account, question }: z.infer<typeof planQuestion>): Gesture {
  return adding(command, account, { type: 'question.planned', subject: { account }, data: question });
}

export function notingNeed({ command, account, need }: z.infer<typeof noteNeed>): Gesture {
  return adding(command, account, { type: 'need.noted', subject: { account }, data: need });
}

export function keepingQuote({ command, account, quote }: z.infer<typeof keepQuote>): Gesture {
  return adding(command, account, { type: 'quote.kept', subject: { account }, data: quote });
}

function adding(command: Id, account: Id, happened: Happened): Gesture {
  return {
    id: command,
    account,
    keys: [],
    draft: null,
    decide: (records, circumstance) =>
      records
        ? { ok: true, account, events: eventsOf(command, circumstance, [happened]) }
        : { ok: false, refusal: 'unknown-account' },
  };
}
