import { expect, test } from 'vitest';
import { best, capturePage } from '../page.ts';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

test('a sharing card tells how to reach a business', () => {
  const { facts } = capturePage(
    [
      meta('business:contact_data:street_address', '4 Mill Lane'),
      meta('business:contact_data:locality', 'Leeds'),
      meta('business:contact_data:postal_code', 'LS9 0XX'),
      meta('business:contact_data:country_name', 'United Kingdom'),
      meta('business:contact_data:phone_number', '020 7946 0123'),
      meta('og:email', 'hello@harbour-bakery.co.uk'),
    ].join(''),
    'https://harbour-bakery.co.uk/',
  );
  expect(best(facts)).toMatchObject({
    'address.street': '4 Mill Lane',
    'address.locality': 'Leeds',
    'address.postalCode': 'LS9 0XX',
    'address.country': 'GB',
    phone: '+442079460123',
    email: 'hello@harbour-bakery.co.uk',
  });
  expect(facts.filter(({ field }) => field === 'phone')).toMatchObject([
    { method: 'opengraph', text: '020 7946 0123', where: expect.stringContaining('meta') },
  ]);
});

test('what is no number or address there is none', () => {
  const { facts } = capturePage(meta('business:contact_data:phone_number', 'ask us') + meta('og:email', 'none'));
  expect(facts.filter(({ field }) => field === 'phone' || field === 'email')).toEqual([]);
});

test('an older card of a restaurant tells the same', () => {
  const { facts } = capturePage(meta('restaurant:contact_info:phone_number', '+44 20 7946 0123'));
  expect(best(facts).phone).toBe('+442079460123');
});

test.each([
  [
    'the publisher’s page',
    meta('article:publisher', 'https://www.facebook.com/harbourbakery'),
    ['https://www.facebook.com/harbourbakery'],
  ],
  ['the site’s handle', meta('twitter:site', '@HarbourBakery'), ['https://x.com/HarbourBakery']],
  ['somebody’s handle', meta('twitter:site', '@annlee'), []],
  ['the platform’s page', meta('article:publisher', 'https://www.facebook.com/WordPresscom'), []],
  ['no page', meta('article:publisher', 'Harbour Bakery') + meta('twitter:site', 'javascript:alert(1)'), []],
])('whose pages a sharing card names: %s', (_, html, profiles) => {
  const { facts } = capturePage(html, 'https://www.harbour-bakery.example/');
  expect(facts.filter(({ field }) => field === 'profiles').map(({ value }) => value)).toEqual(profiles);
});
