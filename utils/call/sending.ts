import { type ReadonlySignal, signal } from '@preact/signals';
import type { CallDraft } from '../domain/call-draft.ts';
import type { SetAside } from '../domain/set-aside.ts';
import { type Trouble, troubleOf } from '../prospect/status.ts';
import { due, HELD } from './held.ts';
import { commandIn } from './unsent.ts';
import type { CallWorld } from './world.ts';

type Unsent = CallDraft['unsent'][number];

interface Way extends Pick<CallWorld, 'now' | 'call'> {
  draft: ReadonlySignal<CallDraft>;
  /** What is on disk names the command: a panel that dies while it is sent sends the same again. */
  flush(): Promise<void>;
  /** The history has it (null), or cannot take it. */
  arrived(one: Unsent, why: SetAside['why'] | null): Promise<void>;
  tell(trouble: Trouble): void;
}

/** How soon what the background did not take is sent again, milliseconds. */
const AGAIN = 2_000;

/** Sends a call's gestures to the history, oldest first, each until the history has it. */
export function senderOf({ now, call, draft, flush, arrived, tell }: Way) {
  /** What is on its way, or was and may have arrived: it cannot be taken back. */
  const given = signal<Unsent | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();

  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(false), wait);
  }

  /** Sends what waits: all of it, or what can no longer be undone. */
  function send(all: boolean): Promise<void> {
    sending = sending.then(() => sendDue(all));
    return sending;
  }

  async function sendDue(all: boolean): Promise<void> {
    for (;;) {
      const [next] = due(draft.value.unsent, now(), all);
      if (!next) break;
      given.value = next;
      try {
        await flush();
        const waiting = commandIn(next);
        const reply = waiting && (await call('perform', waiting));
        const refused = reply?.ok === false ? reply.refusal : null;
        if (refused && refused !== 'already-so') tell({ kind: 'refused', refusal: refused });
        await arrived(next, waiting ? refused : 'unreadable');
      } catch (error) {
        tell(troubleOf(error));
        return later(AGAIN);
      }
    }
    if (draft.value.unsent.length > 0) later(HELD);
  }

  return { given, later, send, stop: () => clearTimeout(timer) };
}
