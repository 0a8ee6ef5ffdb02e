import type { Contact } from '../../domain/contact.ts';
import type { Records } from '../../domain/records.ts';
import { awaited } from './awaited.ts';
import { lastContactAt } from './last-contact.ts';
import { news } from './news.ts';
import { offers } from './offers.ts';
import { REASONS, type Reason } from './reason.ts';

/** As many as one can choose from. */
const MOST = 6;
const SINCE_EVER = '0000';

/**
 * The reasons to come back to an account, computed from its records, the best first: what they wait for, then what is
 * new, then what we could do for a need or a colleague of theirs. None is about somebody who objected or left. An empty
 * list means: wait (`waitUntil`).
 *
 * @param now milliseconds since 1970
 */
export function reasons(records: Records, now: number): Reason[] {
  const since = lastContactAt(records) ?? SINCE_EVER;
  const all = [...awaited(records, now), ...news(records, since, now), ...offers(records)];
  const away = new Set(records.contacts.filter(isAway).map(({ id }) => id));
  return all
    .filter(({ contact }) => contact === null || !away.has(contact))
    .sort((a, b) => REASONS.indexOf(a.kind) - REASONS.indexOf(b.kind))
    .slice(0, MOST);
}

/** They objected to being prospected, or are not there any more. */
export function isAway({ objectedOn, leftOn }: Contact): boolean {
  return objectedOn !== null || leftOn !== null;
}
