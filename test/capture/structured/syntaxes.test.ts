import { expect, test } from 'vitest';
import { best, capturePage, HOME, ld, valuesOf } from '../page.ts';

const FACTS = {
  name: 'Northgate Tools',
  website: HOME,
  domain: 'northgate-tools.example',
  description: 'Hand tools and sharpening.',
  phone: '+442079460123',
  email: 'hello@northgate-tools.example',
  'address.street': '4 Mill Lane',
  'address.postalCode': 'N1 9GU',
  'address.locality': 'London',
  'address.country': 'GB',
};
const PERSON = { name: 'Ann Lee', jobTitle: 'Buyer', email: 'ann.lee@northgate-tools.example' };

const jsonLd = ld({
  '@type': 'LocalBusiness',
  name: FACTS.name,
  url: HOME,
  description: FACTS.description,
  telephone: '020 7946 0123',
  email: FACTS.email,
  address: {
    '@type': 'PostalAddress',
    streetAddress: '4 Mill Lane',
    postalCode: 'N1 9GU',
    addressLocality: 'London',
    addressCountry: 'United Kingdom',
  },
  employee: { '@type': 'Person', ...PERSON },
});

const microdata = `<div itemscope itemtype="https://schema.org/LocalBusiness">
  <h1 itemprop="name">Northgate <b>Tools</b></h1><link itemprop="url" href="/">
  <p itemprop="description">Hand tools and sharpening.</p>
  <address itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
    <span itemprop="streetAddress">4 Mill Lane</span>, <span itemprop="addressLocality">London</span>
    <span itemprop="postalCode">N1 9GU</span><meta itemprop="addressCountry" content="United Kingdom">
  </address>
  <a itemprop="telephone" href="tel:02079460123">020 7946 0123</a>
  <a itemprop="email" href="mailto:hello@northgate-tools.example">Write to us</a>
  <div itemprop="employee" itemscope itemtype="https://schema.org/Person">
    <a itemprop="name" href="/ann">Ann Lee</a>, <span itemprop="jobTitle">Buyer</span>
    <a itemprop="email" href="mailto:ann.lee@northgate-tools.example">e-mail</a>
  </div>
</div>`;

const rdfa = `<div vocab="https://schema.org/" typeof="LocalBusiness">
  <h1 property="name">Northgate <b>Tools</b></h1><link property="url" href="/">
  <p property="description">Hand tools and sharpening.</p>
  <address property="address" typeof="PostalAddress">
    <span property="streetAddress">4 Mill Lane</span>, <span property="addressLocality">London</span>
    <span property="postalCode">N1 9GU</span><meta property="addressCountry" content="United Kingdom">
  </address>
  <a property="telephone" href="tel:02079460123">020 7946 0123</a>
  <a property="email" href="mailto:hello@northgate-tools.example">Write to us</a>
  <div property="employee" typeof="Person">
    <a property="name" href="/ann">Ann Lee</a>, <span property="jobTitle">Buyer</span>
    <a property="email" href="mailto:ann.lee@northgate-tools.example">e-mail</a>
  </div>
</div>`;

test.each([
  ['JSON-LD', 'json-ld', jsonLd],
  ['microdata', 'microdata', microdata],
  ['RDFa lite', 'rdfa', rdfa],
])('%s says the same as the others', (_, method, html) => {
  const { facts, contacts } = capturePage(html);
  expect(best(facts)).toEqual(FACTS);
  expect(contacts.map((contact) => best(contact.facts))).toEqual([PERSON]);
  expect(facts.find(({ field }) => field === 'name')).toMatchObject({ method });
});

test('microdata: itemref counts in what stands elsewhere, and a circle ends', () => {
  const { facts } = capturePage(
    `<div itemscope itemtype="https://schema.org/Organization" itemref="a b"><span itemprop="name">Northgate</span></div>
    <p id="a">Call <span itemprop="telephone">020 7946 0123</span></p>
    <div id="b" itemprop="address" itemscope itemtype="https://schema.org/PostalAddress" itemref="b"><span itemprop="addressLocality">London</span></div>`,
    'https://northgate.co.uk/',
  );
  expect(best(facts)).toMatchObject({ name: 'Northgate', phone: '+442079460123', 'address.locality': 'London' });
});

test('RDFa in full: prefixes, about, rel and its object, content', () => {
  const { facts, contacts } = capturePage(`<div prefix="s: https://schema.org/" about="#us" typeof="s:Organization">
      <span property="s:name">Northgate</span><span property="s:foundingDate" content="1987">since 1987</span>
      <a rel="s:sameAs" href="https://www.linkedin.com/company/northgate">us</a>
      <div rel="s:employee"><p typeof="s:Person"><span property="s:name">Ann Lee</span></p></div>
    </div><p about="#us"><span property="s:legalName">Northgate Ltd</span></p>`);
  expect(best(facts)).toMatchObject({
    name: 'Northgate',
    legalName: 'Northgate Ltd',
    founded: '1987',
    profiles: 'https://www.linkedin.com/company/northgate',
  });
  expect(contacts.map((contact) => best(contact.facts))).toEqual([{ name: 'Ann Lee' }]);
});

