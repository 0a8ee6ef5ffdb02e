import { isProfile } from '../shown/profiles.ts';
import { registrableDomain } from '../understand/domain.ts';
import { type ContactFinding, finding, fitsLine } from '../understand/finding.ts';
import { webAddressOf } from '../understand/web-address.ts';
import { addressesOf, type Entity, type Literal, linksOf, saidBy, wordsOf } from './entity.ts';
import { declaredCountry } from './postal-address.ts';
import { emailsIn, phonesIn } from './reach.ts';

const DECLARED = 0.9;

/**
 * What structured data say of a person.
 *
 * @param role the title by which the organisation names them, where it has one (schema.org's `Role`)
 * @param at the page, and the ISO code by which a phone number is read there
 * @param employed the page is an organisation's; where it is not, the site may be the person's own
 */
export function personFacts(
  person: Entity,
  role: Entity | null,
  at: { url: string; country: string | null },
  employed: boolean,
): ContactFinding[] {
  const told = (literal: Literal, confidence = DECLARED) => saidBy(literal, confidence);
  const desks = linksOf(person, 'contactpoint', 'contactpoints');
  const reached = (property: string) => [person, ...desks].flatMap((entity) => wordsOf(entity, property));
  const home = declaredCountry(person) ?? at.country;
  return [
    ...namesOf(person).flatMap((name) => finding('name', name.text, told(name))),
    ...titlesOf(person, role).flatMap((title, n) => finding('jobTitle', title.text, told(title, DECLARED - n / 10))),
    ...reached('email').flatMap((email) =>
      emailsIn(email).flatMap((address) => finding('email', address, told(email), email.text)),
    ),
    ...reached('telephone').flatMap((phone) =>
      phonesIn(phone, home).flatMap(({ value, doubt }) =>
        finding('phone', value, told(phone, DECLARED - doubt), phone.text),
      ),
    ),
    ...addressesOf(person, 'sameas', 'url').flatMap((link) => {
      const address = webAddressOf(link.text, at.url, true);
      return address !== null && isTheirs(address, employed ? at.url : null)
        ? finding('profiles', address, told(link), link.text)
        : [];
    }),
  ];
}

/** A page about the person: on a network, or anywhere else but at a site's own entrance, which is everybody's. */
function isTheirs(address: string, site: string | null): boolean {
  if (!fitsLine(address)) return false;
  const { pathname, search } = new URL(address);
  const own = site !== null && registrableDomain(address) === registrableDomain(site);
  return isProfile(address) || !(own && pathname === '/' && search === '');
}

function titlesOf(person: Entity, role: Entity | null): Literal[] {
  const titles = [
    ...wordsOf(person, 'jobtitle'),
    ...(role === null ? [] : wordsOf(role, 'rolename', 'namedposition', 'jobtitle')),
    ...wordsOf(person, 'hasoccupation'),
    // What data-vocabulary.org called it.
    ...wordsOf(person, 'title', 'role'),
  ];
  return titles.filter(({ text }) => !/^https?:/.test(text)).slice(0, 3);
}

/** Who wrote a page, as the system that made it names its own accounts. */
const ACCOUNTS =
  /^(?:(?:wp|web|site|super)?[ _-]?admin(?:istrator)?|webmaster|editor|user|author|root)\d{0,4}$|^(?=\S{0,40}\d)(?=\S{0,40}[A-Za-z])\S{6,40}$/i;

function namesOf(person: Entity) {
  const [whole] = wordsOf(person, 'name');
  if (whole !== undefined) return ACCOUNTS.test(whole.text) ? [] : [whole];
  const parts = ['givenname', 'additionalname', 'familyname'].flatMap((part) => wordsOf(person, part).slice(0, 1));
  const [first] = parts;
  return first === undefined ? [] : [{ ...first, text: parts.map(({ text }) => text).join(' ') }];
}
