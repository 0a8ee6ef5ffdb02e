import type { Capture } from '../domain/capture.ts';
import { type AccountFact, type ContactFact, withSighting } from '../domain/fact.ts';
import type { Records } from '../domain/records.ts';

/** All facts about the account: those kept, with what this page says on top. */
export function accountPicture(records: Records | null, capture: Capture | null): AccountFact[] {
  const kept = records?.account.facts ?? [];
  if (!capture) return kept;
  const { page } = capture;
  return capture.facts.reduce<AccountFact[]>((known, seen) => withSighting(known, seen, page, page.capturedAt), kept);
}

/** What this page says about one of its contacts. */
export function contactPicture({ facts }: Capture['contacts'][number], page: Capture['page']): ContactFact[] {
  return facts.reduce<ContactFact[]>((known, seen) => withSighting(known, seen, page, page.capturedAt), []);
}
