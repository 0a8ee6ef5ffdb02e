import { freshness, isStale, signalFreshness } from '../domain/ageing.ts';
import { ranked, saidAt } from '../domain/best.ts';
import type { Contact } from '../domain/contact.ts';
import type { AccountFact } from '../domain/fact.ts';
import type { Need } from '../domain/need.ts';
import type { Signal } from '../domain/signal.ts';

/** One thing that the brief says, with where it comes from and of when it is. */
export interface Stated<What> {
  what: What;
  /** When it was last seen, said or done, ISO 8601. */
  at: string;
  /** The page it was read on; null for what was said, typed or done. */
  source: { url: string; title: string } | null;
  /** It is as likely as not to be so no more: such things do not stay long. */
  stale: boolean;
}

/** Of what was said, typed or done. */
export const HEARD = { source: null, stale: false } as const;

/** The latest first. */
export function newest<What>(all: readonly Stated<What>[]): Stated<What>[] {
  return all.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** A need is as old as the word or the page that it rests on. */
export function statedNeed(need: Need, now: number): Stated<Need> {
  const [first] = need.evidence.toSorted((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
  const at = need.saidAt ?? first?.capturedAt ?? need.notedAt;
  const source = first?.url ? { url: first.url, title: first.title } : null;
  return { what: need, at, source, stale: freshness('description', at, now) < 0.5 };
}

/** As old as the look at it. */
export function statedSignal(signal: Signal, now: number): Stated<Signal> {
  const { source, observedAt } = signal;
  return { what: signal, at: observedAt, source, stale: signalFreshness(signal, now) < 0.5 };
}

/** A person is as fresh as what is known of their job. */
export function statedPerson(contact: Contact, now: number): Stated<Contact> {
  const [title] = ranked(contact.facts, 'jobTitle', null);
  const fact = title ?? ranked(contact.facts, 'name', null)[0];
  if (!fact) return { ...HEARD, what: contact, at: contact.addedAt };
  const { url } = fact.source;
  const source = url === null ? null : { url, title: fact.source.title };
  return { what: contact, at: fact.source.capturedAt, source, stale: isStale(fact, now) };
}

/** As old as the page says, or the look at it; what is gone from there is stale. */
export function statedFact(fact: AccountFact, now: number): Stated<AccountFact> {
  const { url, title, capturedAt } = fact.source;
  const source = url === null ? null : { url, title };
  return {
    what: fact,
    at: saidAt(fact) ?? capturedAt,
    source,
    stale: isStale(fact, now) || fact.goneSince !== undefined,
  };
}
