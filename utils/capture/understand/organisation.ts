import { registrableDomain } from './domain.ts';
import { emailOf } from './email.ts';
import { withoutBreakTags } from './entities.ts';
import { addressesOf, type Entity, type Literal, linksOf, literalsOf, saidBy, wordsOf } from './entity.ts';
import { type AccountFinding, finding, fitsLine } from './finding.ts';
import { isNamedAfter } from './naming.ts';
import { phoneOf } from './phone.ts';
import { addressOf } from './postal-address.ts';
import { registrationsOf } from './registration.ts';
import { sizeOf } from './size.ts';
import type { Site } from './subject.ts';
import { webAddressOf } from './web-address.ts';

/** What a page's own structured data says is rarely wrong; the data are made for machines, and made to be found. */
const DECLARED = 0.9;
/** A second entity about the same organisation may be its shop or its branch. */
const SECOND = 0.75;

/**
 * What structured data say of an organisation.
 *
 * @param entities those that describe it, best first
 * @param country ISO code by which its phone numbers are read; null where unknown
 */
export function organisationFacts(entities: readonly Entity[], site: Site, country: string | null): AccountFinding[] {
  return entities.flatMap((entity, n) => factsOf(entity, site, country, n === 0 ? DECLARED : SECOND));
}

function factsOf(entity: Entity, site: Site, country: string | null, sure: number): AccountFinding[] {
  const told = (literal: Literal) => saidBy(literal, sure);
  const named = (text: string) => (site.domain !== null && isNamedAfter(text, site.domain) ? sure + 0.05 : sure);
  // A desk of the organisation answers for it, but the organisation's own number comes first.
  const desks = linksOf(entity, 'contactpoint', 'contactpoints');
  const reached = (property: string): [Literal, number][] => [
    ...literalsOf(entity, property).map((literal): [Literal, number] => [literal, sure]),
    ...desks.flatMap((desk) => literalsOf(desk, property)).map((literal): [Literal, number] => [literal, sure - 0.1]),
  ];
  const phones = (field: 'phone' | 'fax', property: string) =>
    reached(property).flatMap(([literal, confidence]) => {
      const number = phoneOf(literal.text, country);
      const doubt = number === null ? 0.3 : 0;
      // A number that no numbering plan knows is still what the page says, as long as it has the digits of one.
      const value = number ?? (/\d\D*\d\D*\d\D*\d\D*\d/.test(literal.text) ? literal.text : '');
      return finding(field, value, saidBy(literal, confidence - doubt), literal.text);
    });
  return [
    ...literalsOf(entity, 'name').flatMap((name) => finding('name', name.text, saidBy(name, named(name.text)))),
    ...literalsOf(entity, 'alternatename').flatMap((name) => finding('name', name.text, saidBy(name, sure - 0.3))),
    ...literalsOf(entity, 'legalname').flatMap((name) => finding('legalName', name.text, told(name))),
    ...literalsOf(entity, 'description').flatMap((about) =>
      finding('description', withoutBreakTags(about.text), told(about), about.text),
    ),
    ...wordsOf(entity, 'industry').flatMap((industry) => finding('industry', industry.text, told(industry))),
    ...sizeOf(entity, sure),
    ...literalsOf(entity, 'foundingdate').flatMap((date) =>
      finding('founded', foundedIn(date.text), told(date), date.text),
    ),
    ...addressOf(entity, sure),
    ...phones('phone', 'telephone'),
    ...phones('fax', 'faxnumber'),
    ...reached('email').flatMap(([email, confidence]) =>
      finding('email', emailOf(email.text) ?? '', saidBy(email, confidence), email.text),
    ),
    ...registrationsOf(entity, country, sure),
    ...addresses(entity, site, sure),
  ];
}

function addresses(entity: Entity, site: Site, sure: number): AccountFinding[] {
  const homes = addressesOf(entity, 'url').flatMap((link) => {
    const address = webAddressOf(link.text, site.url, true);
    return address !== null && fitsLine(address) ? finding('website', address, saidBy(link, sure), link.text) : [];
  });
  const profiles = addressesOf(entity, 'sameas').flatMap((link) => {
    const address = webAddressOf(link.text, site.url, true);
    const own = address !== null && registrableDomain(address) === site.domain && site.domain !== null;
    return address !== null && !own && fitsLine(address)
      ? finding('profiles', address, saidBy(link, sure), link.text)
      : [];
  });
  return [...homes, ...profiles];
}

/** A year, month or day as ISO 8601 writes it: what a date begins with is kept as far as it is one. */
function foundedIn(written: string): string {
  return (
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\d-])/.exec(written)?.[0] ??
    /\b(?:1[5-9]|20)\d\d\b/.exec(written)?.[0] ??
    ''
  );
}
