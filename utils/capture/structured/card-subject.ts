import { isNone } from '../people/no-name.ts';
import { personName } from '../people/person-name.ts';
import { isNamedAfter } from '../understand/naming.ts';
import { isOfResume } from './bystanders.ts';
import type { Card } from './card.ts';

/** The legal form at the end of a firm's name. */
const FIRM = /\s(?:SAS|SASU|SARL|GmbH|AG|Ltd|Limited|PLC|LLC|LLP|Inc|Corp|Corporation|Foundation|B\.?V|S\.?r\.?l)\.?$/i;
const PERSONAL = new Set(['jobtitle', 'givenname', 'familyname', 'additionalname']);
/** What a card that says nothing else says of whomever it names. */
const NAMING = new Set(['name', 'url', 'sameas', 'description']);

/** Who or what a card is about, by schema.org's type; null where its name is none that anybody has. */
export function subjectOfCard(card: Card, domain: string | null): string | null {
  const type = typeOf(card, domain);
  // A country alone is what tables about anything give.
  const places = card.addresses.filter((address) => address.some(({ property }) => property !== 'addresscountry'));
  const placed = places.length + card.writtenAddresses.length + card.organisations.length > 0;
  const bare = !placed && card.parts.every(({ property }) => NAMING.has(property));
  return bare && (card.name === '' || (type === 'person' && !mayBePerson(card.name))) ? null : type;
}

/** A card is a person's by what only people have; a firm's by its own name, its number or its address. */
function typeOf(
  { node, name, parts, organisations, addresses, writtenAddresses }: Card,
  domain: string | null,
): string {
  if (organisations.some(({ text }) => text === name) || isOfResume(node)) return 'organization';
  if (parts.some(({ property, text }) => PERSONAL.has(property) && text !== '')) return 'person';
  // A firm and how to reach it, or a desk of it.
  if (organisations.length > 0) return name === '' || isDesk(name) ? 'organization' : 'person';
  if (/(?:^|\s)(?:p-org|h-org|org)(?:\s|$)/.test(node.attributes.class ?? '')) return 'organization';
  if (name === '' || FIRM.test(name)) return 'localbusiness';
  if (domain !== null && isNamedAfter(name, domain)) return isPersonsName(name) ? 'person' : 'localbusiness';
  if (addresses.length + writtenAddresses.length > 0) return 'localbusiness';
  const phoned = parts.some(({ property }) => property === 'telephone');
  return phoned && !isPersonsName(name) ? 'localbusiness' : 'person';
}

/** A name that begins with a common first name: whoever trades under their own is a firm and a person. */
export function isPersonsName(name: string): boolean {
  return personName(name)?.known === true;
}

/** `Sales department`. */
function isDesk(name: string): boolean {
  return personName(name) === null && name.toLowerCase().split(/\s+/).some(isNone);
}

/** A name in other letters than ours is taken at its word. */
function mayBePerson(name: string): boolean {
  return /[a-z]/i.test(name) ? personName(name) !== null : name.length <= 40 && /\p{L}/u.test(name);
}
