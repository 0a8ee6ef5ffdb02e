import { expect, test } from 'vitest';
import { best, capturePage, HOME, ld, valuesOf } from '../page.ts';

const ORGANISATION = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  '@id': `${HOME}#org`,
  name: 'Northgate Tools',
  legalName: 'Northgate Tools Ltd',
  url: HOME,
  description: 'Hand tools &amp; sharpening.',
  industry: 'Tool making',
  numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 50, maxValue: 99 },
  foundingDate: '1987-04-01',
  telephone: '020 7946 0123',
  faxNumber: '+44 20 7946 0124',
  email: 'mailto:Hello@Northgate-Tools.example',
  vatID: 'GB 123 4567 89',
  sameAs: ['https://www.linkedin.com/company/northgate-tools', 'javascript:alert(1)'],
  address: {
    '@type': 'PostalAddress',
    streetAddress: '4 Mill Lane',
    postalCode: 'N1 9GU',
    addressLocality: 'London',
    addressCountry: { '@type': 'Country', name: 'United Kingdom' },
  },
};

test('every field of an organisation, with its source', () => {
  const { facts, page } = capturePage(ld(ORGANISATION));
  expect(page.kind).toBe('home');
  expect(best(facts)).toEqual({
    name: 'Northgate Tools',
    legalName: 'Northgate Tools Ltd',
    domain: 'northgate-tools.example',
    website: HOME,
    description: 'Hand tools & sharpening.',
    industry: 'Tool making',
    'size.min': '50',
    'size.max': '99',
    founded: '1987-04-01',
    phone: '+442079460123',
    fax: '+442079460124',
    email: 'hello@northgate-tools.example',
    'registration.vat': 'GB123456789',
    profiles: 'https://www.linkedin.com/company/northgate-tools',
    'address.street': '4 Mill Lane',
    'address.postalCode': 'N1 9GU',
    'address.locality': 'London',
    'address.country': 'GB',
  });
  const phone = facts.find(({ field }) => field === 'phone');
  expect(phone).toMatchObject({
    method: 'json-ld',
    where: 'script[type="application/ld+json"]:nth(0) #/telephone',
    text: '020 7946 0123',
  });
});

test.each([
  ['in a @graph', ld({ '@graph': [{ '@type': 'WebSite', publisher: { '@id': `${HOME}#org` } }, ORGANISATION] })],
  ['in an array', ld([{ '@type': 'BreadcrumbList' }, ORGANISATION])],
  ['beside a broken block', `${ld('x').replace('"x"', '{"@type": "Person", ')}${ld(ORGANISATION)}`],
  [
    'with comments and a trailing comma',
    ld(ORGANISATION)
      .replace('{"@context"', '/* cms */ {"@context"')
      .replace(/\}<\/script>/, ',}</script>'),
  ],
  ['with several types', ld({ ...ORGANISATION, '@type': ['Corporation', 'LocalBusiness'] })],
  ['with its vocabulary spelled out', ld({ ...ORGANISATION, '@type': 'http://schema.org/Organization' })],
])('an organisation %s', (_, html) => {
  const { name, phone } = best(capturePage(html).facts);
  expect({ name, phone }).toEqual({ name: 'Northgate Tools', phone: '+442079460123' });
});

test('whoever made the site, pays for it or is its client is not the account', () => {
  const html = ld([
    {
      '@type': 'WebSite',
      name: 'Northgate Tools',
      creator: { '@type': 'Organization', name: 'Pixel Agency', url: 'https://pixel.example/' },
    },
    ORGANISATION,
    {
      '@type': 'Event',
      sponsor: { '@type': 'Corporation', name: 'Big Bank', url: 'https://bank.example/', telephone: '020 7946 0999' },
    },
  ]);
  const { facts } = capturePage(html);
  expect(best(facts).name).toBe('Northgate Tools');
  expect(valuesOf(facts, 'phone')).toEqual(['+442079460123']);
});

