import { dateOf } from './clock.ts';
import { afterAccountEvent } from './derivation/account.ts';
import { afterContactEvent } from './derivation/contact.ts';
import { afterDiscoveryEvent } from './derivation/discovery.ts';
import { afterFactEvent } from './derivation/facts.ts';
import { afterOpportunityEvent } from './derivation/opportunity.ts';
import { afterRelationEvent } from './derivation/relation.ts';
import { type Event, type EventType, orderOf } from './event.ts';
import type { Id } from './identifier.ts';
import { accountIn, mergesIn } from './merge.ts';
import { NO_PARTS, type Records } from './records.ts';

/**
 * Counts the changes of all that is made of events: records of an older derivation are folded anew. To be raised with
 * every change of `derive` or of a record's shape, with a kind or version of events that is known from now on, and with a
 * change of what accounts are found by: `searchRow` and the words it cuts, `accountKeys`, `likeKeys`; and of how records
 * lie in rows.
 */
export const DERIVATION = 6;

/** Events that say who is who, or who is to be forgotten: they change what earlier ones mean. */
const STRUCTURAL: ReadonlySet<EventType> = new Set<EventType>([
  'accounts.merged',
  'accounts.unmerged',
  'contacts.merged',
  'contacts.unmerged',
  'contact.erased',
  'account.erased',
]);

/** Whether an event can only be taken in by folding all of its account's events, however new it is. */
export function isStructural({ type }: Pick<Event, 'type'>): boolean {
  return STRUCTURAL.has(type);
}

/**
 * The records of one account, from its events in any order; of accounts that were merged, from those of all of them.
 * They go by the smallest of their ids. Who was erased has no record, whatever came before or after. Undefined where
 * there is no event, or the account was erased.
 */
export function fold(events: readonly Event[]): Records | undefined {
  const erased = erasedIn(events);
  const living = events.filter(({ subject }) => !erased.has(subject.account) && !erased.has(subject.contact ?? ''));
  const inOrder = living.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const first = inOrder[0];
  return first && inOrder.reduce(derive, begin(first, inOrder));
}

/** The ids of the accounts and contacts that were erased. */
function erasedIn(events: readonly Event[]): ReadonlySet<Id> {
  const ids = events.flatMap(({ type, subject }) => {
    if (type === 'account.erased') return subject.account;
    return type === 'contact.erased' ? subject.contact : [];
  });
  return new Set(ids);
}

/**
 * The records after an event that is newer than all before it and not structural: the only place where an event
 * changes anything. Pure; the records given are not changed.
 */
export function derive(records: Records | undefined, event: Event): Records {
  const before = records ?? begin(event, [event]);
  const account = { ...before.account, newest: orderOf(event) };
  return { ...before, account, ...changes({ ...before, account }, event) };
}

function begin(first: Event, events: readonly Event[]): Records {
  const merges = mergesIn(events);
  const account = {
    id: accountIn(merges, first.subject.account),
    keys: [],
    facts: [],
    createdAt: dateOf(first.at),
    capturedAt: null,
    savedAt: null,
    receipts: [],
    merges,
    apart: [],
    newest: orderOf(first),
  };
  return { account, ...NO_PARTS };
}

function changes(before: Records, event: Event): Partial<Records> {
  switch (event.type) {
    case 'account.described':
    case 'page.captured':
    case 'prospect.saved':
    case 'delivery.accepted':
    case 'accounts.told-apart':
      return { account: afterAccountEvent(before.account, event) };
    case 'fact.corrected':
    case 'fact.rejected':
    case 'fact.confirmed':
      return afterFactEvent(before, event);
    case 'contact.added':
    case 'contact.changed':
    case 'contact.left':
    case 'contact.returned':
    case 'contact.informed':
    case 'contact.objected':
      return { contacts: afterContactEvent(before, event) };
    case 'opportunity.opened':
    case 'opportunity.changed':
    case 'opportunity.closed':
    case 'stage.moved':
    case 'handoff.offered':
    case 'handoff.accepted':
    case 'handoff.returned':
      return afterOpportunityEvent(before, event);
    case 'signal.observed':
    case 'question.planned':
    case 'question.asked':
    case 'question.answered':
    case 'question.dropped':
    case 'need.noted':
    case 'need.confirmed':
    case 'need.dismissed':
    case 'need.changed':
    case 'quote.kept':
    case 'note.written':
      return afterDiscoveryEvent(before, event);
    case 'commitment.made':
    case 'commitment.kept':
    case 'commitment.missed':
    case 'touch.made':
    case 'probe.placed':
    case 'probe.answered':
    case 'callback.requested':
    case 'callback.done':
    case 'call.finished':
      return afterRelationEvent(before, event);
    case 'account.created':
    case 'accounts.merged':
    case 'accounts.unmerged':
    case 'contacts.merged':
    case 'contacts.unmerged':
    case 'contact.erased':
    case 'account.erased':
      return {};
  }
}
