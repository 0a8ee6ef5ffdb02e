import { plainName } from '../../domain/account.ts';
import type { PageKind } from '../../domain/capture.ts';
import { CAPITALS, LETTERS } from '../read/letters.ts';
import { mailDomain } from '../shown/email.ts';
import { registrableDomain } from '../understand/domain.ts';
import { type AccountFinding, type ContactFinding, finding } from '../understand/finding.ts';
import { type Entity, type Literal, linksOf, literalsOf, nameOf, saidBy } from './entity.ts';
import { personFacts } from './person.ts';
import { addressOf } from './postal-address.ts';
import { emailsIn } from './reach.ts';
import { aspectOf } from './vocabulary.ts';

const TIES = (
  'employee employees founder founders member members musicgroupmember coach athlete ' +
  // Not schema.org's, and written all the same.
  'owner owners staff manager director president ceo partner partners legalrepresentative contactperson'
).split(' ');
const BACK = ['worksfor', 'affiliation', 'memberof'];
/** Pages that name people who are not the organisation's: who writes there, who is written about, who is listed. */
const OF_STRANGERS: readonly PageKind[] = ['article', 'news', 'directory', 'legal'];
/** What ties a person to a page, a list or a feed, and to nobody else. */
const FREE = ['mainentity', 'itemlistelement', 'item', 'about', 'datafeedelement', 'haspart'];

/** As sure as the same address is where the page shows it, and better cut. */
const LENT = 0.9;
/** More than a page of people has. */
const MANY = 500;
const DESK =
  /\b(?:service|services|support|sales|office|team|department|customer|client|clients|help|desk|reservations?|bookings?|press|contact|enquiries|inquiries|information|headquarters|reception|accueil|commercial|siège|presse|kundenservice|vertrieb|zentrale|main|general|human|resources|public|relations|media|order|orders|technical|billing|hotline|line|center|centre|phone|number|vente|ventes)(?!\w)/i;

export interface Where {
  url: string;
  kind: PageKind;
  /** ISO code by which phone numbers are read. */
  country: string | null;
}

/**
 * The people that structured data tie to an organisation: employees, founders and members (a `Role` between or
 * not), those who say they work for it, and, on pages that show people, those who stand there without any other tie.
 *
 * @param subject the entities that describe the organisation
 */
