import { z } from '../../domain/zod.ts';

/** What a column of a file, or a property of a card, can mean. */
export const target = z.enum([
  'account.name',
  'account.legalName',
  'account.domain',
  'account.website',
  'account.description',
  'account.industry',
  'account.size',
  'account.founded',
  'account.address.street',
  'account.address.postalCode',
  'account.address.locality',
  'account.address.region',
  'account.address.country',
  'account.phone',
  'account.fax',
  'account.email',
  'account.registration.siren',
  'account.registration.siret',
  'account.registration.vat',
  'account.profiles',
  'contact.name',
  'contact.firstName',
  'contact.lastName',
  'contact.jobTitle',
  'contact.email',
  'contact.phone',
  'contact.profiles',
  'response.name',
  'response.said',
  'note',
]);
export type Target = z.infer<typeof target>;

/** What each column of a file means, in their order; null for one that is passed over. */
export const mapping = z.array(z.nullable(target)).check(z.maxLength(1_000));
export type Mapping = z.infer<typeof mapping>;

/** Whether a mapping finds an account or a person in a row. */
export function tellsOfSomeone(mapped: Mapping): boolean {
  return mapped.some((one) => one !== null && (IDENTIFYING.test(one) || one === 'contact.email'));
}
const IDENTIFYING = /^account\.(?:name|legalName|domain|website|registration\.(?:siren|siret|vat))$/;
