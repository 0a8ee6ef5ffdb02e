import { isPossible, isValid, type Phone, phoneNumberIn } from './numbering.ts';

/**
 * A phone number in E.164 (`+33199001234`, an extension as `;ext=12`: RFC 3966), or null where the text is none.
 *
 * @param country ISO code, for numbers written without a country's prefix; null: such numbers are read as none, except
 *   those in the unmistakable form of North America
 */
export function phoneOf(text: string, country: string | null): string | null {
  const written = dialled(text);
  const phone = phoneNumberIn(written, country ?? (NORTH_AMERICAN.test(written) ? 'US' : null));
  return phone && isPossible(phone) ? internationalOf(phone) : null;
}

/**
 * As above, for a number met in running text: one that no numbering plan holds to be valid is none.
 *
 * @param countries ISO codes in which it may be at home, the likeliest first
 */
export function phoneIn(text: string, countries: readonly string[]): string | null {
  const written = dialled(text);
  const all = NORTH_AMERICAN.test(written) ? withNorthAmerica(written, countries) : countries;
  for (const country of all.length > 0 ? all : [null]) {
    const phone = isWhole(written, country) ? phoneNumberIn(written, country) : null;
    if (phone && isValid(phone) && !(phone.calling === '1' && phone.national.length !== 10)) {
      return internationalOf(phone);
    }
  }
  return null;
}

/** Three groups of ten digits are of North America, unless they are at home where all numbers are written so: `320 804 4148` in Italy. */
function withNorthAmerica(written: string, [home, ...others]: readonly string[]): string[] {
  if (home === undefined) return ['US'];
  const athome = !TRUNK.has(home) && /^\s*\d{3}[ .]\d/.test(written);
  return athome ? [home, 'US', ...others] : ['US', home, ...others];
}

/** Where numbers begin with a trunk zero at home, one without it and short lacks its area code. */
const TRUNK = new Set(
  'GB IE FR DE CH AT BE NL SE FI AU NZ ZA IN JP KR TR RO BG HR RS SI SK UA TW TH MY ID PH'.split(' '),
);

function isWhole(written: string, country: string | null): boolean {
  if (country === null || !TRUNK.has(country) || /^\s*[+(]?[+0]/.test(written)) return true;
  return (country === 'AU' && /^\s*1[38]/.test(written)) || written.replace(/\D/g, '').length >= 9;
}

/** The country that a number with a country's prefix is called in; null for other numbers. */
export function callingCountry(text: string): string | null {
  if (!/\+|00/.test(text)) return null;
  const written = dialled(text);
  return written.trimStart().startsWith('+') ? (phoneNumberIn(written, null)?.country ?? null) : null;
}

// The browser writes out what may stand up to three times, once for each: up to four is made ready in a quarter of the time.
/** The three groups of a number in North America: no other country writes its own so. */
export const NORTH_AMERICAN =
  /^\s*(?:\+?1[-–. ]{0,4})?(?:\([2-9]\d\d\)[-–. /]{0,4}|[2-9]\d\d[-–. /·•]{1,4})[2-9]\d\d[-–. ·•]{0,4}\d{4}(?!\d)/;

/** A number as it is dialled: `tel:` and what else leads to it left out, an extension in one form. */
export function dialled(text: string): string {
  const near = text.slice(0, 80);
  // Most are digits in groups.
  if (/^\d[\d .-]*$/.test(near) && !near.startsWith('00')) return near;
  return (
    near
      .replace(/^\s*(?:tel|callto|fax|sms):(?:\/\/)?/i, '')
      .replace(/^\s*\+{2,4}/, '+')
      .replace(/[\u00ad\u200b-\u200f\u2009\u202a-\u202f\u2060]/g, ' ')
      .replace(/[‐‑‒–—−·•]/g, '-')
      .replace(/\( ?(\d{2,5}) ?\)/, '($1)')
      // `(0 72 22) 9 14 99`
      .replace(/^\s*\((0[\d ]{1,7}\d)\)/, (_, area: string) => `(${area.replaceAll(' ', '')})`)
      .replace(VANITY, (_, prefix: string, letters: string) => prefix + keyed(letters))
      // `(+44)`, `+(44)`, `+ 44`.
      .replace(/^\s*(?:\(\+ ?(\d{1,3})\)|\+ ?\((\d{1,3})\)|\+ (\d))/, '+$1$2$3 ')
      .replace(/^\s*00(?=[1-9])/, '+')
      // `+33 (0)1…`: a trunk zero shown beside the country's prefix is not dialled with it.
      .replace(/^(\s*\+\d{1,3}[\s.-]?)\(0\)/, '$1')
      .replace(
        /[ ,;]{0,4}\(?(?:ext(?:ensio)?n?|xt?|poste|durchwahl|dw|int|anexo)[.:]{0,4} ?#?(\d{1,6})\)?$/i,
        ' ext. $1',
      )
  );
}

/** `1-800-FLOWERS`: what the letters stand for on a phone's keys (ITU-T E.161). Letters beyond the number's length are not dialled. */
export const VANITY =
  /^(?=.{0,16}[A-Z]{2})(\s*(?:1[-. ]{0,2})?\(?[2-9]\d\d\)?[-. ]{0,2})([A-Z0-9][A-Z0-9. -]{5,12}[A-Z0-9])$/;
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

function keyed(letters: string): string {
  return letters
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 7)
    .replace(/[A-Z]/g, (letter) => String(2 + KEYS.findIndex((key) => key.includes(letter))));
}

function internationalOf({ calling, national, extension }: Phone): string {
  return `+${calling}${national}${extension && `;ext=${extension}`}`;
}
