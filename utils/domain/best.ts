import { type AccountFact, type ContactFact, type Fact, isStanding } from './fact.ts';

/** A reading less sure than this does not replace an older one, whatever its date. */
const SURE = 0.6;

/** Whether a page's address belongs to a site, by its domain. */
function isOn(url: string | null, domain: string | null): boolean {
  if (url === null || domain === null) return false;
  const host = URL.parse(url)?.hostname ?? '';
  return host === domain || host.endsWith(`.${domain}`);
}

/** When a person said that it is so, by confirming or correcting it or as its source; null where nobody did. */
export function saidAt({ verdict, source }: Fact): string | null {
  if (verdict?.is === 'confirmed') return verdict.at;
  return source.method === 'typed' || source.method === 'told' ? source.capturedAt : null;
}

/** Higher ranks first; within a rank newest or surest first. */
function compare(a: Fact, b: Fact, domain: string | null): number {
  const rank = (fact: Fact) =>
    saidAt(fact) !== null ? 2 : isOn(fact.source.url, domain) && fact.source.confidence >= SURE ? 1 : 0;
  const dateOf = (fact: Fact) => saidAt(fact) ?? fact.source.capturedAt;
  const byDate = dateOf(b).localeCompare(dateOf(a));
  const bySureness = b.source.confidence - a.source.confidence;
  return rank(b) - rank(a) || (rank(a) > 0 ? byDate || bySureness : bySureness || byDate);
}

/**
 * Which of a field's values shows: what a person said, confirmed or corrected; else the newest from the account's own site (of the readings
 * that are fairly sure: a guess from a later page's title must not hide what an earlier page declared); else the surest; else the latest. Rivals
 * follow in order. A value that a person rejected is none of them.
 *
 * @param domain the account's own domain
 */
export function ranked<Kind extends Fact>(facts: readonly Kind[], field: Kind['field'], domain: string | null): Kind[] {
  return facts.filter((fact) => fact.field === field && isStanding(fact)).sort((a, b) => compare(a, b, domain));
}

/** The account's own domain, by its facts. */
export function domainOf(facts: readonly AccountFact[]): string | null {
  return ranked(facts, 'domain', null)[0]?.value ?? null;
}

/** What to call an account: its name, else its domain. */
export function nameOf(facts: readonly AccountFact[]): string {
  const domain = domainOf(facts);
  return ranked(facts, 'name', domain)[0]?.value ?? ranked(facts, 'legalName', domain)[0]?.value ?? domain ?? '';
}

/** What to call a person: their name, else their e-mail address. */
export function personOf(facts: readonly ContactFact[], domain: string | null): string {
  return ranked(facts, 'name', domain)[0]?.value ?? ranked(facts, 'email', domain)[0]?.value ?? '';
}
