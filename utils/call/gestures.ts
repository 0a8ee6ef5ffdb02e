import type { ReadonlySignal } from '@preact/signals';
import type { Command } from '../commands/command.ts';
import type { ProposedQuestion } from '../discovery/playbook/propose.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Id } from '../domain/identifier.ts';
import type { Evidence } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import { plainText } from '../domain/text.ts';
import { presentIn } from './draft.ts';

interface Scene {
  records: ReadonlySignal<Records>;
  draft: ReadonlySignal<CallDraft>;
  /** Makes the gesture, and changes what is typed with it. */
  act(command: Command, typed?: Partial<CallDraft>): void;
  type(change: Partial<CallDraft>): void;
  /** What judges questions; loaded when the first of them is planned, since a call opens without. */
  judging(): Promise<Pick<typeof import('../discovery/plan.ts'), 'plannedOf' | 'typedQuestion'> | null>;
  mint(): Id;
  now(): number;
}

/** What can be done in a call. Each takes what it is about from the fields, and empties them. */
export function gesturesOf({ records, draft, act, type, judging, mint, now }: Scene) {
  const on = () => ({ command: mint(), account: records.value.account.id });

  /** The question in the field, into the plan. It stands in the field until it is there; what is typed behind it stays. */
  async function addQuestion(): Promise<void> {
    const { question: typed, onPurpose = false } = draft.value;
    const text = plainText(typed);
    if (text === '') return;
    const judge = await judging();
    const now = draft.value.question;
    // Added by an earlier press of the same key, or changed.
    if (!judge || !now.startsWith(typed)) return;
    const question = judge.typedQuestion(text, mint(), onPurpose);
    act({ do: 'plan-question', ...on(), question }, { question: now.slice(typed.length), onPurpose: false });
  }

  /** A proposed question, into the plan, once; the need that it would test is supposed with it. */
  async function take(proposed: ProposedQuestion): Promise<void> {
    const judge = await judging();
    const isThere = records.value.questions.some(({ text, status }) => text === proposed.text && status !== 'dropped');
    if (!judge || isThere) return;
    const { need, question } = judge.plannedOf(proposed, mint);
    if (need) act({ do: 'note-need', ...on(), need });
    act({ do: 'plan-question', ...on(), question });
  }

  /**
   * Opens the field for an answer: with whoever is alone on the call as its speaker, or with the answer that they gave
   * before, to be added to or mended. The history has both then.
   */
  function open(question: Id): void {
    if (draft.value.answers.some((one) => one.question === question)) return;
    const { answer, contact } = questionOf(question) ?? {};
    typeAnswer(question, answer ? { text: answer, contact: contact ?? null } : { contact: alone() });
  }

  function questionOf(question: Id | null) {
    return records.value.questions.find(({ id }) => id === question);
  }

  /** Who of theirs is on the call, where it is one. */
  function alone(): Id | null {
    const [contact = null, ...others] = presentIn(draft.value, records.value);
    return others.length > 0 ? null : contact;
  }

  function typeAnswer(question: Id, change: Partial<CallDraft['answers'][number]>): void {
    const before = draft.value.answers.find((one) => one.question === question);
    const rest = draft.value.answers.filter((one) => one.question !== question);
    type({ answers: [...rest, { question, text: '', contact: null, ...before, ...change }] });
  }

  function markAsked(question: Id): void {
    // What was answered was asked.
    if (questionOf(question)?.status === 'answered') return;
    act({ do: 'ask-question', ...on(), question: { id: question, contact: alone() } });
  }

  /** What they answered, as it stands in the question's field; false while it is empty. */
  function answer(question: Id): boolean {
    const typed = draft.value.answers.find((one) => one.question === question);
    const text = plainText(typed?.text ?? '');
    if (text === '') return false;
    const answers = draft.value.answers.filter((one) => one.question !== question);
    const said = { id: question, contact: typed?.contact ?? null, answer: text };
    const before = questionOf(question);
    // It was only looked at again.
    if (before?.answer === text && before.contact === said.contact) type({ answers });
    else act({ do: 'answer-question', ...on(), question: said }, { answers });
    return true;
  }

  function drop(question: Id): void {
    act({ do: 'drop-question', ...on(), question: { id: question, why: '' } });
  }

  /** The need in the field, resting on the answer that it was heard in; what they said themselves is confirmed by it. */
  function addNeed(): boolean {
    const { kind, statement, question, contact } = draft.value.need;
    const text = plainText(statement);
    if (text === '') return false;
    const answered = questionOf(question);
    const id = mint();
    const evidence: Evidence[] = answered?.answer
      ? [{ id: answered.id, quote: answered.answer, url: null, title: '', capturedAt: new Date(now()).toISOString() }]
      : [];
    const cleared = { need: { kind, statement: '', question: null, contact: null } };
    act({ do: 'note-need', ...on(), need: { id, kind, statement: text, evidence } }, cleared);
    if (kind === 'explicit') confirmNeed(id, answered?.id ?? null, contact ?? answered?.contact ?? null);
    return true;
  }

  /** They said that it is so, perhaps in answer to a question: in those words. */
  function confirmNeed(need: Id, question: Id | null, contact: Id | null): void {
    const answered = questionOf(question);
    const quote = answered?.answer ?? null;
    const said = { id: need, contact: contact ?? answered?.contact ?? null, quote, ...(question && { question }) };
    act({ do: 'confirm-need', ...on(), need: said });
  }

  function dismissNeed(need: Id): void {
    act({ do: 'dismiss-need', ...on(), need: { id: need, why: '' } });
  }

  function addQuote(): boolean {
    const text = plainText(draft.value.quote.text);
    if (text === '') return false;
    const { contact } = draft.value.quote;
    const quote = { id: mint(), text, contact, url: null, title: '' };
    act({ do: 'keep-quote', ...on(), quote }, { quote: { text: '', contact } });
    return true;
  }

  function keepPromise(commitment: Id): void {
    act({ do: 'keep-commitment', ...on(), commitment });
  }

  function addPromise(): boolean {
    const { by, text: typed, due } = draft.value.promise;
    const text = plainText(typed);
    if (text === '') return false;
    const promise = { by, text, due: due === '' ? null : due, contact: null };
    act({ do: 'make-commitment', ...on(), opportunity: null, promise }, { promise: { by, text: '', due: '' } });
    return true;
  }

  /** All that stands in a field, as if it had been kept there: the call is about to be finished. */
  function keepTyped(): void {
    for (const { question } of draft.value.answers) answer(question);
    addNeed();
    addQuote();
    addPromise();
    void addQuestion();
  }

  return {
    keepTyped,
    addQuestion,
    take,
    open,
    typeAnswer,
    markAsked,
    answer,
    drop,
    addNeed,
    confirmNeed,
    dismissNeed,
    addQuote,
    keepPromise,
    addPromise,
  };
}
