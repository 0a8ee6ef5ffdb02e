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

function asideOf({ place, what }: Lost): SetAside {
  const as = KINDS.get(place.split('.')[0] ?? '') ?? 'quote';
  const text = wordsIn(what) || `${place}: ${JSON.stringify(what)}`;
  const answered = z.safeParse(id, isObject(what) ? what.question : undefined);
  const question = as === 'answer' && answered.success ? answered.data : null;
  return { why: 'unreadable', as, question, text: text.slice(0, LIMIT.note).toWellFormed() };
}
