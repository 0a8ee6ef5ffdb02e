import { domainOf, ranked } from '../domain/best.ts';
import { accountField, contactField, type Fact, MANIFOLD, type PageSource } from '../domain/fact.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import type { PayloadFact } from './payload-account.ts';

interface Placed {
  /** 0 for a value that shows; 1 and more for its rivals. */
  rank: number;
  fact: PayloadFact;
}

/**
 * Every fact with its provenance, in the order in which they matter: the values that show, newest first, then their
 * rivals, the best first. So a body that is too long drops from the end.
 */
export function factsOf({ account, contacts }: Pick<Records, 'account' | 'contacts'>): PayloadFact[] {
  const domain = domainOf(account.facts);
  const placed = [
    ...accountField.options.flatMap((field) => placedIn('account', ranked(account.facts, field, domain))),
    ...contacts.flatMap(({ id, facts }) =>
      contactField.options.flatMap((field) => placedIn(id, ranked(facts, field, domain))),
    ),
  ];
  placed.sort((a, b) => a.rank - b.rank || b.fact.source.capturedAt.localeCompare(a.fact.source.capturedAt));
  return placed.map(({ fact }) => fact);
}

/** Of a field's values the first shows; of a manifold field's every one does, by its best fact. */
function placedIn(subject: 'account' | Id, inOrder: readonly Fact[]): Placed[] {
  const seen = new Set<string>();
  return inOrder.map((fact, n) => {
    const shows = n === 0 || (MANIFOLD.has(fact.field) && !seen.has(fact.value));
    seen.add(fact.value);
    return { rank: shows ? 0 : n, fact: sent(subject, fact) };
  });
}

function sent(subject: 'account' | Id, { id, field, value, text, source }: Fact): PayloadFact {
  const { url, title, capturedAt, method, where, quote, confidence } = source;
  return {
    id,
    subject,
    field,
    value,
    text: text ?? null,
    source: { url, title, capturedAt, method, where: where ?? null, quote: quote ?? null, confidence },
  };
}

/** The page that was captured first, by the facts that came of it. Null where all was typed. */
export function firstPage(records: Records): PageSource | null {
  const fact = pageFacts(records).sort((a, b) => a.firstSeenAt.localeCompare(b.firstSeenAt))[0];
  return fact ? pageOf(fact) : null;
}

/** The page that was captured last: the one that the save was made on, else the one that facts came of last. */
export function lastPage(records: Records, savedOn: PageSource | undefined): PageSource | null {
  if (savedOn) return { url: savedOn.url, title: savedOn.title, capturedAt: savedOn.capturedAt };
  const fact = pageFacts(records).sort((a, b) => b.source.capturedAt.localeCompare(a.source.capturedAt))[0];
  return fact ? pageOf(fact) : null;
}

function pageFacts({ account, contacts }: Records): Fact[] {
  const facts: Fact[] = [...account.facts, ...contacts.flatMap((contact) => contact.facts)];
  return facts.filter(({ source }) => source.url !== null);
}

function pageOf({ source }: Fact): PageSource | null {
  return source.url === null ? null : { url: source.url, title: source.title, capturedAt: source.capturedAt };
}
