import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number in E.164 (`+33199001234`, an extension as `;ext=12`: RFC 3966), or null where the text is none.
 *
 * @param country ISO code, for numbers written without a country's prefix; null: such numbers are read as none, except
 *   those in the unmistakable form of North America
 */
export function phoneOf(text: string, country: string | null): string | null {
  const written = text
    .slice(0, 80)
    .replace(/^\s*(?:tel|callto|fax|sms):/i, '')
    // `+33 (0)1…`: a trunk zero shown beside the country's prefix is not dialled with it.
    .replace(/^(\s*(?:\+|00)\d{1,3}\s?)\(0\)/, '$1');
  const north = /^\s*(?:1[-. ])?(?:\([2-9]\d\d\)[-. ]{0,2}|[2-9]\d\d[-. /]{1,2})[2-9]\d\d[-. ]{0,2}\d{4}\b/.test(
    written,
  )
    ? 'US'
    : null;
  const home = country !== null && isSupportedCountry(country) ? country : north;
  const dialled = /^\s*00[1-9]/.test(written) ? written.replace(/^\s*00/, '+') : written;
  const phone = parsePhoneNumberFromString(dialled, home === null || !isSupportedCountry(home) ? undefined : home);
  if (!phone?.isPossible()) return null;
  return phone.ext ? `${phone.number};ext=${phone.ext}` : phone.number;
}
