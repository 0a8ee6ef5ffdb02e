import { plainName } from '../../domain/account.ts';
import { isNetwork } from '../shown/profiles.ts';
import { registrableDomain } from '../understand/domain.ts';
import { isNamedAfter } from '../understand/naming.ts';
import { webAddressOf } from '../understand/web-address.ts';
import { addressesOf, type Entity, type Literal, literalsOf, nameOf } from './entity.ts';
import { isAddress } from './postal-address.ts';
import { Standing } from './standing.ts';
import { aspectOf } from './vocabulary.ts';

/** What is known of a page before its subject is: its address, the domain that this belongs to, its title. */
export interface Site {
  url: string;
  domain: string | null;
  title: string;
}

/** An organisation that scores less is somebody else, even where it is the only one. */
const STRANGER = -3;
/** More than all that speaks for the site's own organisation together. */
const MEANT = 20;
/** Roles that make an organisation of elsewhere what the page is about, where no other has the same. */
const MEANT_BY = ['hiringorganization', 'mainentity'];

/** Ways to reach somebody, not somebody. */
const DESKS = new Set(['contactpoint', 'postaladdress', 'address']);

interface Scored {
  entity: Entity;
  score: number;
}

/**
 * The organisation that a page is about: one entity or, where several describe it (an `Organization` and a
 * `LocalBusiness` of one name), all of them, best first. Empty where none of those named can be it.
 */
export function subjectOf(entities: readonly Entity[], site: Site): Entity[] {
  const isNamed = (entity: Entity) => nameOf(entity) !== '' || homeOf(entity, site.url) !== null;
  const organisations = entities.filter(
    (entity) => aspectOf([...entity.types]) === 'organisation' && (isNamed(entity) || isReached(entity)),
  );
  const scored = best(organisations, site);
  const chosen = (scored.find(({ entity }) => isNamed(entity)) ?? scored[0])?.entity;
  const alone = entities.filter((entity) => entity.top && entity.roles.length === 0);
  if (chosen === undefined) return [...theOne(alone, isPlace), ...theOne(alone, isAddress)];
  const name = plainName(nameOf(chosen));
  const address = homeOf(chosen, site.url);
  const home = homeDomain(chosen, site);
  const isSame = ({ entity }: Scored) => {
    if (entity === chosen || (name !== '' && plainName(nameOf(entity)) === name)) return true;
    // Whoever has the same address is the same firm, by whatever name (`Mill`, `Mill & Sons, solicitors`).
    if (address !== null && homeOf(entity, site.url) === address && !isPart(entity)) return true;
    if (nameOf(entity) !== '') return false;
    return isNamed(entity) ? home !== null && homeDomain(entity, site) === home : alone.includes(entity);
  };
  const same = [chosen, ...scored.filter(isSame).map(({ entity }) => entity)].filter(
    (one, n, all) => all.indexOf(one) === n,
  );
  // An address that stands beside the organisation, as pages of contacts have it.
  return same.some((entity) => entity.links.has('address')) ? same : [...same, ...theOne(alone, isAddress)];
}

