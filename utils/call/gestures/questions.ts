import type { ProposedQuestion } from '../../discovery/playbook/proposed.ts';
import type { CallDraft } from '../../domain/call-draft.ts';
import type { Id } from '../../domain/identifier.ts';
import { plainText } from '../../domain/text.ts';
import { presentIn } from '../draft.ts';
import { on, questionOf, type Scene } from './scene.ts';

/** What can be done with the questions of a call. */
export function questionGestures(scene: Scene) {
  const { records, draft, act, type, judging, mint } = scene;

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
    act({ do: 'plan-question', ...on(scene), question }, { question: now.slice(typed.length), onPurpose: false });
  }

  /** A proposed question, into the plan, once; the need that it would test is supposed with it. */
  async function take(proposed: ProposedQuestion): Promise<void> {
    const judge = await judging();
    const isThere = records.value.questions.some(({ text, status }) => text === proposed.text && status !== 'dropped');
    if (!judge || isThere) return;
    const { need, question } = judge.plannedOf(proposed, mint);
    if (need) act({ do: 'note-need', ...on(scene), need });
    act({ do: 'plan-question', ...on(scene), question });
  }

  /**
   * Opens the field for an answer: with whoever is alone on the call as its speaker, or with the answer that they gave
   * before, to be added to or mended. The history has both then.
   */
  function open(question: Id): void {
    if (draft.value.answers.some((one) => one.question === question)) return;
    const { answer, contact } = questionOf(records.value, question) ?? {};
    typeAnswer(question, answer ? { text: answer, contact: contact ?? null } : { contact: alone() });
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
    if (questionOf(records.value, question)?.status === 'answered') return;
    act({ do: 'ask-question', ...on(scene), question: { id: question, contact: alone() } });
  }

  /** What they answered, as it stands in the question's field; false while it is empty. */
  function answer(question: Id): boolean {
    const typed = draft.value.answers.find((one) => one.question === question);
    const text = plainText(typed?.text ?? '');
    if (text === '') return false;
    const answers = draft.value.answers.filter((one) => one.question !== question);
    const said = { id: question, contact: typed?.contact ?? null, answer: text };
    const before = questionOf(records.value, question);
    // It was only looked at again.
    if (before?.answer === text && before.contact === said.contact) type({ answers });
    else act({ do: 'answer-question', ...on(scene), question: said }, { answers });
    return true;
  }

  function drop(question: Id): void {
    act({ do: 'drop-question', ...on(scene), question: { id: question, why: '' } });
  }

  return { addQuestion, take, open, typeAnswer, markAsked, answer, drop };
}
