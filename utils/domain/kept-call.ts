import { type CallDraft, callDraft, callDraftId, emptyCall, type SetAside } from './call-draft.ts';
import { type Id, id, mint } from './identifier.ts';
import { isObject } from './json.ts';
import { type Lost, salvaged, wordsIn } from './salvage.ts';
import { LIMIT } from './text.ts';
import { z } from './zod.ts';

/** What the words of a field are; those of any other are quoted as they stand. */
const KINDS = new Map<string, SetAside['as']>([
  ['question', 'question'],
  ['answers', 'answer'],
  ['need', 'need'],
  ['promise', 'promise'],
  ['next', 'promise'],
]);

/** A call as it was kept. What cannot be read of it is as in one not begun, and is set aside: the rest stays. */
export function callIn(kept: Pick<CallDraft, 'id'>): CallDraft {
  const account: Id = kept.id.slice(callDraftId('').length);
  const { sound, lost } = salvaged(callDraft, kept, emptyCall(account, mint(), 0));
  return lost.length === 0 ? sound : { ...sound, aside: [...sound.aside, ...lost.map(asideOf)] };
}

/** Two calls with accounts that are one by now, as one: each field has the words of both. */
export function joinedCalls(one: CallDraft, other: CallDraft): CallDraft {
  const { need, quote, promise, next } = one;
  const unsent = [...one.unsent, ...other.unsent].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return {
    ...one,
    startedAt: [one.startedAt, other.startedAt].filter((at) => at !== null).toSorted()[0] ?? null,
    seconds: one.seconds + other.seconds,
    with: [...new Set([...one.with, ...other.with])],
    order: [...new Set([...one.order, ...other.order])],
    question: both(one.question, other.question),
    answers: [...one.answers, ...other.answers.filter(({ text }) => text !== '')],
    need: { ...need, statement: both(need.statement, other.need.statement) },
    quote: { ...quote, text: both(quote.text, other.quote.text) },
    promise: { ...promise, text: both(promise.text, other.promise.text), due: promise.due || other.promise.due },
    summary: both(one.summary ?? '', other.summary ?? '') || null,
    next: {
      ...next,
      text: both(next.text, other.next.text),
      due: next.due || other.next.due,
      none: both(next.none, other.next.none),
    },
    unsent,
    aside: [...one.aside, ...other.aside],
  };
}

function both(one: string, other: string): string {
  return [one, other].filter((text) => text.trim() !== '').join('\n');
}

function asideOf({ place, what }: Lost): SetAside {
  const as = KINDS.get(place.split('.')[0] ?? '') ?? 'quote';
  const text = wordsIn(what) || `${place}: ${JSON.stringify(what)}`;
  const answered = z.safeParse(id, isObject(what) ? what.question : undefined);
  const question = as === 'answer' && answered.success ? answered.data : null;
  return { why: 'unreadable', as, question, text: text.slice(0, LIMIT.note).toWellFormed() };
}
