import type { Capture } from '../domain/capture.ts';
import { type AccountFact, type ContactFact, withSightings } from '../domain/fact.ts';
import type { Records } from '../domain/records.ts';
import { type ObservedSignal, type Signal, signalKey } from '../domain/signal.ts';

/** All facts about the account: those kept, with what this page says on top. */
export function accountPicture(records: Records | null, capture: Capture | null): AccountFact[] {
  const kept = records?.account.facts ?? [];
  if (!capture) return kept;
  const { page } = capture;
  return withSightings(kept, capture.facts, page, page.capturedAt);
}

/** What this page says about one of its contacts. */
export function contactPicture({ facts }: Capture['contacts'][number], page: Capture['page']): ContactFact[] {
  return withSightings([], facts, page, page.capturedAt);
}

/** A signal as the popup lists it: `known` where it had been kept before. */
export interface ShownSignal extends ObservedSignal {
  source: Signal['source'];
  known: boolean;
}

/** The signals of the page, then those kept from other pages, the newest first. */
export function signalPicture(records: Records | null, capture: Capture | null): ShownSignal[] {
  const kept = (records?.signals ?? []).toSorted((a, b) => b.observedAt.localeCompare(a.observedAt));
  const known = new Set(kept.map(signalKey));
  const here = (capture?.signals ?? []).map((seen) => ({
    ...seen,
    source: capture?.page ?? null,
    known: known.has(signalKey(seen)),
  }));
  const shown = new Set(here.map(signalKey));
  return [...here, ...kept.filter((old) => !shown.has(signalKey(old))).map((old) => ({ ...old, known: true }))];
}