export function peopleOf(entities: readonly Entity[], subject: readonly Entity[], at: Where): ContactFinding[][] {
  const tied = subject.flatMap((organisation) => [
    ...desksOf(organisation)
      .filter(isPersonal)
      .map((person) => ({ person, role: null })),
    ...TIES.flatMap((tie) => linksOf(organisation, tie).flatMap((target) => behind(target, tie))),
    // A founder or an employee given by name alone.
    ...TIES.flatMap((tie) => literalsOf(organisation, tie))
      .flatMap(eachNamed)
      .map((name) => ({ name })),
  ]);
  const ours = oursOf(subject);
  const loose = entities
    .filter((entity) => isPerson(entity) && (works(entity, ours, at.kind) || isWrittenToAt(entity, at.url)))
    .map((person) => ({ person, role: null }));
  const people = [...tied, ...loose]
    .slice(0, MANY)
    .map((one) =>
      'person' in one
        ? personFacts(one.person, one.role, at, subject.length > 0)
        : finding('name', /^(?:https?:|#|_:)/.test(one.name.text) ? '' : one.name.text, saidBy(one.name, 0.8)),
    );
  return withoutShared(people.filter((facts) => facts.some(({ field }) => field === 'name' || field === 'email')));
}

/**
 * Where the account is by its only person, who works for themselves or for a firm that gives no address: the same that
 * the page shows as text is taken for the account's too.
 */
export function addressByPerson(entities: readonly Entity[], subject: readonly Entity[], at: Where): AccountFinding[] {
  if (subject.some((entity) => addressOf(entity, LENT).length > 0)) return [];
  const ours = oursOf(subject);
  // Cards name people's home towns.
  const people = entities.filter(
    (entity) => isPerson(entity) && entity.method !== 'microformats' && works(entity, ours, at.kind),
  );
  const placed = people.filter((person) => addressOf(person, LENT).length > 0);
  const [one] = placed;
  return one !== undefined && new Set(people.map((person) => plainName(nameOf(person)))).size === 1
    ? addressOf(one, LENT)
    : [];
}

/** `Ann Lee, Bo Hart and Cy Wood`: three names, where each part is one. */
function eachNamed(literal: Literal): Literal[] {
  const parts = literal.text
    .slice(0, 500)
    .split(/,|;|&|\s(?:and|et|und|y|e)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.every(isPersonName) ? parts.map((text) => ({ ...literal, text })) : [literal];
}

/** A desk that is a person: declared as one, or bearing a person's name. */
export function isPersonal(desk: Entity): boolean {
  return isPerson(desk) || (!desk.types.has('organization') && isPersonName(nameOf(desk)));
}

/** Where an organisation is to be reached, for itself or for one of its job offers: desks, and people (`isPersonal`). */
export function desksOf(organisation: Entity): Entity[] {
  const offers = organisation.roles.filter(({ property }) => property === 'hiringorganization').map(({ of }) => of);
  return [
    ...linksOf(organisation, 'contactpoint', 'contactpoints'),
    ...offers.flatMap((offer) => linksOf(offer, 'applicationcontact')),
  ];
}

const PROPER = new RegExp(`^[${CAPITALS}][${LETTERS}.'’-]{0,30}$`);

/** Two to four words of letters, each with a capital, none of which is a desk's: `Ann Lee`, not `Customer Service`. */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const proper = words.every((word) => PROPER.test(word));
  return words.length >= 2 && words.length <= 4 && proper && !DESK.test(name);
}

function isPerson(entity: Entity): boolean {
  return aspectOf([...entity.types]) === 'person';
}

/** The person that a tie leads to: itself, or through a `Role` that says the same tie again. */
function behind(target: Entity, tie: string): { person: Entity; role: Entity | null }[] {
  if (isPerson(target)) return [{ person: target, role: null }];
  const through = linksOf(target, tie, 'employee', 'member', 'founder').filter(isPerson);
  if (through.length > 0) return through.map((person) => ({ person, role: target }));
  // A person without a type: nothing else has a name and is employed.
  return aspectOf([...target.types]) === 'unknown' && nameOf(target) !== '' ? [{ person: target, role: null }] : [];
}

/** The entities that describe the organisation, and its names as they are compared. */
interface Ours {
  entities: ReadonlySet<Entity>;
  names: ReadonlySet<string>;
}

function oursOf(subject: readonly Entity[]): Ours {
  return { entities: new Set(subject), names: new Set(subject.map((entity) => plainName(nameOf(entity)))) };
}

/** Whether a person who is not tied by the organisation says that they work there, or may be taken to. */
function works(person: Entity, ours: Ours, kind: PageKind): boolean {
  const employers = linksOf(person, ...BACK);
  const direct = employers.flatMap((employer) => [employer, ...linksOf(employer, 'memberof', 'worksfor')]);
  if (direct.some((employer) => ours.entities.has(employer))) return true;
  const named = [...direct.map(nameOf), ...literalsOf(person, ...BACK).map(({ text }) => text)].map(plainName);
  if (named.some((name) => name !== '' && ours.names.has(name))) return true;
  // Authors of reviews and articles, actors, alumni: named on the page, not of the firm.
  const free = person.roles.every(({ property }) => FREE.includes(property));
  return named.length === 0 && free && !OF_STRANGERS.includes(kind);
}

/** `ann@acme.example` on Acme's own site works there, whatever the page lists. */
function isWrittenToAt(person: Entity, url: string): boolean {
  const domain = registrableDomain(url);
  return (
    domain !== null &&
    literalsOf(person, 'email')
      .flatMap(emailsIn)
      .some((email) => mailDomain(email) === domain)
  );
}

/** A page that several people give as theirs is none of any one's: the team's, or the firm's. */
function withoutShared(people: readonly ContactFinding[][]): ContactFinding[][] {
  const owners = new Map<string, Set<string>>();
  for (const facts of people) {
    const name = facts.find(({ field }) => field === 'name')?.value ?? '';
    for (const { field, value } of facts) {
      if (field === 'profiles') owners.set(value, (owners.get(value) ?? new Set()).add(plainName(name)));
    }
  }
  return people.map((facts) =>
    facts.filter(({ field, value }) => field !== 'profiles' || (owners.get(value)?.size ?? 0) < 2),
  );
}
