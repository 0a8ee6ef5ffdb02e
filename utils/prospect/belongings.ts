import { accountKeys } from '../domain/account.ts';
import type { Capture } from '../domain/capture.ts';
import { type Draft, emptyDraft } from '../domain/draft.ts';
import type { AccountFact } from '../domain/fact.ts';
import { typedHost } from '../domain/host.ts';
import type { World } from './world.ts';

/** The key of the draft about an account that is added by hand. */
export const BY_HAND = 'by-hand';

/** Whose draft belongs to a page: its account's, or the page's own where it names none; without a page, that by hand. */
export function draftKey(seen: Capture | null): string {
  if (!seen) return BY_HAND;
  return accountKeys(seen.facts)[0] ?? seen.page.url;
}

/** The keys by which an account is found: what the rep typed, and what its page says. */
export function keysIn({ name, domain }: Pick<Draft, 'name' | 'domain'>, capture: Capture | null): string[] {
  const typed: Pick<AccountFact, 'field' | 'value'>[] = [];
  if (name.trim() !== '') typed.push({ field: 'name', value: name });
  const host = typedHost(domain);
  if (host) typed.push({ field: 'domain', value: host });
  return accountKeys([...typed, ...(capture?.facts ?? [])]);
}

/** The draft kept for a key in a tab, or a fresh one, and the id of the row that it stands in. */
export async function draftFor(world: World, tab: number, key: string): Promise<{ draft: Draft; row: string }> {
  const kept = await world.findDraft(tab, key);
  const fresh = emptyDraft(tab, key, world.mint(), world.now());
  return { draft: kept ? { ...kept, id: fresh.id, tab } : fresh, row: kept?.id ?? fresh.id };
}
