import { describe, expect, test } from 'vitest';
import { countryOf, homeCountry } from '../../../utils/capture/shown/country.ts';

describe('the country that a text names', () => {
  test.each([
    ['France', 'FR'],
    ['Royaume-Uni', 'GB'],
    ['The Netherlands', 'NL'],
    ['ÖSTERREICH', 'AT'],
    ["Côte d'Ivoire", 'CI'],
    ['us', 'US'],
    ['UK', 'GB'],
  ])('%s', (name, code) => expect(countryOf(name)).toBe(code));

  test.each(['', 'F', 'Lyon', 'ZZ', 'Frances'])('none: "%s"', (name) => expect(countryOf(name)).toBeNull());

  test.each(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'])('as the browser calls countries in %s', (language) => {
    const called = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = Array.from({ length: 26 * 26 }, (_, n) =>
      String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)),
    );
    const unknown = codes.filter((code) => countryOf(code) === code && countryOf(called.of(code) ?? code) !== code);
    expect(unknown).toEqual([]);
  });
});

test('a page speaks from where its domain ends, else from where its language is at home', () => {
  expect(homeCountry('acme.fr', 'en-GB')).toBe('FR');
  expect(homeCountry('acme.co.uk', null)).toBe('GB');
  expect(homeCountry('acme.io', 'de-AT')).toBe('AT');
  expect(homeCountry('acme.com', 'it')).toBe('IT');
  expect(homeCountry(null, 'en')).toBeNull();
});
