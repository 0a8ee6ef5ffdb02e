import { batch, computed, signal } from '@preact/signals';
import type { Command } from '../commands/command.ts';
import type { CallDraft } from '../domain/call-draft.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { keeperOf } from '../prospect/keeper.ts';
import { messageOf, saveStatus, type Trouble, troubleOf } from '../prospect/status.ts';
import { emptyCall, finishOf, paused, started } from './draft.ts';
import { gesturesOf } from './gestures.ts';
import { due, HELD } from './held.ts';
import { commandIn, undone, withUnsent } from './unsent.ts';
import type { CallWorld } from './world.ts';

export type CallSession = Awaited<ReturnType<typeof openCall>>;

/** How soon what the background did not take is sent again, milliseconds. */
const AGAIN = 2_000;

/** One call with one account: what is known, what is being typed, and what the history has of it. Null where it is not known. */
export async function openCall(world: CallWorld, account: Id) {
  const [known, found, author, targets] = await Promise.all([
    world.recordsOf(account),
    world.findCall(account),
    world.author(),
    world.destinations(),
  ]);
  if (!known) return null;
  const stored = signal<Records>(known);
  const deliveries = signal<Delivery[]>(await world.deliveriesOf(known.account.id));
  const destinations = signal<Destination[]>(targets);
  const draft = signal<CallDraft>(found ?? emptyCall(known.account.id, world.mint(), world.now()));
  const trouble = signal<Trouble | null>(null);
  const busy = signal(false);
  /** When the call was finished and its summary kept; null while it goes on. */
  const finished = signal(false);

  const records = computed(() => withUnsent(stored.value, draft.value.unsent, author));
  const status = computed(() => saveStatus(stored.value, deliveries.value, destinations.value));

  const keeper = keeperOf(world.keepCall, (error) => {
    trouble.value = { kind: 'draft-not-kept', detail: messageOf(error) };
  });

  /** Any change of what is typed; it is on disk within 250 ms. */
  function type(change: Partial<CallDraft>): void {
    draft.value = { ...draft.value, ...change, changedAt: new Date(world.now()).toISOString() };
    keeper.keep(draft.value);
  }

  /** A gesture: shown at once, held back for as long as it can be undone, then sent until the history has it. */
  function act(command: Command, typed: Partial<CallDraft> = {}): void {
    trouble.value = null;
    const at = new Date(world.now()).toISOString();
    const going = started(draft.value, world.now());
    type({ ...going, ...typed, unsent: [...going.unsent, { at, command }] });
    void keeper.flush();
    later(HELD);
  }

  async function judging() {
    try {
      return await import('../discovery/plan.ts');
    } catch (error) {
      trouble.value = troubleOf(error);
      return null;
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(false), wait);
  }

  let sending: Promise<void> = Promise.resolve();
  /** Sends what waits, oldest first; all of it, or what can no longer be undone. */
  function send(all: boolean): Promise<void> {
    sending = sending.then(() => sendDue(all));
    return sending;
  }

  async function sendDue(all: boolean): Promise<void> {
    for (;;) {
      const [next] = due(draft.value.unsent, world.now(), all);
      if (!next) break;
      try {
        // What is on disk names the command: a panel that dies now sends the same again.
        await keeper.flush();
        const waiting = commandIn(next);
        const reply = waiting && (await world.call('perform', waiting));
        if (reply?.ok === false && reply.refusal !== 'already-so') {
          trouble.value = { kind: 'refused', refusal: reply.refusal };
        }
      } catch (error) {
        trouble.value = troubleOf(error);
        return later(AGAIN);
      }
      const after = await world.recordsOf(account);
      batch(() => {
        if (after) stored.value = after;
        type({ unsent: draft.value.unsent.filter((one) => one !== next) });
      });
    }
    if (draft.value.unsent.length > 0) later(HELD);
  }

  /** Takes the last gesture back, and what was typed for it into its field again. */
  function undo(): boolean {
    const before = undone(draft.value);
    if (before) type(before);
    return before !== null;
  }

  async function refresh(changed: Id): Promise<void> {
    if (changed !== stored.value.account.id) return;
    const [after, sent] = await Promise.all([world.recordsOf(changed), world.deliveriesOf(changed)]);
    batch(() => {
      if (after) stored.value = after;
      deliveries.value = sent;
    });
  }

  /** Everything said, and then the call itself: one click. True when the history has it. */
  async function close({ summary, minutes }: { summary: string; minutes: number }): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    trouble.value = null;
    try {
      await send(true);
      if (draft.value.unsent.length > 0) return false;
      const reply = await world.call('perform', finishOf(draft.value, stored.value, summary, minutes));
      if (!reply.ok) {
        trouble.value = { kind: 'refused', refusal: reply.refusal };
        return false;
      }
      keeper.forget();
      await world.dropCall(stored.value.account.id);
      await refresh(stored.value.account.id);
      finished.value = true;
      return true;
    } catch (error) {
      trouble.value = troubleOf(error);
      return false;
    } finally {
      busy.value = false;
    }
  }

  // A panel that died left gestures behind.
  if (draft.value.unsent.length > 0) later(0);

  return {
    records,
    draft,
    deliveries,
    destinations,
    status,
    trouble,
    busy,
    finished,
    type,
    undo,
    refresh,
    close,
    canUndo: computed(() => draft.value.unsent.length > 0),
    pause: () => type(paused(draft.value, world.now())),
    ...gesturesOf({ records, draft, act, type, judging, mint: world.mint, now: world.now }),
    /** Writes and sends what there is: the panel is about to go. */
    leave: () => Promise.all([keeper.flush(), send(true)]),
    rereadDestinations: async () => {
      destinations.value = await world.destinations();
    },
  };
}
