import fc from 'fast-check';
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { callingCodeOf, isPossible, isValid, phoneNumberIn } from '../../../utils/capture/shown/numbering.ts';

function ours(text: string, country: string | null) {
  const phone = phoneNumberIn(text, country);
  return phone && { ...phone, possible: isPossible(phone), valid: isValid(phone) };
}

function theirs(text: string, country: CountryCode | null) {
  const phone = parsePhoneNumberFromString(text, country ?? undefined);
  // Two digits are a number to the library alone.
  if (!phone || phone.nationalNumber.length < 3) return null;
  return {
    country: phone.country ?? null,
    calling: String(phone.countryCallingCode),
    national: String(phone.nationalNumber),
    extension: phone.ext ?? '',
    possible: phone.isPossible(),
    valid: phone.isValid(),
  };
}

const country = fc.constantFrom(...getCountries());
const digits = (least: number, most: number) =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((list) => list.join(''));
/** A number that exists, with some of its last digits changed, as people write it. */
const written = fc
  .tuple(
    country,
    digits(0, 5),
    fc.constantFrom('', '0', '00', '+', '+0', '1', '011', '8'),
    fc.constantFrom('', ' ext. 12', ' x123', '#45', ';ext=7', ',,33', ' anexo 4', '-'),
    fc.boolean(),
  )
  .map(([at, changed, before, after, spaced]) => {
    const number = examples[at];
    const national = number.slice(0, number.length - changed.length) + changed;
    const code = String(getCountryCallingCode(at));
    const dialled = {
      '': national,
      '0': `0${national}`,
      '00': `00${code}${national}`,
      '+': `+${code} ${national}`,
      '+0': `+${code} (0)${national}`,
      '1': `1${national}`,
      '011': `011${code}${national}`,
      '8': code + national,
    }[before];
    return { at, text: (spaced ? dialled.replace(/(\d\d)(?=\d)/g, '$1 ') : dialled) + after };
  });

describe('numbers are read as libphonenumber-js reads them', () => {
  test('in their country', () => {
    fc.assert(
      fc.property(written, ({ at, text }) => {
        expect(ours(text, at)).toEqual(theirs(text, at));
      }),
      { numRuns: 1_000 },
    );
  });

  test('in another country, or in none', () => {
    fc.assert(
      fc.property(written, fc.option(country), ({ text }, at) => {
        expect(ours(text, at)).toEqual(theirs(text, at));
      }),
      { numRuns: 1_000 },
    );
  });

  test('and what is no number', () => {
    const mess = fc.string({ unit: fc.constantFrom(...'0123456789 -().+/x#~,'), maxLength: 24 });
    fc.assert(
      fc.property(mess, fc.option(country), (text, at) => {
        expect(ours(text, at)).toEqual(theirs(text, at));
      }),
      { numRuns: 1_000 },
    );
  });
});

test('the prefix of a country', () => {
  expect(callingCodeOf('FR')).toBe('33');
  expect(callingCodeOf('JE')).toBe('44');
  expect(callingCodeOf('XX')).toBeNull();
  expect(callingCodeOf('constructor')).toBeNull();
});
