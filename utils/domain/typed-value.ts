import type { AccountField, ContactField } from './fact.ts';
import type { Refusal } from './gesture.ts';
import { typedHost } from './host.ts';
import { plainText, webAddress } from './text.ts';

/**
 * The value of a field that a person means by what they type, in the form in which pages give it; or why it is none.
 * A domain may be typed as an address, a registration number with spaces, an address without its `https://`.
 */
export function typedValue(
  field: AccountField | ContactField,
  typed: string,
): { value: string } | { refusal: Refusal } {
  const value = plainText(typed);
  if (value === '') return { refusal: 'nothing-written' };
  switch (field) {
    case 'domain': {
      const host = typedHost(value);
      return host === null ? { refusal: 'not-a-domain' } : { value: host };
    }
    case 'website':
    case 'profiles': {
      const address = URL.parse(/^https?:/i.test(value) ? value : `https://${value}`)?.href ?? '';
      return webAddress.safeParse(address).success ? { value: address } : { refusal: 'not-an-address' };
    }
    case 'email':
      return /^[^\s@]{1,64}@[^\s@]{3,255}$/.test(value) ? { value } : { refusal: 'not-an-email' };
    case 'registration.siren':
    case 'registration.siret':
    case 'registration.vat':
      return { value: value.replace(/[\s.-]/g, '').toUpperCase() };
    default:
      return { value };
  }
}
