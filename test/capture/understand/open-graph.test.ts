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
