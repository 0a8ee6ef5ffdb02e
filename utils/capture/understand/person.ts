import { emailOf } from './email.ts';
import { addressesOf, type Entity, linksOf, literalsOf, wordsOf } from './entity.ts';
import { type ContactFinding, finding, fitsLine } from './finding.ts';
import { phoneOf } from './phone.ts';
import { isProfile } from './profiles.ts';
import { webAddressOf } from './web-address.ts';

const DECLARED = 0.9;

/**
 * What JSON-LD says of a person.
 *
 * @param role the title by which the organisation names them, where it has one (schema.org's `Role`)
 * @param country ISO code by which a phone number is read
 */
export function personFacts(
  person: Entity,
  role: Entity | null,
  base: string,
  country: string | null,
): ContactFinding[] {
  const told = (where: string, confidence = DECLARED) => ({ method: 'json-ld', where, confidence }) as const;
  const desks = linksOf(person, 'contactpoint');
  const reached = (property: string) => [person, ...desks].flatMap((entity) => literalsOf(entity, property));
  const titles = [
    ...wordsOf(person, 'jobtitle'),
    ...(role === null ? [] : wordsOf(role, 'rolename', 'namedposition')),
    ...wordsOf(person, 'hasoccupation'),
  ];
  return [
    ...namesOf(person).flatMap(({ text, where }) => finding('name', text, told(where))),
    ...titles.slice(0, 3).flatMap(({ text, where }, n) => finding('jobTitle', text, told(where, DECLARED - n / 10))),
    ...reached('email').flatMap(({ text, where }) => finding('email', emailOf(text) ?? '', told(where), text)),
    ...reached('telephone').flatMap(({ text, where }) =>
      finding('phone', phoneOf(text, country) ?? '', told(where), text),
    ),
    ...addressesOf(person, 'sameas', 'url').flatMap(({ text, where }) => {
      const address = webAddressOf(text, base, true);
      const kept = address !== null && fitsLine(address) && isProfile(address);
      return kept ? finding('profiles', address, told(where), text) : [];
    }),
  ];
}

function namesOf(person: Entity) {
  const [whole] = literalsOf(person, 'name');
  if (whole !== undefined) return [whole];
  const given = literalsOf(person, 'givenname')[0];
  const family = literalsOf(person, 'familyname')[0];
  const first = given ?? family;
  const text = [given?.text, family?.text].filter((part) => part !== undefined).join(' ');
  return first === undefined ? [] : [{ ...first, text }];
}
