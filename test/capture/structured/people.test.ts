import { expect, test } from 'vitest';
import { best, capturePage, HOME, ld, valuesOf } from '../page.ts';

const PERSON = {
  '@type': 'Person',
  name: 'Ann Lee',
  jobTitle: 'Buyer',
  email: 'mailto:Ann.Lee@northgate-tools.example',
  telephone: '020 7946 0125 / 020 7946 0126',
  url: 'https://ann-lee.example/',
  address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' },
};
const contactsOf = (data: unknown, url = `${HOME}page`) =>
  capturePage(ld(data), url).contacts.map(({ facts }) => best(facts));

test('a page that describes one person gives that contact whole, and their address to the account', () => {
  const { facts, contacts } = capturePage(ld(PERSON), `${HOME}page`);
  expect(contacts).toHaveLength(1);
  expect(best(contacts[0]?.facts ?? [])).toEqual({
    name: 'Ann Lee',
    jobTitle: 'Buyer',
    email: 'ann.lee@northgate-tools.example',
    phone: '+442079460125',
    profiles: 'https://ann-lee.example/',
  });
  expect(valuesOf(contacts[0]?.facts ?? [], 'phone')).toEqual(['+442079460125', '+442079460126']);
  expect(facts.filter(({ method }) => method === 'json-ld')).toMatchObject([
    { field: 'address.locality', value: 'Leeds', confidence: 0.9 },
    { field: 'address.country', value: 'GB', confidence: 0.9 },
  ]);
});

test('who writes an article is a contact only where they work for the account', () => {
  const article = (worksFor: unknown) => ({
    '@graph': [
      { '@type': 'Organization', '@id': '#us', name: 'Northgate Tools', url: HOME },
      { '@type': 'Article', author: { '@type': 'Person', name: 'Ann Lee', worksFor }, publisher: { '@id': '#us' } },
    ],
  });
  expect(contactsOf(article({ '@id': '#us' }))).toEqual([{ name: 'Ann Lee' }]);
  expect(contactsOf(article('Northgate Tools'))).toEqual([{ name: 'Ann Lee' }]);
  expect(contactsOf(article('Other Firm'))).toEqual([]);
  expect(contactsOf(article(undefined))).toEqual([]);
});

test('a contact point with a person’s name is that person, not the firm’s desk', () => {
  const firm = {
    '@type': 'Organization',
    name: 'Northgate Tools',
    url: HOME,
    contactPoint: [
      { '@type': 'ContactPoint', name: 'Ann Lee', telephone: '+44 20 7946 0125' },
      { '@type': 'ContactPoint', name: 'Customer Service', telephone: '+44 20 7946 0123' },
    ],
  };
  const { facts } = capturePage(ld(firm));
  expect(valuesOf(facts, 'phone')).toEqual(['+442079460123']);
  expect(contactsOf(firm)).toEqual([{ name: 'Ann Lee', phone: '+442079460125' }]);
});

test('a page that several give as theirs is no one’s, and tells nobody apart', () => {
  const team = ['Ann Lee', 'Bo Hart'].map((name) => ({ '@type': 'Person', name, url: `${HOME}team` }));
  expect(contactsOf(team)).toEqual([{ name: 'Ann Lee' }, { name: 'Bo Hart' }]);
});

test('several people named in one text are several', () => {
  const founded = (founder: string) =>
    contactsOf({ '@type': 'Organization', name: 'Northgate Tools', url: HOME, founder });
  expect(founded('Ann Lee, Bo Hart and Cy Wood')).toEqual([
    { name: 'Ann Lee' },
    { name: 'Bo Hart' },
    { name: 'Cy Wood' },
  ]);
  expect(founded('Lee, Ann')).toEqual([{ name: 'Lee, Ann' }]);
});

test('an address is lent by one person only, and to a firm that has none', () => {
  const towns = (...data: unknown[]) => valuesOf(capturePage(ld(data), `${HOME}page`).facts, 'address.locality');
  const firm = { '@type': 'Organization', '@id': '#us', name: 'Northgate Tools', url: HOME };
  const there = { '@type': 'PostalAddress', addressLocality: 'Hull' };
  const employed = { ...PERSON, worksFor: { '@id': '#us' } };
  expect(towns(firm, employed)).toEqual(['Leeds']);
  expect(towns({ ...firm, address: there }, employed)).toEqual(['Hull']);
  expect(towns(employed, { ...employed, name: 'Bo Hart', address: there }, firm)).toEqual([]);
  expect(towns(firm, { '@type': 'Review', author: PERSON })).toEqual([]);
});

test('a post above a street is no firm’s name', () => {
  const { facts } = capturePage(
    `<div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Ann Lee</p><p itemprop="jobTitle">Reader in Optics</p>
      <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><b itemprop="streetAddress">4 Mill Lane</b><br>
      <b itemprop="addressLocality">Leeds</b> <b itemprop="postalCode">LS1 4AP</b></p></div>`,
    'https://pages.example/ann',
  );
  expect(best(facts)['address.street']).toBe('4 Mill Lane');
  expect(valuesOf(facts, 'name')).not.toContain('Reader in Optics');
});

test.each(['owner', 'manager', 'legalRepresentative'])(
  'whoever is tied as %s is a contact; a customer is not',
  (tie) => {
    const firm = { '@type': 'Organization', name: 'Northgate Tools', url: HOME };
    expect(contactsOf({ ...firm, [tie]: { '@type': 'Person', name: 'Ann Lee' } })).toEqual([{ name: 'Ann Lee' }]);
    expect(contactsOf({ ...firm, customer: { '@type': 'Person', name: 'Ann Lee' } })).toEqual([]);
  },
);
