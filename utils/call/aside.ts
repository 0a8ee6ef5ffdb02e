import type { Command } from '../commands/command.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import { isObject } from '../domain/json.ts';
import type { Records } from '../domain/records.ts';
import { wordsIn } from '../domain/salvage.ts';
import type { SetAside } from '../domain/set-aside.ts';
import { putBackInto } from '../domain/setting-aside.ts';
import { LIMIT } from '../domain/text.ts';
import { commandIn } from './unsent.ts';

/** What is set aside in a call once the history refuses a gesture, or nobody can read it any more: its words too, each once. */
export function withAside(call: CallDraft, one: CallDraft['unsent'][number], why: SetAside['why']): SetAside[] {
  const refused = commandIn(one);
  const words = refused ? wordsOf(refused) : unreadable(one.command);
  if (!words || call.aside.some(({ as, text }) => as === words.as && text === words.text)) return call.aside;
  return [...call.aside, { why, ...words }];
}

/** The field that such words go back to. An answer to a question that is not known any more is a quote: they said it all the same. */
export function fieldOf({ as, question }: SetAside, { questions }: Pick<Records, 'questions'>): SetAside['as'] {
  return as === 'answer' && !questions.some(({ id }) => id === question) ? 'quote' : as;
}

/**
 * The call with such words in their field again, behind what stands there; what does not fit in stays aside. Nobody is
 * named as their speaker: they may be why it was refused.
 */
export function putBack(call: CallDraft, one: SetAside, records: Pick<Records, 'questions'>): CallDraft {
  const { question, need, quote, promise, answers } = call;
  const typed = answers.find((answer) => answer.question === one.question)?.text ?? '';
  const as = fieldOf(one, records);
  const before = { question, answer: typed, need: need.statement, quote: quote.text, promise: promise.text }[as];
  const { text, aside } = putBackInto(before, one, call.aside);
  const rest = { ...call, aside };
  switch (as) {
    case 'question':
      return { ...rest, question: text };
    case 'need':
      return { ...rest, need: { ...need, statement: text } };
    case 'promise':
      return { ...rest, promise: { ...promise, by: (before === '' && one.by) || promise.by, text } };
    case 'quote':
      return { ...rest, quote: { text, contact: null } };
    case 'answer': {
      const others = answers.filter((answer) => answer.question !== one.question);
      const { question } = one;
      return { ...rest, answers: question ? [...others, { question, text, contact: null }] : answers };
    }
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
      const { by, text, due } = refused.promise;
      return { as: 'promise', question: null, by, text: due === null ? text : `${text} (${due})` };
    }
    default:
      return null;
  }
}
