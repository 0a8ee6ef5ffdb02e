import { plainName } from '../../domain/account.ts';
import { registrableDomain } from './domain.ts';
import { addressesOf, type Entity, linksOf, nameOf } from './entity.ts';
import { isNamedAfter } from './naming.ts';
import { aspectOf } from './vocabulary.ts';
import { webAddressOf } from './web-address.ts';

/** What is known of a page before its subject is: its address and the domain that this belongs to. */
export interface Site {
  url: string;
  domain: string | null;
}

// What an organisation is to the thing that names it tells how likely the page is about it. A site's publisher most
// often is its owner; whoever made it, pays for it or is listed on it is somebody else.
const ROLES: ReadonlyMap<string, number> = new Map([
  ...each('mainentity about mainentityofpage', 3),
  ...each('publisher copyrightholder hiringorganization sourceorganization', 2),
  ...each('worksfor affiliation seller provider itemoffered', 1),
  ...each('department suborganization location brand manufacturer itemlistelement item itemreviewed', -2),
  ...each('creator author contributor parentorganization memberof', -3),
  ...each('sponsor funder alumniof customer client award partner review subjectof', -4),
]);

/** An organisation that scores less is somebody else, even where it is the only one. */
const STRANGER = -3;

/**
 * The organisation that a page is about: one entity or, where several describe it (an `Organization` and a
 * `LocalBusiness` of one name), all of them, best first. Empty where none of those named can be it.
 */
export function subjectOf(entities: readonly Entity[], site: Site): Entity[] {
  const scored = entities
    .filter((entity) => aspectOf([...entity.types]) === 'organisation' && (nameOf(entity) || homeOf(entity, site.url)))
    .map((entity) => ({ entity, score: score(entity, site) }))
    .filter(({ score }) => score > STRANGER)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.entity;
  if (best === undefined) return [];
  const name = plainName(nameOf(best));
  const home = homeDomain(best, site);
  const isSame = ({ entity }: { entity: Entity }) =>
    entity === best ||
    (name !== '' && plainName(nameOf(entity)) === name) ||
    (nameOf(entity) === '' && home !== null && homeDomain(entity, site) === home);
  return scored.filter(isSame).map(({ entity }) => entity);
}

/** The address of an organisation's own site, as the page declares it. */
export function homeOf(entity: Entity, base: string): string | null {
  for (const { text } of addressesOf(entity, 'url', 'mainentityofpage')) {
    const address = webAddressOf(text, base, true);
    if (address !== null) return address;
  }
  return null;
}

function homeDomain(entity: Entity, site: Site): string | null {
  const home = homeOf(entity, site.url);
  return home === null ? null : registrableDomain(home);
}

function score(entity: Entity, site: Site): number {
  const home = homeDomain(entity, site);
  const ours = home !== null && home === site.domain;
  const named = site.domain !== null && isNamedAfter(nameOf(entity), site.domain);
  const known = ['telephone', 'email', 'legalname', 'sameas', 'logo', 'foundingdate'].filter((property) =>
    entity.literals.has(property),
  );
  const reachable = linksOf(entity, 'address', 'contactpoint', 'employee', 'employees', 'founder').length;
  const roles = entity.roles.map(({ property }) => ROLES.get(property) ?? 0);
  const elsewhere = home !== null && !ours && !named;
  return (
    (ours ? 4 : 0) +
    (named ? 3 : 0) -
    (elsewhere ? 3 : 0) +
    (entity.top ? 1 : 0) +
    Math.min(2, known.length + reachable) +
    Math.max(0, ...roles) +
    Math.min(0, ...roles)
  );
}

function each(properties: string, weight: number): [string, number][] {
  return properties.split(' ').map((property) => [property, weight]);
}
