import type { Command } from '../commands/command.ts';
import type { CallDraft, SetAside } from '../domain/call-draft.ts';
import { isObject } from '../domain/json.ts';
import type { Records } from '../domain/records.ts';
import { wordsIn } from '../domain/salvage.ts';
import { LIMIT } from '../domain/text.ts';
import { commandIn, joined } from './unsent.ts';

/** What is set aside in a call once the history refuses a gesture, or nobody can read it any more: its words too, each once. */
export function withAside(call: CallDraft, one: CallDraft['unsent'][number], why: SetAside['why']): SetAside[] {
  const refused = commandIn(one);
  const words = refused ? wordsOf(refused) : unreadable(one.command);
  if (!words || call.aside.some(({ as, text }) => as === words.as && text === words.text)) return call.aside;
  return [...call.aside, { why, ...words }];
}

/**
 * The call with such words in their field again, behind what stands there. An answer to a question that is not known any
 * more is a quote: they said it all the same. Nobody is named as its speaker: they may be why it was refused.
 */
export function putBack(call: CallDraft, one: SetAside, { questions }: Pick<Records, 'questions'>): CallDraft {
  const rest = { ...call, aside: call.aside.filter((other) => other !== one) };
  const { question, need, quote, promise } = rest;
  const { as, text } = one;
  const asked = questions.find(({ id }) => as === 'answer' && id === one.question);
  if (asked) {
    const typed = rest.answers.find((answer) => answer.question === asked.id)?.text ?? '';
    const others = rest.answers.filter((answer) => answer.question !== asked.id);
    return { ...rest, answers: [...others, { question: asked.id, text: joined(typed, text), contact: null }] };
  }
  switch (as) {
    case 'question':
      return { ...rest, question: joined(question, text) };
    case 'need':
      return { ...rest, need: { ...need, statement: joined(need.statement, text) } };
    case 'promise':
      return { ...rest, promise: { ...promise, text: joined(promise.text, text) } };
    case 'answer':
    case 'quote':
      return { ...rest, quote: { text: joined(quote.text, text), contact: null } };
  }
}

function unreadable(command: unknown): Omit<SetAside, 'why'> | null {
  const { do: _, ...what } = isObject(command) ? command : { command };
  const text = wordsIn(what).slice(0, LIMIT.note);
  return text === '' ? null : { as: 'quote', question: null, text };
}

function wordsOf(refused: Command): Omit<SetAside, 'why'> | null {
  switch (refused.do) {
    case 'plan-question':
      return { as: 'question', question: null, text: refused.question.text };
    case 'answer-question':
      return { as: 'answer', question: refused.question.id, text: refused.question.answer };
    case 'note-need':
      return { as: 'need', question: null, text: refused.need.statement };
    case 'keep-quote':
      return { as: 'quote', question: null, text: refused.quote.text };
    case 'make-commitment': {
      const { text, due } = refused.promise;
      return { as: 'promise', question: null, text: due === null ? text : `${text} (${due})` };
    }
    default:
      return null;
  }
}
