import { plainName } from '../../domain/account.ts';
import { isProfile } from '../shown/profiles.ts';
import { registrableDomain } from '../understand/domain.ts';
import { type AccountFinding, finding, fitsLine } from '../understand/finding.ts';
import { isNamedAfter } from '../understand/naming.ts';
import { webAddressOf } from '../understand/web-address.ts';
import { withoutBreakTags } from './entities.ts';
import { addressesOf, type Entity, type Literal, linksOf, literalsOf, nameOf, saidBy, wordsOf } from './entity.ts';
import { desksOf, isPersonal } from './people.ts';
import { addressOf, whereabouts } from './postal-address.ts';
import { emailsIn, phonesIn } from './reach.ts';
import { registrationsOf } from './registration.ts';
import { sizeOf } from './size.ts';
import { homeOf, homesOf, type Site } from './subject.ts';

/** What a page's own structured data says is rarely wrong; the data are made for machines, and made to be found. */
const DECLARED = 0.9;
/** A second entity about the same organisation may be its shop or its branch. */
const SECOND = 0.75;
/** Somebody's other employer, beside the one that the page is taken to be about. */
const OTHER = 0.3;
const MANY = 20;

/**
 * What structured data say of an organisation.
 *
 * @param entities those that describe it, best first
 * @param country ISO code by which its phone numbers are read; null where unknown
 */
export function organisationFacts(entities: readonly Entity[], site: Site, country: string | null): AccountFinding[] {
  return [
    ...entities.flatMap((entity, n) => factsOf(entity, site, country, n === 0 ? DECLARED : SECOND)),
    ...otherEmployers(entities).flatMap((entity) => [
      ...wordsOf(entity, 'name').flatMap((name) => finding('name', name.text, saidBy(name, OTHER))),
      ...addresses(entity, site, OTHER),
    ]),
  ];
}

/** Where a card names several firms its person works for each, and the page may be about any. */
function otherEmployers(entities: readonly Entity[]): Entity[] {
  const people = entities
    .flatMap(({ roles }) => roles)
    .filter(({ property, of }) => property === 'worksfor' && of.method === 'microformats')
    .map(({ of }) => of);
  const names = new Set(entities.map((entity) => plainName(nameOf(entity))));
  const others = people.slice(0, MANY).flatMap((person) => linksOf(person, 'worksfor'));
  return others.filter((other) => !entities.includes(other) && !names.has(plainName(nameOf(other)))).slice(0, MANY);
}

function factsOf(entity: Entity, site: Site, country: string | null, sure: number): AccountFinding[] {
  const told = (literal: Literal) => saidBy(literal, sure);
  const named = (text: string) => (site.domain !== null && isNamedAfter(text, site.domain) ? sure + 0.05 : sure);
  // A desk of the organisation answers for it, and so does where it is, but the organisation's own number comes first.
  const desks = [...desksOf(entity).filter((desk) => !isPersonal(desk)), ...whereabouts(entity)];
  const reached = (property: string): [Literal, number][] => [
    ...wordsOf(entity, property).map((literal): [Literal, number] => [literal, sure]),
    ...desks.flatMap((desk) => wordsOf(desk, property)).map((literal): [Literal, number] => [literal, sure - 0.1]),
  ];
  const phones = (field: 'phone' | 'fax', property: string) =>
    reached(property).flatMap(([literal, confidence]) =>
      phonesIn(literal, country).flatMap(({ value, doubt }) =>
        finding(field, value, saidBy(literal, confidence - doubt), literal.text),
      ),
    );
  return [
    ...wordsOf(entity, 'name')
      .filter(isSpelled)
      .flatMap((name) => finding('name', name.text, saidBy(name, named(name.text)))),
    // An organisation without another name goes by the one it is registered under.
    ...(entity.literals.has('name') || entity.links.has('name')
      ? []
      : wordsOf(entity, 'legalname').flatMap((name) => finding('name', name.text, saidBy(name, sure - 0.1)))),
    ...wordsOf(entity, 'alternatename').flatMap((name) => finding('name', name.text, saidBy(name, sure - 0.3))),
    ...wordsOf(entity, 'legalname').flatMap((name) => finding('legalName', name.text, told(name))),
    ...wordsOf(entity, 'description').flatMap((about) =>
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
      emailsIn(email).flatMap((address) => finding('email', address, saidBy(email, confidence), email.text)),
    ),
    ...registrationsOf(entity, country, sure),
    ...addresses(entity, site, sure),
  ];
}

/** A name as it is spoken (`en-fonipa`) is none that one writes, nor is an address. */
function isSpelled({ text, language }: Literal): boolean {
  return !/-fon/i.test(language ?? '') && !/^https?:\/\//i.test(text);
}

function addresses(entity: Entity, site: Site, sure: number): AccountFinding[] {
  const homes = homesOf(entity).flatMap((link) => {
    const address = webAddressOf(link.text, site.url, true);
    if (address === null || !fitsLine(address)) return [];
    // Cards call every page of their owner's `url`.
    const field = link.method === 'microformats' && isProfile(address) ? 'profiles' : 'website';
    return finding(field, address, saidBy(link, sure), link.text);
  });
  const home = homeOf(entity, site.url);
  const profiles = addressesOf(entity, 'sameas').flatMap((link): AccountFinding[] => {
    const address = webAddressOf(link.text, site.url, true);
    if (address === null || !fitsLine(address)) return [];
    if (address === home) return homes.length > 0 ? [] : finding('website', address, saidBy(link, sure), link.text);
    const own = registrableDomain(address) === site.domain && site.domain !== null;
    return own ? [] : finding('profiles', address, saidBy(link, sure), link.text);
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
