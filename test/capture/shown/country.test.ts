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
    ['Bosnia and Herzegovina', 'BA'],
    ['Trinidad & Tobago', 'TT'],
    ['Hong Kong', 'HK'],
    ['México', 'MX'],
  ])('%s', (name, code) => expect(countryOf(name)).toBe(code));

  test.each(['', 'F', 'Lyon', 'ZZ', 'Frances'])('none: "%s"', (name) => expect(countryOf(name)).toBeNull());

  const CODES = Array.from({ length: 26 * 26 }, (_, n) => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)));
  /** Of these countries, those that are not known by what the browser calls them in a language. */
  const unknownIn = (language: string, codes: readonly string[]) => {
    const called = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.filter((code) => countryOf(code) === code && countryOf(called.of(code) ?? code) !== code);
  };

  test.each(['en', 'fr'])('as the browser calls every country in %s', (language) =>
    expect(unknownIn(language, CODES)).toEqual([]),
  );

  test.each(['de', 'es', 'it', 'nl', 'pt'])(
    'as the browser calls those of Europe and its partners in %s',
    (language) => {
      const near =
        'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK TR UA US CA BR CN JP IN';
      expect(unknownIn(language, near.split(' '))).toEqual([]);
    },
  );

  test.each(['AR', 'CL', 'CO', 'MX', 'PE'])('as %s calls itself in Spanish', (code) =>
    expect(unknownIn('es', [code])).toEqual([]),
  );
});

test('a page speaks from where its domain ends, else from where its language is at home', () => {
  expect(homeCountry('acme.fr', 'en-GB')).toBe('FR');
  expect(homeCountry('acme.co.uk', null)).toBe('GB');
  expect(homeCountry('acme.io', 'de-AT')).toBe('AT');
  expect(homeCountry('acme.com', 'it')).toBe('IT');
  expect(homeCountry(null, 'en')).toBeNull();
});
