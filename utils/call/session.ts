import { batch, computed, signal } from '@preact/signals';
import type { Command } from '../commands/command.ts';
import { type CallDraft, emptyCall } from '../domain/call-draft.ts';
import { wallOf } from '../domain/clock.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import { idsOf } from '../domain/merge.ts';
import type { Records } from '../domain/records.ts';
import type { SetAside } from '../domain/set-aside.ts';
import { keeperOf } from '../prospect/keeper.ts';
import { messageOf, saveStatus, type Trouble, troubleOf } from '../prospect/status.ts';
import { putBack, withAside } from './aside.ts';
import { finishOf, foundAgain, paused, started } from './draft.ts';
import { gesturesOf } from './gestures/gestures.ts';
import { HELD } from './held.ts';
import { senderOf } from './sending.ts';
import { undone, withUnsent } from './unsent.ts';
import type { CallWorld } from './world.ts';

export type CallSession = Awaited<ReturnType<typeof openCall>>;

/** One call with one account: what is known, what is being typed, and what the history has of it. Null where it is not known. */
export async function openCall(world: CallWorld, account: Id) {
  const known = await world.recordsOf(account);
  if (!known) return null;
  const [found, author, targets, sent] = await Promise.all([
    world.findCall(idsOf(known.account.merges, 'accounts', known.account.id)),
    world.author(),
    world.destinations(),
    world.deliveriesOf(account),
  ]);
  const stored = signal<Records>(known);
  const deliveries = signal<Delivery[]>(sent);
  const destinations = signal<Destination[]>(targets);
  const draft = signal<CallDraft>(
    found ? foundAgain(found, world.now()) : emptyCall(known.account.id, world.mint(), world.now()),
  );
  const trouble = signal<Trouble | null>(null);
  const busy = signal(false);
  /** Whether the history has the finished call. */
  const finished = signal(false);

  const records = computed(() => withUnsent(stored.value, draft.value.unsent, author));
  // All that is done in a call is kept as it is done, whether a save sends it or not.
  const status = computed(() => ({
    ...saveStatus(stored.value, deliveries.value, destinations.value),
    keptAt: wallOf(stored.value.account.newest),
  }));

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
    const now = world.now();
    const at = new Date(now).toISOString();
    const going = started(draft.value, now);
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

  const { given, later, send, stop } = senderOf({
    now: world.now,
    call: world.call,
    draft,
    flush: keeper.flush,
    arrived: async (one, why) => {
      const after = await world.recordsOf(account);
      batch(() => {
        if (after) stored.value = after;
        const aside = why ? withAside(draft.value, one, why) : draft.value.aside;
        type({ unsent: draft.value.unsent.filter((other) => other !== one), aside });
      });
    },
    tell: (what) => {
      trouble.value = what;
    },
  });

  /** Takes the last gesture back, and what was typed for it into its field again. */
  function undo(): boolean {
    const before = undone(draft.value, given.value);
    if (!before) return false;
    type(before);
    // On disk it would be done as soon as the panel goes.
    void keeper.flush();
    return true;
  }

  /** Reads again what the history has: of the account that this one is part of by now. */
  async function refresh(): Promise<void> {
    const [after, sent] = await Promise.all([world.recordsOf(account), world.deliveriesOf(account)]);
    batch(() => {
      if (after) stored.value = after;
      deliveries.value = sent;
    });
  }

  /** Everything said, and then the call itself: one click. True when the history has it. */
  async function close(summary: string): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    trouble.value = null;
    try {
      const { aside } = draft.value;
      await send(true);
      // Something is still to be sent, or was refused just now: to be seen first.
      if (draft.value.unsent.length > 0 || draft.value.aside !== aside) return false;
      const reply = await world.call('perform', finishOf(draft.value, stored.value, summary, world.now()));
      if (!reply.ok) {
        trouble.value = { kind: 'refused', refusal: reply.refusal };
        return false;
      }
      await over();
      await refresh();
      finished.value = true;
      return true;
    } catch (error) {
      trouble.value = troubleOf(error);
      return false;
    } finally {
      busy.value = false;
    }
  }

  /** The call is in the history. What was set aside is in none: it waits in a call not begun. */
  function over(): Promise<void> {
    const { account, aside } = draft.value;
    keeper.forget();
    if (aside.length === 0) return world.dropCall(account);
    return world.keepCall({ ...emptyCall(account, world.mint(), world.now()), aside });
  }

  /** Writes and sends what there is. */
  async function leave(): Promise<void> {
    await Promise.all([keeper.flush(), send(true)]);
  }

  /** The panel goes now: what is waited for may never come about, so the background is asked to do the rest. */
  function vanish(): void {
    const { account, unsent } = draft.value;
    // Where it cannot, its next start does it.
    if (unsent.length > 0) void world.call('leaveCall', { account }).catch(console.error);
    void leave();
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
    /** Words that were set aside, into a field again. */
    putBack: (one: SetAside) => type(putBack(draft.value, one, records.value)),
    throwAway: (one: SetAside) => type({ aside: draft.value.aside.filter((other) => other !== one) }),
    canUndo: computed(() => draft.value.unsent.some((one) => one !== given.value)),
    pause: () => type(paused(draft.value, world.now())),
    ...gesturesOf({ records, draft, act, type, judging, mint: world.mint, now: world.now }),
    leave,
    vanish,
    /** The call goes on elsewhere: what there is is written and sent, and nothing after that. */
    async giveUp(): Promise<void> {
      await leave();
      stop();
      await keeper.flush();
    },
    rereadDestinations: async () => {
      destinations.value = await world.destinations();
    },
  };
}