/** The addresses that an organisation gives as its own; where it gives none, the entrance that it is named by (`@id`). */
export function homesOf(entity: Entity): Literal[] {
  const homes = addressesOf(entity, 'url');
  const { id, where, method } = entity;
  const named = homes.length === 0 && id !== null && /^https?:\/\/[^/?#]{1,253}\/?$/i.test(id);
  return named ? [{ text: id, language: null, where, method }] : homes;
}

/** The address of an organisation's own site, as the page declares it, and what declares it. */
export function declaredHome(entity: Entity, base: string): { address: string; literal: Literal } | null {
  const addressed = (literal: Literal) => {
    const address = webAddressOf(literal.text, base, true);
    return address === null ? [] : [{ address, literal }];
  };
  const own = [...homesOf(entity), ...addressesOf(entity, 'mainentityofpage')].flatMap(addressed);
  // Job offers give the site of who hires as `sameAs`, by Google's rules for them.
  const same = hires(entity) ? addressesOf(entity, 'sameas').flatMap(addressed) : [];
  return [...own, ...same.filter(({ address }) => isSite(address))][0] ?? null;
}

/** As above, the address alone. */
export function homeOf(entity: Entity, base: string): string | null {
  return declaredHome(entity, base)?.address ?? null;
}

/** Not a page about an organisation on a network or in an encyclopaedia. */
function isSite(address: string): boolean {
  const domain = registrableDomain(address);
  return domain !== null && !isNetwork(domain) && !/^(?:wiki(?:pedia|data)\.org|(?:glassdoor|indeed)\.)/.test(domain);
}

/** Whether a job offer names it as who hires. */
export function hires({ roles }: Entity): boolean {
  return roles.some(({ property }) => property === 'hiringorganization');
}

/**
 * A museum or a station that can be reached, or what has a type of its author's own and a number (`Butcher`): what it
 * says is said of whoever runs it.
 */
function isPlace(entity: Entity): boolean {
  const types = [...entity.types];
  if (nameOf(entity) === '' || types.some((type) => DESKS.has(type))) return false;
  const called = literalsOf(entity, 'telephone', 'faxnumber').length > 0;
  return aspectOf(types) === 'place' ? isReached(entity) : aspectOf(types) === 'other' && called;
}

/** Whether it says how it is reached: a header that marks its number alone (`telephone` of a business without a name). */
function isReached(entity: Entity): boolean {
  return literalsOf(entity, 'telephone', 'email').length > 0 || entity.links.has('address');
}

/** What another organisation names as its department, branch or owner. */
function isPart({ roles }: Entity): boolean {
  return roles.some(({ of }) => aspectOf([...of.types]) === 'organisation');
}

/** Of several, none is the page's own. */
function theOne(entities: readonly Entity[], are: (entity: Entity) => boolean): Entity[] {
  const fitting = entities.filter(are);
  return fitting.length === 1 ? fitting : [];
}

function best(organisations: readonly Entity[], site: Site): Scored[] {
  const standing = new Standing();
  const meant = new Set(MEANT_BY.flatMap((property) => theOnly(organisations, property)));
  return organisations
    .map((entity) => ({ entity, score: score(entity, site, standing) + (isMeant(entity, site, meant) ? MEANT : 0) }))
    .filter(({ score }) => score > STRANGER)
    .sort((a, b) => b.score - a.score);
}

/** The organisation that has a role, if all that have it bear one name: of ten job offers by ten firms none is meant. */
function theOnly(organisations: readonly Entity[], role: string): Entity[] {
  const having = organisations.filter(
    (entity) => nameOf(entity) !== '' && entity.roles.some(({ property }) => property === role),
  );
  return new Set(having.map((entity) => plainName(nameOf(entity)))).size === 1 ? having : [];
}

/** On another's site (a job board, a directory) the page is about the one it presents, not about its host. */
function isMeant(entity: Entity, site: Site, meant: ReadonlySet<Entity>): boolean {
  const { ours, named } = belonging(entity, site);
  if (named) return false;
  if (meant.has(entity)) return true;
  const name = plainName(nameOf(entity));
  const titled = name.length > 3 && `${plainName(site.title)} `.startsWith(`${name} `);
  const entrance = URL.parse(site.url)?.pathname === '/';
  return titled && !entrance && entity.top && entity.roles.length === 0 && (!ours || entity.links.has('address'));
}

function belonging(entity: Entity, { url, domain }: Site) {
  const home = homeOf(entity, url);
  const theirs = home === null ? null : registrableDomain(home);
  const ours = theirs !== null && theirs === domain;
  const named = domain !== null && isNamedAfter(nameOf(entity), domain);
  return { ours, named, elsewhere: theirs !== null && !ours && !named };
}

/** Who publishes a site that bears its own domain's name is another, where it has a site of its own: whoever made it. */
function isHouseOf({ roles }: Entity, { domain }: Site): boolean {
  return roles.some(
    ({ property, of }) =>
      property === 'publisher' && of.types.has('website') && domain !== null && isNamedAfter(nameOf(of), domain),
  );
}

function homeDomain(entity: Entity, site: Site): string | null {
  const home = homeOf(entity, site.url);
  return home === null ? null : registrableDomain(home);
}

function score(entity: Entity, site: Site, standing: Standing): number {
  const { ours, named, elsewhere } = belonging(entity, site);
  const literals = ['telephone', 'email', 'legalname', 'sameas', 'logo', 'foundingdate'];
  const links = ['address', 'contactpoint', 'employee', 'employees', 'founder'];
  const known =
    literals.filter((property) => entity.literals.has(property)).length +
    links.filter((property) => entity.links.has(property)).length;
  return (
    (elsewhere && isHouseOf(entity, site) ? STRANGER * 2 : 0) +
    (ours ? 4 : 0) +
    (named ? 3 : 0) -
    (elsewhere ? 3 : 0) +
    (entity.top ? 1 : 0) +
    Math.min(2, known) +
    standing.of(entity)
  );
}