test('on another’s site the account is the one that the page is about', () => {
  const listing = ld({ '@type': 'LocalBusiness', name: 'Northgate Tools', url: HOME, telephone: '+44 20 7946 0123' });
  expect(best(capturePage(listing, 'https://trades.example/n/northgate').facts).domain).toBe('northgate-tools.example');
});

test('people tied to the organisation, each once, and nobody else', () => {
  const html = ld({
    '@graph': [
      {
        ...ORGANISATION,
        employee: [
          { '@type': 'Person', name: 'Ann Lee', jobTitle: 'Buyer', email: 'ann.lee@northgate-tools.example' },
          { '@type': 'OrganizationRole', roleName: 'Planner', employee: { '@type': 'Person', name: 'Bo Hart' } },
        ],
        founder: 'Cy Wood',
      },
      { '@type': 'Person', name: 'Ann Lee', worksFor: { '@id': `${HOME}#org` }, telephone: '020 7946 0125' },
      { '@type': 'Review', author: { '@type': 'Person', name: 'Some Customer' } },
      { '@type': 'Person', name: 'From Elsewhere', worksFor: { '@type': 'Organization', name: 'Other Firm' } },
    ],
  });
  expect(capturePage(html).contacts.map(({ facts }) => best(facts))).toEqual([
    { name: 'Ann Lee', jobTitle: 'Buyer', email: 'ann.lee@northgate-tools.example', phone: '+442079460125' },
    { name: 'Bo Hart', jobTitle: 'Planner' },
    { name: 'Cy Wood' },
  ]);
});

test('people who stand alone are contacts on a team page, not under an article', () => {
  const people = ld([{ '@type': 'Person', givenName: 'Di', familyName: 'Fox', jobTitle: 'Head of sales' }]);
  const names = (url: string) => capturePage(people, url).contacts.map(({ facts }) => best(facts).name);
  expect(names(`${HOME}our-team`)).toEqual(['Di Fox']);
  expect(names(`${HOME}blog/how-to-sharpen`)).toEqual([]);
});

test('references in a circle and nesting beyond reason end', () => {
  let deep: unknown = { '@type': 'Organization', name: 'Deep' };
  for (let n = 0; n < 500; n++) deep = { '@graph': [deep] };
  const circle = [
    { '@id': '#a', '@type': 'Organization', name: 'A', parentOrganization: { '@id': '#b' } },
    { '@id': '#b', '@type': 'Organization', name: 'B', subOrganization: { '@id': '#a' } },
  ];
  expect(capturePage(ld(deep) + ld(circle)).facts.length).toBeGreaterThan(0);
});

test.each([
  [
    'with words of its own for everything',
    {
      '@context': {
        label: 'http://schema.org/name',
        Firm: 'schema:Organization',
        ref: '@id',
        kind: '@type',
        call: { '@id': 'schema:telephone' },
      },
      kind: 'Firm',
      ref: '#us',
      label: 'Northgate Tools',
      call: '020 7946 0123',
    },
  ],
  [
    'with prefixes',
    {
      '@type': 'schema:Organization',
      'schema:name': 'Northgate Tools',
      'https://schema.org/telephone': '020 7946 0123',
    },
  ],
  ['in other letters', { '@type': 'organization', Name: 'Northgate Tools', Telephone: '020 7946 0123' }],
  [
    'whose texts are objects',
    {
      '@type': 'Organization',
      name: { '@value': 'Northgate Tools', '@language': 'en' },
      telephone: { '@type': 'ContactPoint', telephone: '020 7946 0123' },
    },
  ],
  [
    'whose texts have languages',
    { '@type': 'Organization', name: { en: 'Northgate Tools' }, telephone: ['020 7946 0123'] },
  ],
  [
    'in the words of an older vocabulary',
    { '@type': 'http://data-vocabulary.org/Organization', name: 'Northgate Tools', tel: '020 7946 0123' },
  ],
  ['whose number is a number of digits', { '@type': 'Organization', name: 'Northgate Tools', telephone: 442079460123 }],
])('an organisation %s', (_, data) => {
  const { name, phone } = best(capturePage(ld(data), 'https://northgate.co.uk/').facts);
  expect({ name, phone }).toEqual({ name: 'Northgate Tools', phone: '+442079460123' });
});

