import type { Reading } from '../reading.ts';
import { isNetwork } from '../shown/profiles.ts';
import { isSharedPage, labelOf, registrableDomain } from '../understand/domain.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';
import { isNamedAfter } from '../understand/naming.ts';
import { type Entity, nameOf, saidBy } from './entity.ts';
import { declaredHome, type Site } from './subject.ts';

/**
 * What the page's own address, and the one that its subject declares, say: domain, web site and language. On a job
 * board, a directory or a network the page's address is the host's, not the subject's.
 *
 * @param language null where the page does not say itself what it is written in
 */
export function siteFacts(
  subject: readonly Entity[],
  site: Site,
  reading: Reading,
  { language, onBoard }: { language: string | null; onBoard: boolean },
): AccountFinding[] {
  const declared = subject.map((entity) => declaredHome(entity, site.url)).find((home) => home !== null) ?? null;
  const elsewhere = declared === null ? null : registrableDomain(declared.address);
  if (declared !== null && elsewhere !== null && elsewhere !== site.domain && !isOwn(subject, site, elsewhere)) {
    const { literal } = declared;
    return isNetwork(elsewhere) ? [] : finding('domain', elsewhere, saidBy(literal, 0.7), literal.text);
  }
  if (site.domain === null || isNetwork(site.domain) || isSharedPage(site.url) || onBoard) return [];
  const agreed = elsewhere === site.domain;
  const own = { method: 'link', where: 'address', confidence: agreed ? 0.95 : 0.8 } as const;
  return [
    ...finding('domain', site.domain, own, reading.url),
    ...(declared === null
      ? finding('website', `${new URL(reading.url).origin}/`, { ...own, confidence: 0.6 }, reading.url)
      : []),
    ...(language === null
      ? []
      : finding('language', language, { method: 'meta', where: 'html', confidence: 0.6 }, reading.language)),
  ];
}

/** One firm with several domains (`acme.fr`, `acme.com`), rather than one firm on another's page. */
function isOwn(subject: readonly Entity[], site: Site, elsewhere: string): boolean {
  if (site.domain === null) return false;
  if (labelOf(elsewhere) === labelOf(site.domain)) return true;
  const { domain } = site;
  return subject.some((entity) => isNamedAfter(nameOf(entity), domain));
}
