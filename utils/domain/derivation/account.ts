import { type Account, accountKeys, type Receipt } from '../account.ts';
import { dateOf } from '../clock.ts';
import type { EventOf } from '../event.ts';
import { type AccountFact, isStanding, withoutGone, withSightings } from '../fact.ts';

type AccountEvent = EventOf<
  'account.described' | 'page.captured' | 'prospect.saved' | 'delivery.accepted' | 'accounts.told-apart'
>;

/** The account after an event about it as a whole. */
export function afterAccountEvent(account: Account, event: AccountEvent): Account {
  const when = dateOf(event.at);
  switch (event.type) {
    case 'account.described':
      return withFacts(account, sighted(account, event));
    case 'page.captured': {
      const { page, facts } = event.data;
      const seen = sighted(account, event);
      return {
        ...withFacts(account, page.partial ? seen : withoutGone(seen, facts, page)),
        capturedAt: page.capturedAt,
      };
    }
    case 'prospect.saved':
      return { ...account, savedAt: when };
    case 'delivery.accepted': {
      const { delivery: _, ...accepted } = event.data;
      const isTheirs = (receipt: Receipt) => receipt.destination === accepted.destination;
      const before = account.receipts.find(isTheirs);
      // An answer that names no record does not say that there is none any more.
      const remoteId = accepted.remoteId ?? before?.remoteId ?? null;
      // One that names another record does not say where that is shown.
      const isSame = accepted.remoteId === null || accepted.remoteId === before?.remoteId;
      const link = accepted.link ?? (isSame ? (before?.link ?? null) : null);
      const others = account.receipts.filter((receipt) => !isTheirs(receipt));
      return { ...account, receipts: [...others, { ...accepted, remoteId, link, at: when }] };
    }
    case 'accounts.told-apart':
      return { ...account, apart: [...new Set([...account.apart, event.data.other])] };
  }
}

/** The account with other facts: what it is recognised by follows from those that nobody rejected. */
export function withFacts(account: Account, facts: AccountFact[]): Account {
  return { ...account, facts, keys: accountKeys(facts.filter(isStanding)) };
}

function sighted(
  account: Account,
  { data, source, at }: EventOf<'account.described' | 'page.captured'>,
): AccountFact[] {
  return withSightings(account.facts, data.facts, source, dateOf(at));
}
