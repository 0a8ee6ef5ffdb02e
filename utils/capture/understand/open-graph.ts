import type { Reading } from '../reading.ts';
import { countryOf } from '../shown/country.ts';
import { emailOf } from '../shown/email.ts';
import { phoneIn } from '../shown/phone.ts';
import { type AccountFinding, finding } from './finding.ts';

const SURE = 0.85;
/** Open Graph's business objects, and the words of its first edition (`og:street-address`), by what follows the prefix. */
const FIELDS: ReadonlyMap<string, AccountFinding['field']> = new Map([
  ['streetaddress', 'address.street'],
  ['postalcode', 'address.postalCode'],
  ['locality', 'address.locality'],
  ['region', 'address.region'],
  ['countryname', 'address.country'],
  ['phonenumber', 'phone'],
  ['faxnumber', 'fax'],
  ['email', 'email'],
]);

/**
 * How to reach whoever a page is about, by its sharing card: `business:contact_data:phone_number`.
 *
 * @param countries ISO codes by which numbers without a country's prefix are read, the likeliest first
 */
export function sharedContact({ metas }: Reading, countries: readonly string[]): AccountFinding[] {
  return metas.flatMap(({ name, content, where }) => {
    const part = /^(?:business:contact_data|og):([a-z_-]{5,20})$/.exec(name)?.[1];
    const field = FIELDS.get(part?.replace(/[_-]/g, '') ?? '');
    if (field === undefined) return [];
    const value = normal(field, content, countries);
    return finding(field, value, { method: 'opengraph', where, confidence: SURE }, content);
  });
}

function normal(field: AccountFinding['field'], text: string, countries: readonly string[]): string {
  if (field === 'phone' || field === 'fax') return phoneIn(text, countries) ?? '';
  if (field === 'email') return emailOf(text) ?? '';
  return field === 'address.country' ? (countryOf(text) ?? text) : text;
}
