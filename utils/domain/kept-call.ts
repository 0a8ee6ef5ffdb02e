import { type CallDraft, callDraft, callDraftId, emptyCall } from './call-draft.ts';
import { type Id, mint } from './identifier.ts';
import { salvaged } from './salvage.ts';
import { asidesOf } from './setting-aside.ts';

/** A call as it was kept. What cannot be read of it is as in one not begun, and is set aside: the rest stays. */
export function callIn(kept: Pick<CallDraft, 'id'>): CallDraft {
  const account: Id = kept.id.slice(callDraftId('').length);
  const { sound, lost } = salvaged(callDraft, kept, emptyCall(account, mint(), 0));
  return lost.length === 0
    ? sound
    : { ...sound, aside: [...sound.aside, ...lost.flatMap((one) => asidesOf(one, sound))] };
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
