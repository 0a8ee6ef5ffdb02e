import { getDomain } from 'tldts-icann';

/** Hosts where each customer has a name of their own. The private part of the public suffix list is 85 kB gzipped: these are its most met. */
const HOSTING = (
  'wixsite.com github.io gitlab.io wordpress.com blogspot.com netlify.app vercel.app herokuapp.com myshopify.com ' +
  'webflow.io weebly.com e-monsite.com jimdofree.com jimdosite.com jimdo.com over-blog.com pagesperso-orange.fr ' +
  'squarespace.com canalblog.com sitew.fr strikingly.com square.site business.site carrd.co framer.website ' +
  'godaddysites.com tumblr.com web.app firebaseapp.com pages.dev free.fr'
).split(' ');

/**
 * The domain that a host or an address belongs to, by the public suffix list: `www.acme.example` → `acme.example`,
 * `shop.acme.co.uk` → `acme.co.uk`, `acme.github.io` itself. Null for an IP address, `localhost`, a file.
 */
export function registrableDomain(hostOrAddress: string): string | null {
  const domain = getDomain(hostOrAddress)?.toLowerCase() ?? null;
  if (domain === null || !HOSTING.includes(domain)) return domain;
  const host = (URL.parse(hostOrAddress)?.hostname ?? hostOrAddress).toLowerCase();
  const customer = host.endsWith(`.${domain}`)
    ? host
        .slice(0, -domain.length - 1)
        .split('.')
        .at(-1)
    : 'www';
  return customer === 'www' ? domain : `${customer}.${domain}`;
}

/** The part of a domain that its owner chose: `acme` of `acme.co.uk`. */
export function labelOf(domain: string): string {
  return domain.split('.')[0] ?? '';
}
