import { type Circumstance, eventsOf, type Gesture, type Happened, type Refusal } from '../domain/gesture.ts';
import { type Id, id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';

/** What every command about a known account says; `command` is its own id. */
export const onAccount = { command: id, account: id };

/** The gesture on a known account: what happens, or why nothing does, from its records alone. */
export function gestureOn(
  { command, account }: { command: Id; account: Id },
  decide: (records: Records, circumstance: Circumstance) => readonly Happened[] | Refusal,
): Gesture {
  return {
    id: command,
    account,
    keys: [],
    draft: null,
    decide(records, circumstance) {
      if (!records) return { ok: false, refusal: 'unknown-account' };
      const decision = decide(records, circumstance);
      if (typeof decision === 'string') return { ok: false, refusal: decision };
      return { ok: true, account: records.account.id, events: eventsOf(command, circumstance, decision) };
    },
  };
}
