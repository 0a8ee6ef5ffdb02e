import type { CallDraft } from '../domain/call-draft.ts';

type Unsent = CallDraft['unsent'][number];

/** For how long a gesture is held back, so that it can be undone. Milliseconds. */
export const HELD = 6_000;

/** The gestures whose time to be undone is over; all where `all`. */
export function due(unsent: readonly Unsent[], now: number, all: boolean): Unsent[] {
  return unsent.filter(({ at }) => all || now - Date.parse(at) >= HELD || Date.parse(at) > now);
}
