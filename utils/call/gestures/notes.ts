import type { Id } from '../../domain/identifier.ts';
import type { Evidence } from '../../domain/need.ts';
import { plainText } from '../../domain/text.ts';
import { on, questionOf, type Scene } from './scene.ts';

/** What can be noted beside the questions of a call: needs, quotes, promises. */
export function noteGestures(scene: Scene) {
  const { records, draft, act, mint, now } = scene;

  /** The need in the field, resting on the answer that it was heard in; what they said themselves is confirmed by it. */
  function addNeed(): boolean {
    const { kind, statement, question, contact } = draft.value.need;
    const text = plainText(statement);
    if (text === '') return false;
    const answered = questionOf(records.value, question);
    const id = mint();
    const evidence: Evidence[] = answered?.answer
      ? [{ id: answered.id, quote: answered.answer, url: null, title: '', capturedAt: new Date(now()).toISOString() }]
      : [];
    const cleared = { need: { kind, statement: '', question: null, contact: null } };
    act({ do: 'note-need', ...on(scene), need: { id, kind, statement: text, evidence } }, cleared);
    if (kind === 'explicit') confirmNeed(id, answered?.id ?? null, contact ?? answered?.contact ?? null);
    return true;
  }

  /** They said that it is so, perhaps in answer to a question: in those words. */
  function confirmNeed(need: Id, question: Id | null, contact: Id | null): void {
    const answered = questionOf(records.value, question);
    const quote = answered?.answer ?? null;
    const said = { id: need, contact: contact ?? answered?.contact ?? null, quote, ...(question && { question }) };
    act({ do: 'confirm-need', ...on(scene), need: said });
  }

  function dismissNeed(need: Id): void {
    act({ do: 'dismiss-need', ...on(scene), need: { id: need, why: '' } });
  }

  function addQuote(): boolean {
    const text = plainText(draft.value.quote.text);
    if (text === '') return false;
    const { contact } = draft.value.quote;
    const quote = { id: mint(), text, contact, url: null, title: '' };
    act({ do: 'keep-quote', ...on(scene), quote }, { quote: { text: '', contact } });
    return true;
  }

  function keepPromise(commitment: Id): void {
    act({ do: 'keep-commitment', ...on(scene), commitment });
  }

  function addPromise(): boolean {
    const { by, text: typed, due } = draft.value.promise;
    const text = plainText(typed);
    if (text === '') return false;
    const promise = { by, text, due: due === '' ? null : due, contact: null };
    act({ do: 'make-commitment', ...on(scene), opportunity: null, promise }, { promise: { by, text: '', due: '' } });
    return true;
  }

  return { addNeed, confirmNeed, dismissNeed, addQuote, keepPromise, addPromise };
}
