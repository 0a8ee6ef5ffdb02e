import type { AccountFact } from '../domain/fact.ts';
import { isStanding } from '../domain/fact.ts';

/** The page that is in front of the rep: of the account's site, or another's, or one that the browser keeps to itself. */
export type Front = { is: 'theirs' | 'other'; title: string } | { is: 'unknown' };

/**
 * What a tab shows, seen from a call with an account. Null for a page of Entente's own, and where there is no tab. A
 * browser tells title and address only of a tab on which Entente was opened.
 *
 * @param own where Entente's own pages begin
 */
export function frontOf(
  tab: { url?: string | undefined; title?: string | undefined } | undefined,
  facts: readonly AccountFact[],
  own: string,
): Front | null {
  if (!tab) return null;
  const { url, title } = tab;
  if (!url) return { is: 'unknown' };
  if (url.startsWith(own)) return null;
  const host = URL.parse(url)?.hostname ?? '';
  const domains = facts.filter((fact) => fact.field === 'domain' && isStanding(fact)).map(({ value }) => value);
  const theirs = domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return { is: theirs ? 'theirs' : 'other', title: title || host };
}