test('who works for it, said the other way round', () => {
  const people = {
    worksFor: [
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Person', name: 'Bo Hart' },
    ],
  };
  const html = ld({ ...ORGANISATION, '@reverse': people });
  expect(capturePage(html).contacts.map(({ facts }) => best(facts).name)).toEqual(['Ann Lee', 'Bo Hart']);
});

test('an address with a suite, and the country at the end of a line', () => {
  const address = {
    '@type': 'PostalAddress',
    streetAddress: '4 rue du Lac',
    extendedAddress: 'Bât. B',
    addressLocality: 'Lyon, France',
  };
  const { facts } = capturePage(
    ld({ '@type': 'Organization', name: 'Morvan', telephone: '(33) 1 99 00 12 34', address }),
    'https://morvan.example/',
  );
  expect(best(facts)).toMatchObject({ 'address.street': '4 rue du Lac, Bât. B', phone: '+33199001234' });
});

test('a name as it is spoken is not how it is written; one that is only registered will do', () => {
  const spoken = { '@value': 'ˈnɔːθɡeɪt', '@language': 'en-fonipa' };
  expect(valuesOf(capturePage(ld({ ...ORGANISATION, name: [spoken, 'Northgate Tools'] })).facts, 'name')).toEqual([
    'Northgate Tools',
  ]);
  expect(best(capturePage(ld({ '@type': 'Organization', legalName: 'Morvan SAS' })).facts)).toMatchObject({
    name: 'Morvan SAS',
  });
});

test('a number without a country is read by the others, or by what the postal code proves', () => {
  const phones = (data: unknown) => valuesOf(capturePage(ld(data), 'https://northgate.example/').facts, 'phone');
  const firm = { '@type': 'Organization', name: 'Northgate', telephone: '020 7946 0124' };
  expect(phones({ ...firm, employee: { '@type': 'Person', name: 'Ann Lee', telephone: '+44 20 7946 0123' } })).toEqual([
    '+442079460124',
  ]);
  expect(phones({ ...firm, address: { '@type': 'PostalAddress', postalCode: 'N1 9GU' } })).toEqual(['+442079460124']);
  const american = { '@type': 'PostalAddress', addressRegion: 'WA', postalCode: '98052' };
  expect(phones({ ...firm, telephone: '(425) 123-4567', address: american })).toEqual(['+14251234567']);
});

test('properties that a context groups under a name of its own are the entity’s', () => {
  const { name, url, email, ...rest } = ORGANISATION;
  const data = {
    ...rest,
    '@context': ['https://schema.org', { reach: '@nest' }],
    reach: { name, url, email },
  };
  expect(best(capturePage(ld(data)).facts)).toMatchObject({
    name,
    email: 'hello@northgate-tools.example',
  });
});

test.each([
  [{ addressLocality: 'Seattle', addressRegion: 'WA', postalCode: '98052' }, '(425) 123-4567', '+14251234567'],
  [{ addressLocality: 'Mexico Beach', addressRegion: 'FL' }, '(425) 123-4567', '+14251234567'],
  [{ addressLocality: 'Paris, France', postalCode: '75002' }, '01 99 00 12 34', '+33199001234'],
])('a country that an address implies reads its numbers, and is no fact: %o', (parts, telephone, phone) => {
  const address = { '@type': 'PostalAddress', streetAddress: '4 Mill Lane', ...parts };
  for (const written of [address, { ...address, '@type': undefined }]) {
    const { facts } = capturePage(ld({ ...ORGANISATION, telephone, address: written }), 'https://northgate.example/');
    expect(best(facts).phone).toBe(phone);
    expect(valuesOf(facts, 'address.country')).toEqual([]);
  }
});
