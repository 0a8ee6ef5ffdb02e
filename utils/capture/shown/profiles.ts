import type { Link } from '../reading.ts';
import { registrableDomain } from '../understand/domain.ts';
import { type AccountFinding, finding, fitsLine } from '../understand/finding.ts';
import { webAddressOf } from '../understand/web-address.ts';

/** Networks on which organisations and people have a page, with the paths there that are no profile. */
const NETWORKS: ReadonlyMap<string, RegExp> = new Map([
  ['linkedin.com', /^\/(?:share(?:Article)?|sharing|cws|feed|jobs|login|pulse|posts)(?!\w)/i],
  ['xing.com', /^\/(?:social|spi|share|app)(?!\w)/i],
  ['facebook.com', /^\/(?:share|sharer|dialog|plugins|tr\b|events|groups|hashtag|policy|privacy)/i],
  ['instagram.com', /^\/(?:p|reel|explore|share)(?!\w)/i],
  ['x.com', /^\/(?:intent|share|home|search|hashtag|i)(?!\w)/i],
  ['twitter.com', /^\/(?:intent|share|home|search|hashtag|i)(?!\w)/i],
  ['youtube.com', /^\/(?:watch|embed|playlist|results|shorts)(?!\w)/i],
  ['github.com', /^\/(?:features|pricing|login|topics|search|sponsors)(?!\w)/i],
  ['tiktok.com', /^\/(?:share|embed|tag)(?!\w)/i],
  ['pinterest.com', /^\/pin\b/i],
  ['crunchbase.com', /^\/(?:search|home)(?!\w)/i],
  ['bsky.app', /^\/intent\b/i],
]);

/** Whether an address is somebody's page on a network: not its entrance, not a button for sharing. */
export function isProfile(address: string): boolean {
  const url = URL.parse(address);
  const never = NETWORKS.get(registrableDomain(address) ?? '');
  return url !== null && never !== undefined && /[^/]/.test(url.pathname) && !never.test(url.pathname);
}

/** Whether an address can be an organisation's own. */
export function isNetwork(domain: string | null): boolean {
  return domain !== null && NETWORKS.has(domain);
}

/** The organisation's pages on networks, as its site links to them. A person's page there is not the organisation's. */
export function linkedProfiles(links: readonly Link[], base: string): AccountFinding[] {
  // A link's place and words are found when they are asked for, so only of those that lead there.
  const leading = links.filter(({ host }) => host !== '' && NETWORKS.has(lastTwoOf(host)));
  return leading.flatMap(({ href, where, rel, text }) => {
    const address = webAddressOf(href, base);
    if (address === null || !fitsLine(address) || !isProfile(address) || isOfPerson(address)) return [];
    const confidence = /\b(?:me|publisher)(?!\w)/.test(rel) ? 0.85 : 0.7;
    return finding('profiles', address, { method: 'link', where, quote: text, confidence }, href);
  });
}

/** The last two parts of a host. */
function lastTwoOf(host: string): string {
  return host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
}

function isOfPerson(address: string): boolean {
  return /\/\/(?:[a-z]{2,3}\.)?(?:www\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\//i.test(address);
}
