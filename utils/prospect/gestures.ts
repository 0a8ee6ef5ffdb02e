import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Command } from '../commands/command.ts';
import type { Capture } from '../domain/capture.ts';
import type { Draft } from '../domain/draft.ts';
import type { Records } from '../domain/records.ts';
import { saveOf, withoutSaved, withPending } from './draft.ts';
import { needBeingTyped, questionBeingTyped, quoteOf } from './items.ts';
import type { Keeper } from './keeper.ts';
import { type Trouble, troubleOf } from './status.ts';
import { supposing } from './supposing.ts';
import type { World } from './world.ts';

/** What a gesture sees and changes of a session. */
interface Scene {
  world: World;
  draft: ReadonlySignal<Draft>;
  capture: ReadonlySignal<Capture | null>;
  records: ReadonlySignal<Records | null>;
  looking: ReadonlySignal<boolean>;
  busy: Signal<boolean>;
  trouble: Signal<Trouble | null>;
  show(known: Records | undefined): Promise<void>;
  type(change: Partial<Draft>): void;
  keeper(): Keeper<Draft>;
}

/** What the rep can do to the history: add a question, a need or a quote, and save. One at a time. */
export function gesturesOf({ world, draft, capture, records, looking, busy, trouble, show, type, keeper }: Scene) {
  /** Sends a gesture; true when the history has it. */
  async function send(command: Command): Promise<boolean> {
    trouble.value = null;
    busy.value = true;
    try {
      const reply = await world.call('perform', command);
      if (reply.ok) await show(await world.recordsOf(reply.account));
      else trouble.value = { kind: 'refused', refusal: reply.refusal };
      return reply.ok;
    } catch (error) {
      trouble.value = troubleOf(error);
      return false;
    } finally {
      busy.value = false;
    }
  }

  /** On a known account what is added is history at once; on an unknown one it is draft until it is saved. */
  async function addQuestion(): Promise<void> {
    const typed = draft.value;
    const question = await questionBeingTyped(typed);
    // Asked twice meanwhile, it is added once; typed on meanwhile, what was typed stays.
    if (!question || busy.value || draft.value.questions.some(({ id }) => id === question.id)) return;
    const left = () => (draft.value.question === typed.question ? { question: '', onPurpose: false } : {});
    const account = records.value?.account.id;
    if (!account) type({ questions: [...draft.value.questions, question], ...left() });
    else if (await send({ do: 'plan-question', command: typed.command, account, question })) type(left());
  }

  async function addNeed(): Promise<void> {
    const need = needBeingTyped(draft.value);
    if (!need || busy.value) return;
    const cleared = { ...draft.value.need, statement: '', evidence: [] };
    const { command } = draft.value;
    const account = records.value?.account.id;
    if (!account) type({ needs: [...draft.value.needs, need], need: cleared });
    else if (await send({ do: 'note-need', command, account, need })) type({ need: cleared });
  }

  async function addQuote(): Promise<void> {
    const quote = capture.value && quoteOf(capture.value, draft.value.command);
    if (!quote || busy.value) return;
    const account = records.value?.account.id;
    if (!account) type({ quotes: [...draft.value.quotes, quote] });
    else await send({ do: 'keep-quote', command: quote.id, account, quote });
  }

  /** The one click. What is still in a field goes with it. */
  async function save(): Promise<void> {
    if (busy.value || looking.value) return;
    busy.value = true;
    const sent = await withPending(draft.value);
    const asked = saveOf(sent, capture.value, records.value?.account.id ?? null);
    await keeper().flush();
    const saved = await send({ do: 'save-prospect', ...asked });
    if (!saved) return;
    const left = withoutSaved(draft.value, sent);
    // Now there is something to lose. A browser that says no has still saved.
    void world.keepFromEviction().catch(console.warn);
    keeper().forget();
    type(left);
  }

  return { addQuestion, addNeed, addQuote, save, ...supposing({ world, draft, capture, records, busy, type, send }) };
}
