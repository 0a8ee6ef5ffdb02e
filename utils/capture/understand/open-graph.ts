import type { Reading } from '../reading.ts';
import { countryOf } from '../shown/country.ts';
import { emailOf } from '../shown/email.ts';
import { phoneIn } from '../shown/phone.ts';
import { isProfile } from '../shown/profiles.ts';
import { type AccountFinding, finding, fitsLine } from './finding.ts';
import { isNamedAfter } from './naming.ts';
import { webAddressOf } from './web-address.ts';

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
    const part = /^(?:business:contact_data|restaurant:contact_info|og):([a-z_-]{5,20})$/.exec(name)?.[1];
    const field = FIELDS.get(part?.replace(/[_-]/g, '') ?? '');
    if (field === undefined) return [];
    const value = normal(field, content, countries);
    return finding(field, value, { method: 'opengraph', where, confidence: SURE }, content);
  });
}

/** Platforms name themselves on the pages that they host. */
const PLATFORMS = /^(?:wordpress(?:dot)?com|wix|squarespace|shopify|tumblr|medium|substackinc|blogger|weebly|ghost)$/i;

/**
 * The pages of whoever publishes a page, by its sharing cards: `article:publisher`, and `twitter:site` where the name
 * there is the site's.
 *
 * @param domain the site's own; null where the page has none
 */
export function sharedProfiles({ metas }: Reading, domain: string | null): AccountFinding[] {
  return metas.flatMap(({ name, content, where }) => {
    const handle = name === 'twitter:site' ? (/^@(\w{2,15})$/.exec(content.trim())?.[1] ?? '') : '';
    const ours = handle !== '' && domain !== null && isNamedAfter(handle, domain);
    const written = ours ? `https://x.com/${handle}` : name === 'article:publisher' ? content : '';
    const address = URL.canParse(written) ? webAddressOf(written, written) : null;
    if (address === null || !fitsLine(address) || !isProfile(address)) return [];
    if (PLATFORMS.test(/\/([^/?#]+)\/?$/.exec(address)?.[1] ?? '')) return [];
    return finding('profiles', address, { method: 'opengraph', where, confidence: 0.7 }, content);
  });
}

function normal(field: AccountFinding['field'], text: string, countries: readonly string[]): string {
  if (field === 'phone' || field === 'fax') return phoneIn(text, countries) ?? '';
  if (field === 'email') return emailOf(text) ?? '';
  return field === 'address.country' ? (countryOf(text) ?? text) : text;
}
