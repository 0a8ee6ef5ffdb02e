import { signal } from '@preact/signals';
import { type Draft, emptyDraft, messageKey } from '../domain/draft.ts';
import type { Id } from '../domain/identifier.ts';
import { type DraftStore, draftKeeper } from '../prospect/draft-keeper.ts';

/** A message as it is typed. */
export interface Message {
  /** An e-mail address; empty where none is known. */
  to: string;
  subject: string;
  body: string;
}

/** What a message that is being written needs of the world. */
export interface MessageWorld extends DraftStore {
  now(): number;
  mint(): Id;
  findDraft(tab: number, key: string): Promise<Draft | undefined>;
}

/** No tab: a message waits for its account wherever that is opened. */
const NO_TAB = -1;

/** The message that is being written to an account: no keystroke of it is lost, whatever becomes of the page. */
export function openMessage(world: MessageWorld, account: Id) {
  const fresh = emptyDraft(NO_TAB, messageKey(account), world.mint(), world.now());
  const keeper = draftKeeper(world, fresh.id, () => {});
  /** Null where none is being written. */
  const message = signal<Message | null>(null);
  let isRead = false;
  return {
    message,
    /** Brings back what was typed before; once. */
    async read(): Promise<void> {
      if (isRead) return;
      isRead = true;
      const row = await world.findDraft(NO_TAB, fresh.key);
      if (row && message.value === null) message.value = messageIn(row);
    },
    write(typed: Message | null): void {
      message.value = typed;
      const { to, subject, body } = typed ?? { to: '', subject: '', body: '' };
      const changedAt = new Date(world.now()).toISOString();
      keeper.keep({ ...fresh, changedAt, name: to, question: subject, note: body });
    },
    /** Writes what is not written yet; on disk when this resolves. */
    flush: () => keeper.flush(),
  };
}

/** The words of a field that could not be read again stand below the message: they are seen before it is sent. */
function messageIn({ name, question, note, aside }: Draft): Message {
  const words = aside.filter(({ field }) => field === undefined).map(({ text }) => text);
  return { to: name, subject: question, body: [note, ...words].filter(Boolean).join('\n\n') };
}
