import { domainOf, ranked, saidAt } from './best.ts';
import type { Contact } from './contact.ts';
import { accountField, contactField, type Fact, MANIFOLD } from './fact.ts';
import type { Id } from './identifier.ts';
import type { Records } from './records.ts';
import type { Signal } from './signal.ts';

/** A value that came, took another's place, or left its page. `contact`: whose it is; null for the account's own. */
interface FactChange {
  contact: Id | null;
  is: 'new' | 'changed' | 'gone';
  /** Null where there was none. */
  before: Fact | null;
  /** Null where there is none any more. */
  now: Fact | null;
}

/** What became different about an account. */
export interface Changes {
  facts: FactChange[];
  /** People met since, and those known before who left. */
  met: Contact[];
  left: Contact[];
  signals: Signal[];
}

/**
 * What has changed about an account since a date: what one would see now and did not see then.
 *
 * @param date ISO 8601, as the records write it
 */
export function changedSince({ account, contacts, signals }: Records, date: string): Changes {
  const domain = domainOf(account.facts);
  const known = contacts.filter(({ addedAt }) => addedAt <= date);
  const ofAccount = accountField.options.flatMap((field) => changesIn(account.facts, field, domain, date));
  const ofPeople = known.flatMap(({ id, facts }) =>
    contactField.options
      .flatMap((field) => changesIn(facts, field, domain, date))
      .map((change) => ({ ...change, contact: id })),
  );
  return {
    facts: [...ofAccount.map((change) => ({ ...change, contact: null })), ...ofPeople],
    met: contacts.filter(({ addedAt }) => addedAt > date),
    left: known.filter(({ leftOn }) => leftOn !== null && leftOn > date.slice(0, 10)),
    signals: signals.filter(({ observedAt }) => observedAt > date),
  };
}

type Change = Omit<FactChange, 'contact'>;

function changesIn<Kind extends Fact>(
  facts: readonly Kind[],
  field: Kind['field'],
  domain: string | null,
  date: string,
): Change[] {
  const then = ranked(asOf(facts, date), field, domain);
  const now = ranked(facts.filter(isThere), field, domain);
  if (!MANIFOLD.has(field)) return one(then[0] ?? null, now[0] ?? null);
  const values = new Set([...then, ...now].map(({ value }) => value));
  const among = (list: Kind[], value: string) => list.find((fact) => fact.value === value) ?? null;
  return [...values].flatMap((value) => one(among(then, value), among(now, value)));
}

/** What a person said stays, whatever becomes of the page. */
function isThere(fact: Fact): boolean {
  return fact.goneSince === undefined || saidAt(fact) !== null;
}

function one(before: Fact | null, now: Fact | null): Change[] {
  if (before?.value === now?.value) return [];
  return [{ is: before === null ? 'new' : now === null ? 'gone' : 'changed', before, now }];
}

/** The facts as they were known on a date: read by then, not gone by then, and without what was said of them since. */
function asOf<Kind extends Fact>(facts: readonly Kind[], date: string): Kind[] {
  return facts
    .filter(({ firstSeenAt, goneSince }) => firstSeenAt <= date && !(goneSince !== undefined && goneSince <= date))
    .map((fact) => (fact.verdict && fact.verdict.at > date ? unjudged(fact) : fact));
}

function unjudged<Kind extends Fact>(fact: Kind): Kind {
  const copy = { ...fact };
  delete copy.verdict;
  return copy;
}