test('RDFa: what a relation leads to is described within it, or elsewhere under its name', () => {
  const { facts, contacts } = capturePage(`<div vocab="https://schema.org/" typeof="Organization" resource="#us">
      <b property="name">Northgate</b>
      <div rel="address" resource="#here"><span property="addressLocality">London</span></div>
      <link property="employee" resource="#ann">
      <div property="founder" typeof="Person" href="/bo"><span property="name">Bo Hart</span></div>
    </div>
    <div vocab="https://schema.org/" resource="#ann" typeof="Person"><img property="name" src="ann.png" alt="Ann Lee"></div>`);
  expect(best(facts)).toMatchObject({ name: 'Northgate', 'address.locality': 'London' });
  expect(contacts.map((contact) => best(contact.facts).name)).toEqual(['Ann Lee', 'Bo Hart']);
});

test('RDFa: a link to a part of the page leads to what is described there', () => {
  const { facts, contacts } = capturePage(`<div vocab="https://schema.org/" resource="#us" typeof="Organization">
      <b property="name">Northgate</b> <a property="address" href="#here">where we are</a>
      <a property="employee" href="#ann">who</a> <a property="telephone" href="#call">020 7946 0123</a>
    </div>
    <p vocab="https://schema.org/" resource="#here" typeof="PostalAddress"><i property="addressLocality">London</i></p>
    <p vocab="https://schema.org/" resource="#ann" typeof="Person"><i property="name">Ann Lee</i></p>`);
  expect(best(facts)).toMatchObject({ name: 'Northgate', 'address.locality': 'London', phone: '+442079460123' });
  expect(valuesOf(facts, 'address.street')).toEqual([]);
  expect(contacts.map((contact) => best(contact.facts))).toEqual([{ name: 'Ann Lee' }]);
});

test('an address without a country is the same whether its text is shown or not', () => {
  const parts = { streetAddress: '4 Mill Lane', addressLocality: 'Seattle', addressRegion: 'WA', postalCode: '98052' };
  const shown = (property: string) =>
    Object.entries(parts)
      .map(([name, value]) => `<span ${property}="${name}">${value}</span>`)
      .join(' ');
  const account = (html: string) =>
    Object.entries(best(capturePage(`<title>Northgate</title>${html}`, 'https://northgate.example/x').facts)).filter(
      ([field]) => field.startsWith('address.'),
    );
  const plain = account(ld({ '@type': 'Store', name: 'Northgate', address: { '@type': 'PostalAddress', ...parts } }));
  expect(plain).toHaveLength(4);
  expect(
    account(`<div itemscope itemtype="https://schema.org/Store"><b itemprop="name">Northgate</b>
      <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">${shown('itemprop')}</p></div>`),
  ).toEqual(plain);
  expect(
    account(`<div vocab="https://schema.org/" typeof="Store"><b property="name">Northgate</b>
      <p property="address" typeof="PostalAddress">${shown('property')}</p></div>`),
  ).toEqual(plain);
});

test('a logo that stands for a name says it, in whichever syntax', () => {
  const logo = '<img src="logo.png" alt="Northgate">';
  for (const html of [
    `<p itemscope itemtype="https://schema.org/Store"><a itemprop="name" href="/">${logo}</a></p>`,
    `<p vocab="https://schema.org/" typeof="Store"><a property="name" href="/">${logo}</a></p>`,
    `<p class="h-card"><a class="p-name p-org" href="/">${logo}</a></p>`,
    '<p itemscope itemtype="https://schema.org/Store">Northgate</p>',
    '<p vocab="https://schema.org/" type="Store"><b property="name">Northgate</b></p>',
  ]) {
    expect(best(capturePage(html, 'https://northgate.co.uk/').facts).name).toBe('Northgate');
  }
});

test('microdata: a part of nothing stands alone, and what is given only by name or type is understood', () => {
  const { facts } = capturePage(
    `<p itemprop="organization" itemscope itemtype="https://schema.org/Thing">
      <link itemprop="additionalType" href="https://schema.org/Winery">
      <b itemprop="name">Northgate</b> <i itemprop="sponsor" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Bank</b></i>
    </p>`,
    'https://wines.example/1',
  );
  expect(valuesOf(facts, 'name')).toEqual(['Northgate']);
});

test('an h-card of a firm, new and old', () => {
  for (const html of [
    `<div class="h-card"><a class="p-name p-org u-url" href="/">Northgate Tools</a> <span class="p-tel">020 7946 0123</span>
      <p class="p-adr h-adr"><span class="p-street-address">4 Mill Lane</span> <span class="p-locality">London</span></p></div>`,
    `<div class="vcard"><a class="fn org url" href="/">Northgate Tools</a> <span class="tel"><span class="type">work</span> <b class="value">020 7946 0123</b></span>
      <p class="adr"><span class="street-address">4 Mill Lane</span> <span class="locality">London</span></p></div>`,
  ]) {
    expect(best(capturePage(html, 'https://northgate.co.uk/').facts)).toMatchObject({
      name: 'Northgate Tools',
      phone: '+442079460123',
      'address.street': '4 Mill Lane',
      'address.locality': 'London',
    });
  }
});

test('an h-card of a person names their firm; an author’s card names nobody of ours', () => {
  const { contacts, facts } = capturePage(
    `<p class="h-card"><b class="p-name">Ann Lee</b>, <i class="p-job-title">Buyer</i>, <span class="p-org">Northgate Tools</span></p>
     <article class="h-entry"><a class="p-author h-card">Some Author</a></article>`,
    `${HOME}team`,
  );
  expect(best(facts).name).toBe('Northgate Tools');
  expect(contacts.map((contact) => best(contact.facts))).toEqual([{ name: 'Ann Lee', jobTitle: 'Buyer' }]);
});

test('classes for layout are no microformat', () => {
  expect(capturePage('<div class="h-10 p-4 h-full"><span class="p-px title">Nothing</span></div>').contacts).toEqual(
    [],
  );
});
