import { signal } from '@preact/signals';
import { HELD } from '../call/held.ts';
import type { Id } from '../domain/identifier.ts';
import { type Trouble, troubleOf } from '../prospect/status.ts';
import type { Due } from './agenda.ts';
import type { Deed } from './deeds.ts';
import type { World } from './world.ts';

/** How something that waited is settled: a promise was kept or missed, or they were called back. */
export type Settled = 'kept' | 'missed' | 'called';

/** What was just settled. `given`: it is on its way to the history, or there, and cannot be taken back. */
interface Held {
  due: Due;
  as: Settled;
  given: boolean;
}

/**
 * Settles what waits with one click. The history forgets nothing, so a gesture is held back for as long as it can be undone;
 * whoever leaves before has meant it.
 *
 * @param reread reads again what waits
 */
export function openSettling({ call, mint }: Pick<World, 'call' | 'mint'>, reread: () => Promise<void>) {
  /** By the id of what was settled. */
  const held = signal<ReadonlyMap<Id, Held>>(new Map());
  /** What hindered the last of them. */
  const hindrance = signal<Trouble | null>(null);
  const timers = new Map<Id, ReturnType<typeof setTimeout>>();

  function change(id: Id, to: Held | null): void {
    clearTimeout(timers.get(id));
    const next = new Map(held.value);
    if (to) next.set(id, to);
    else next.delete(id);
    held.value = next;
  }

  async function give(id: Id): Promise<void> {
    const one = held.value.get(id);
    if (!one || one.given) return;
    change(id, { ...one, given: true });
    try {
      const reply = await call('perform', { ...deedOf(one), command: mint(), account: one.due.account });
      if (!reply.ok && reply.refusal !== 'already-so') hindrance.value = { kind: 'refused', refusal: reply.refusal };
      await reread();
    } catch (error) {
      hindrance.value = troubleOf(error);
    }
    change(id, null);
  }

  return {
    held,
    hindrance,
    settle(due: Due, as: Settled): void {
      const { id } = due.record;
      if (held.value.has(id)) return;
      hindrance.value = null;
      change(id, { due, as, given: false });
      timers.set(
        id,
        setTimeout(() => void give(id), HELD),
      );
    },
    undo(id: Id): void {
      if (held.value.get(id)?.given === false) change(id, null);
    },
    /** Gives the history all that is held back. */
    async leave(): Promise<void> {
      await Promise.all([...held.value.keys()].map(give));
    },
  };
}

function deedOf({ due: { record }, as }: Held): Deed {
  switch (as) {
    case 'kept':
      return { do: 'keep-commitment', commitment: record.id };
    case 'missed':
      return { do: 'miss-commitment', commitment: record.id, why: '' };
    case 'called':
      return { do: 'callback-done', callback: { id: record.id, note: '' } };
  }
}
