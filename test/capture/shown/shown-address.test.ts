import { expect, test } from 'vitest';
import { best, capturePage } from '../page.ts';

const address = (html: string, url: string) => {
  const facts = best(capturePage(html, url).facts);
  return ['street', 'postalCode', 'locality', 'region', 'country'].map((part) => facts[`address.${part}`] ?? '');
};

test.each([
  ['<p>4 Mill Lane<br>Leeds<br>West Yorkshire<br>LS9 0XX</p>', 'https://a.co.uk/', '4 Mill Lane|LS9 0XX|Leeds||GB'],
  ['<p>12, rue du Bac – 21000 Dijon</p>', 'https://a.fr/', '12, rue du Bac|21000|Dijon||FR'],
  [
    '<p>Siège : 8 quai des Mesures<br>33000 Bordeaux Cedex</p>',
    'https://a.fr/',
    '8 quai des Mesures|33000|Bordeaux Cedex||FR',
  ],
  [
    '<p>City Hall is at 245 East Elm Avenue, Springfield, Illinois 62701</p>',
    'https://a.com/',
    '245 East Elm Avenue|62701|Springfield|Illinois|US',
  ],
  [
    '<p>100 Main Street Suite 4 Springfield, IL 62701-1234</p>',
    'https://a.com/',
    '100 Main Street Suite 4|62701-1234|Springfield|IL|US',
  ],
  ['<p>55 King Street West, Toronto, ON M5K 1A1</p>', 'https://a.ca/', '55 King Street West|M5K 1A1|Toronto|ON|CA'],
  ['<p>9 George St, Brisbane QLD 4000</p>', 'https://a.com.au/', '9 George St|4000|Brisbane|QLD|AU'],
  ['<p>Lange Straße 5, 80331 München</p>', 'https://a.de/', 'Lange Straße 5|80331|München||DE'],
  ['<p>Keizersgracht 1, 1015 CN Amsterdam</p>', 'https://a.nl/', 'Keizersgracht 1|1015 CN|Amsterdam||NL'],
])('%s', (html, url, parts) => {
  expect(address(html, url).join('|')).toBe(parts);
});

test('numbers that are no postcode make no address', () => {
  const html = '<p>Over 12000 Clients since 1987. Ref 21000 Items. Call 10115 Now. In 2024 Acme moved.</p>';
  for (const url of ['https://a.fr/', 'https://a.com/', 'https://a.ch/', 'https://a.de/']) {
    expect(address(html, url).join('')).toBe('');
  }
});
