import type { AccountField, ContactField } from '../../domain/fact.ts';
import { typedHost } from '../../domain/host.ts';
import { plainLine, plainText } from '../../domain/text.ts';
import { registrationOf, yearOf } from './numbers.ts';
import type { Readers } from './readers.ts';
import type { Target } from './target.ts';

/** How the text of a cell becomes values of one field. */
interface Rule<Field> {
  field: Field;
  /** The parts of the text that are values of their own; all of it where undefined. */
  between?: RegExp;
  /** A value's normal form; null where the text is no such value. `home` is the ISO code of the account's country. */
  read(part: string, readers: Readers, home: string | null): string | null;
}

const EMAILS = /[,;]|:::|\s{1,20}(?=\S{1,100}@)/;
const ADDRESSES = /[,;\s]/;
const PHONES = /;|:::|\n| \/ | ou | or /;

const email = (part: string, readers: Readers) => readers.email(part);
/** A number that the library does not know is kept as it is written. */
const phone = (part: string, readers: Readers, home: string | null) =>
  readers.phone(part, home) ?? (/(?:\d[^\d]{0,3}){5}/.test(part.slice(0, 60)) ? plainLine(part, 60) : null);
const line = (part: string) => plainLine(part);

/** What is read of an account as it stands in a cell, and of a person; what takes several cells is in `understand`. */
export const ACCOUNT_RULES: { readonly [T in Target]?: Rule<AccountField> } = {
  'account.name': { field: 'name', read: line },
  'account.legalName': { field: 'legalName', read: line },
  'account.domain': { field: 'domain', read: (part, readers) => readers.domain(typedHost(part) ?? '') },
  'account.website': { field: 'website', read: addressOf },
  'account.description': { field: 'description', read: (part) => plainText(part) },
  'account.industry': { field: 'industry', read: line },
  'account.founded': { field: 'founded', read: yearOf },
  'account.address.street': { field: 'address.street', read: line },
  'account.address.postalCode': { field: 'address.postalCode', read: line },
  'account.address.locality': { field: 'address.locality', read: line },
  'account.address.region': { field: 'address.region', read: line },
  'account.address.country': { field: 'address.country', read: (part, readers) => readers.country(part) },
  'account.phone': { field: 'phone', between: PHONES, read: phone },
  'account.fax': { field: 'fax', between: PHONES, read: phone },
  'account.email': { field: 'email', between: EMAILS, read: email },
  'account.registration.siren': { field: 'registration.siren', read: (part) => registrationOf('siren', part) },
  'account.registration.siret': { field: 'registration.siret', read: (part) => registrationOf('siret', part) },
  'account.registration.vat': { field: 'registration.vat', read: (part) => registrationOf('vat', part) },
  'account.profiles': { field: 'profiles', between: ADDRESSES, read: addressOf },
};

export const CONTACT_RULES: { readonly [T in Target]?: Rule<ContactField> } = {
  'contact.name': { field: 'name', read: line },
  'contact.jobTitle': { field: 'jobTitle', read: line },
  'contact.email': { field: 'email', between: EMAILS, read: email },
  'contact.phone': { field: 'phone', between: PHONES, read: phone },
  'contact.profiles': { field: 'profiles', between: ADDRESSES, read: addressOf },
};

/** An address of the web, as a link to it reads. */
function addressOf(text: string): string | null {
  if (typedHost(text) === null) return null;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url !== null && /^https?:$/.test(url.protocol) && url.href.length <= 500 ? url.href : null;
}

/** The values in one cell, each with its own writing; null for a part that is none. */
export function valuesOf(
  text: string,
  { between, read }: Rule<unknown>,
  readers: Readers,
  home: string | null,
): { value: string | null; text: string }[] {
  const parts = between ? text.slice(0, 2_000).split(between).slice(0, 10) : [text];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ value: read(part, readers, home), text: plainText(part) }));
}
