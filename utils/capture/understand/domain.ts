import { getDomain } from 'tldts-icann';
import { remembered, TEXTS } from '../../domain/remembered.ts';

/** Hosts where each customer has a name of their own. The private part of the public suffix list is 85 kB gzipped: these are its most met. */
const HOSTING = (
  'wixsite.com github.io gitlab.io wordpress.com blogspot.com netlify.app vercel.app herokuapp.com myshopify.com ' +
  'webflow.io weebly.com e-monsite.com jimdofree.com jimdosite.com jimdo.com over-blog.com pagesperso-orange.fr ' +
  'squarespace.com canalblog.com sitew.fr strikingly.com square.site business.site carrd.co framer.website ' +
  'godaddysites.com tumblr.com web.app firebaseapp.com pages.dev free.fr mystrikingly.com webnode.com webnode.fr ' +
  'webador.com webador.fr site123.me wixstudio.com wixstudio.io yolasite.com ueniweb.com bigcartel.com notion.site ' +
  'substack.com onrender.com azurewebsites.net lovable.app canva.site teamtailor.com recruitee.com personio.de ' +
  'personio.com bamboohr.com breezy.hr'
).split(' ');

/**
 * The domain that a host or an address belongs to, by the public suffix list: `www.acme.example` → `acme.example`,
 * `shop.acme.co.uk` → `acme.co.uk`, `acme.github.io` itself. Null for an IP address, `localhost`, a file.
 */
export const registrableDomain = remembered((hostOrAddress): string | null => {
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
}, TEXTS);

/** Where each firm has a page by its path: job boards, directories, encyclopaedias. What `OWN` matches is theirs. */
const SHARED = new Set(
  (
    'greenhouse.io lever.co ashbyhq.com smartrecruiters.com workable.com welcometothejungle.com indeed.com glassdoor.com ' +
    'glassdoor.fr glassdoor.co.uk hellowork.com francetravail.fr stepstone.de linktr.ee pagesjaunes.fr societe.com ' +
    'pappers.fr infogreffe.fr verif.com kompass.com europages.com yell.com yelp.com yelp.fr yellowpages.com ' +
    'tripadvisor.com tripadvisor.fr trustpilot.com g2.com capterra.com clutch.co eventbrite.com medium.com notion.so ' +
    'google.com wikipedia.org'
  ).split(' '),
);

const OWN =
  /^\/(?:$|(?:[a-z]{2}\/)?(?:about|a-propos|qui-sommes-nous|company|contact|team|equipe|legal|mentions-legales|press|presse|pricing|tarifs)(?!\w))/i;

/** Whether an address leads to a page about one firm among many, on a site that is none of theirs. */
export function isSharedPage(address: string): boolean {
  return SHARED.has(registrableDomain(address) ?? '') && !OWN.test(URL.parse(address)?.pathname ?? '/');
}

/** The part of a domain that its owner chose: `acme` of `acme.co.uk`. */
export function labelOf(domain: string): string {
  return domain.split('.')[0] ?? '';
}
