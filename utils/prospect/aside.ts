import type { Draft } from '../domain/draft.ts';
import type { SetAside } from '../domain/set-aside.ts';
import { putBackInto } from '../domain/setting-aside.ts';
import { LIMIT } from '../domain/text.ts';

/** The field of a draft that such words go back to: what is neither a question nor a need is noted. */
export function fieldOf({ as }: SetAside): 'question' | 'need' | 'note' {
  return as === 'question' || as === 'need' ? as : 'note';
}

/** The change of a draft by which such words stand in their field again; what does not fit in stays aside. */
export function putBack({ question, need, note, aside }: Draft, one: SetAside): Partial<Draft> {
  const field = fieldOf(one);
  const before = { question, need: need.statement, note }[field];
  const { text, aside: left } = putBackInto(before, one, aside, field === 'note' ? LIMIT.note : LIMIT.text);
  const change = { question: { question: text }, need: { need: { ...need, statement: text } }, note: { note: text } };
  return { ...change[field], aside: left };
}
