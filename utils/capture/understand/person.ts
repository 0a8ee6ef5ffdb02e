import { emailOf } from './email.ts';
import { addressesOf, type Entity, type Literal, linksOf, literalsOf, saidBy, wordsOf } from './entity.ts';
import { type ContactFinding, finding, fitsLine } from './finding.ts';
import { phoneOf } from './phone.ts';
import { isProfile } from './profiles.ts';
import { webAddressOf } from './web-address.ts';

const DECLARED = 0.9;

/**
 * What structured data say of a person.
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
  const told = (literal: Literal, confidence = DECLARED) => saidBy(literal, confidence);
  const desks = linksOf(person, 'contactpoint');
  const reached = (property: string) => [person, ...desks].flatMap((entity) => literalsOf(entity, property));
  const titles = [
    ...wordsOf(person, 'jobtitle'),
    ...(role === null ? [] : wordsOf(role, 'rolename', 'namedposition')),
    ...wordsOf(person, 'hasoccupation'),
  ];
  return [
    ...namesOf(person).flatMap((name) => finding('name', name.text, told(name))),
    ...titles.slice(0, 3).flatMap((title, n) => finding('jobTitle', title.text, told(title, DECLARED - n / 10))),
    ...reached('email').flatMap((email) => finding('email', emailOf(email.text) ?? '', told(email), email.text)),
    ...reached('telephone').flatMap((phone) =>
      finding('phone', phoneOf(phone.text, country) ?? '', told(phone), phone.text),
    ),
    ...addressesOf(person, 'sameas', 'url').flatMap((link) => {
      const address = webAddressOf(link.text, base, true);
      const kept = address !== null && fitsLine(address) && isProfile(address);
      return kept ? finding('profiles', address, told(link), link.text) : [];
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
