import { expect, test } from 'vitest';
import { best, capturePage, HOME, ld, valuesOf } from '../page.ts';

const OURS = { '@type': 'Organization', '@id': `${HOME}#org`, name: 'Northgate Tools', url: HOME, logo: '/logo.png' };
const OTHER = { '@type': 'Organization', name: 'Harbour Bakery', url: 'https://harbour-bakery.example/' };
const nameOn = (url: string, ...blocks: unknown[]) => best(capturePage(blocks.map(ld).join(''), url).facts).name;
const SITE = { '@type': 'WebSite', url: HOME, name: 'Northgate Tools', publisher: { '@id': `${HOME}#org` } };

test.each([
  ['the sponsor of an event', { '@type': 'Event', name: 'Fair', sponsor: OTHER }],
  ['whoever plays at one', { '@type': 'MusicEvent', performer: { '@type': 'MusicGroup', name: 'Harbour Band' } }],
  ['the brand of a product', { '@type': 'Product', name: 'Chisel', brand: OTHER, manufacturer: OTHER }],
  ['the author of a review', { '@type': 'Review', author: OTHER }],
  ['what an action is done to', { '@type': 'JoinAction', object: OTHER }],
  ['who publishes a book that a shop sells', { '@type': 'Book', name: 'Chisels', publisher: OTHER }],
  ['who publishes the terms of a job', { '@type': 'JobPosting', skills: { '@type': 'DefinedTerm', publisher: OTHER } }],
  ['a client named in a review', { '@type': 'Review', itemReviewed: { '@type': 'Product', brand: OTHER } }],
])('%s is not the account, not even alone', (_, data) => {
  expect(nameOn(`${HOME}page`, data)).not.toBe('Harbour Bakery');
  expect(nameOn(`${HOME}page`, data, OURS)).toBe('Northgate Tools');
});

test.each([
  ['who organises an event', { '@type': 'Event', name: 'Fair', organizer: OTHER }],
  ['who provides a course', { '@type': 'Course', name: 'Baking', provider: OTHER }],
  ['who sells', { '@type': 'Product', name: 'Bread', offers: { '@type': 'Offer', seller: OTHER } }],
  ['where the person of the page works', { '@type': 'Person', name: 'Ann Lee', worksFor: OTHER }],
])('%s is, where nobody else is named', (_, data) => {
  expect(nameOn('https://fairs.example/page', data)).toBe('Harbour Bakery');
});

test('on a job board the account is who hires, unless several do', () => {
  const offer = { '@type': 'JobPosting', title: 'Baker', hiringOrganization: OTHER };
  const second = { ...offer, hiringOrganization: { '@type': 'Organization', name: 'Mill & Sons' } };
  const board = 'https://www.northgate-tools.example/offers/1';
  expect(nameOn(board, SITE, OURS, offer)).toBe('Harbour Bakery');
  expect(nameOn(board, SITE, OURS, offer, second)).toBe('Northgate Tools');
});

test('who hires is read from a name alone, and its address is not the place of the job', () => {
  const { facts, contacts } = capturePage(
    ld({
      '@type': 'JobPosting',
      title: 'Baker',
      hiringOrganization: 'Harbour Bakery',
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Leeds' } },
      applicationContact: { '@type': 'ContactPoint', name: 'Ann Lee', email: 'ann@harbour-bakery.example' },
    }),
    'https://jobs.example/baker',
  );
  expect(best(facts)).toMatchObject({ name: 'Harbour Bakery' });
  expect(valuesOf(facts, 'address.locality')).toEqual([]);
  expect(contacts.map((contact) => best(contact.facts))).toEqual([
    { name: 'Ann Lee', email: 'ann@harbour-bakery.example' },
  ]);
});

test('in a directory the account is whom the page presents, not its host', () => {
  const listed = { ...OTHER, '@type': 'Bakery', address: { '@type': 'PostalAddress', addressLocality: 'Leeds' } };
  const page = { '@type': 'WebPage', isPartOf: SITE, mainEntity: listed };
  expect(nameOn(`${HOME}b/harbour`, OURS, page)).toBe('Harbour Bakery');
  const title = '<title>Harbour Bakery in Leeds | Northgate Tools</title>';
  expect(best(capturePage(title + ld(SITE) + ld(OURS) + ld(listed), `${HOME}b/harbour`).facts).name).toBe(
    'Harbour Bakery',
  );
});

test('a group and its branch: the one whose site it is', () => {
  const group = { '@type': 'Organization', '@id': '#g', name: 'Group Ltd', url: 'https://group.example/' };
  expect(nameOn(`${HOME}x`, { ...OURS, parentOrganization: group })).toBe('Northgate Tools');
  expect(nameOn(`${HOME}x`, { ...OURS, subOrganization: group, department: OTHER })).toBe('Northgate Tools');
});

test('an organisation is at home at the entrance that it is named by', () => {
  const named = { '@type': 'Organization', '@id': 'https://harbour-bakery.example', name: 'Harbour Bakery' };
  expect(best(capturePage(ld(named), 'https://fairs.example/page').facts)).toMatchObject({
    domain: 'harbour-bakery.example',
    website: 'https://harbour-bakery.example/',
  });
  const inPage = { ...named, '@id': 'https://harbour-bakery.example/#org' };
  expect(valuesOf(capturePage(ld(inPage), 'https://fairs.example/page').facts, 'website')).not.toContain(
    'https://harbour-bakery.example/',
  );
});

test('a domain that is declared is told where it is', () => {
  const html = `<p itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Harbour Bakery</b>
    <a id="home" itemprop="url" href="https://harbour-bakery.example/">Visit</a></p>`;
  const { facts } = capturePage(html, 'https://fairs.example/page');
  expect(facts.find(({ field }) => field === 'domain')).toMatchObject({
    value: 'harbour-bakery.example',
    method: 'microdata',
    where: '#home',
  });
});

test('a museum that stands alone speaks for whoever runs it', () => {
  const museum = { '@type': 'Museum', name: 'Tool Museum', telephone: '+44 20 7946 0123' };
  expect(best(capturePage(ld(museum), 'https://sights.example/1').facts)).toMatchObject({
    name: 'Tool Museum',
    phone: '+442079460123',
  });
});

test('a business whose type nobody knows stands for itself, where no other is named', () => {
  const butcher = { '@type': 'Butcher', name: 'Mill Meats', telephone: '+44 20 7946 0123' };
  expect(best(capturePage(ld(butcher), 'https://meats.example/').facts)).toMatchObject({
    name: 'Mill Meats',
    phone: '+442079460123',
  });
  expect(valuesOf(capturePage(ld(OURS) + ld(butcher), HOME).facts, 'phone')).toEqual([]);
  const desk = { '@type': 'ContactPoint', name: 'Sales', telephone: '+44 20 7946 0123' };
  expect(best(capturePage(ld(desk), 'https://meats.example/').facts).name).not.toBe('Sales');
});

test('whoever made the site is not the account, even where only its id tells', () => {
  const maker = { ...OTHER, '@id': 'https://harbour-bakery.example/#creator', telephone: '+44 20 7946 0123' };
  const identity = {
    '@type': 'Organization',
    '@id': '#identity',
    sameAs: 'https://www.linkedin.com/company/northgate',
  };
  const { facts, contacts } = capturePage(
    ld({ '@graph': [identity, { ...maker, founder: 'Ann Lee, Bo Hart' }] }),
    `${HOME}x`,
  );
  expect(valuesOf(facts, 'name')).not.toContain('Harbour Bakery');
  expect(contacts).toEqual([]);
});

const FOOTER =
  '<footer>JobSpringen Ltd, 5 King St, London SW1Y 6QY. Call 020 7946 0990. hello@jobspringen.example ' +
  '<a href="https://www.linkedin.com/company/jobspringen">Us</a> Registered company number 09876543. © JobSpringen</footer>';
const offerBy = (hiringOrganization: unknown) =>
  ld({ '@type': 'JobPosting', title: 'Baker', hiringOrganization }) +
  `<h1>Baker</h1><p>Ask ann.lee@mill.example</p>${FOOTER}`;

test.each([
  [
    'its site as `url`',
    'https://www.jobspringen.example/j/1',
    { '@type': 'Organization', name: 'Mill', url: 'https://mill.example' },
  ],
  [
    'its site as `sameAs`',
    'https://www.jobspringen.example/j/1',
    { '@type': 'Organization', name: 'Mill', sameAs: 'https://mill.example' },
  ],
])('on a job board nothing of the board’s is the account’s: who hires has %s', (_, url, hiring) => {
  const { facts } = capturePage(offerBy(hiring), url);
  expect(best(facts)).toMatchObject({ name: 'Mill', domain: 'mill.example', email: 'ann.lee@mill.example' });
  expect(facts.filter(({ value }) => /springen|09876543|7946|King St|SW1Y/i.test(value))).toEqual([]);
});

test.each([
  ['https://www.jobspringen.example/j/1', '<title>Baker | JobSpringen</title>'],
  ['https://mill-and-sons.hires.example/1', ''],
  ['https://boards.hires.example/mill-and-sons/1', ''],
])('a board at %s is not the site of a firm of which it gives the name alone', (url, head) => {
  const { facts } = capturePage(head + offerBy({ '@type': 'Organization', name: 'Mill & Sons' }), url);
  expect(best(facts).name).toBe('Mill & Sons');
  expect(
    facts.filter(({ field }) => /^(?:domain|website|phone|registration|address|profiles|email)/.test(field)),
  ).toEqual([]);
});

test('a firm’s own offer on its own site keeps what the site says', () => {
  const { facts } = capturePage(
    `${ld({
      '@type': 'JobPosting',
      title: 'Baker',
      hiringOrganization: { '@type': 'Organization', name: 'Mill & Sons' },
    })}<title>Jobs</title><p>Call 020 7946 0990</p>`,
    'https://bread.example/jobs',
  );
  expect(best(facts)).toMatchObject({ name: 'Mill & Sons', domain: 'bread.example', phone: '+442079460990' });
});

test.each([
  ['https://acme.teamtailor.com/jobs', 'acme.teamtailor.com'],
  ['https://www.pappers.fr/entreprise/acme-123', undefined],
  ['https://sites.google.com/view/acme', undefined],
  ['https://jobs.lever.co/acme', undefined],
  ['https://www.pappers.fr/', 'pappers.fr'],
  ['https://www.pappers.fr/a-propos', 'pappers.fr'],
])('firms that have a page on %s are not one account for it', (url, domain) => {
  expect(best(capturePage('<title>Acme</title><p>Acme', url).facts).domain).toBe(domain);
});

test('a business that has a number and no name is the one that the page names, or the page’s own', () => {
  const nameless = { '@type': 'LocalBusiness', name: '', legalName: '', telephone: '+44 20 7946 0125' };
  const { facts } = capturePage(ld(OURS) + ld(nameless), `${HOME}page`);
  expect(best(facts)).toMatchObject({ name: 'Northgate Tools', phone: '+442079460125' });
  expect(best(capturePage(ld(nameless), `${HOME}page`).facts).phone).toBe('+442079460125');
  const part = { '@type': 'Event', name: 'Fair', sponsor: nameless };
  expect(best(capturePage(ld(OURS) + ld(part), `${HOME}page`).facts).phone).toBeUndefined();
});

test('one firm that is described twice under two names and one address is one', () => {
  const again = {
    '@type': 'LegalService',
    name: 'Northgate, tools and blades since 1971',
    url: HOME.slice(0, -1),
    founder: { '@type': 'Person', name: 'Ann Lee' },
  };
  const { facts, contacts } = capturePage(ld(OURS) + ld(again), `${HOME}page`);
  expect(valuesOf(facts, 'name').slice(0, 2)).toEqual([OURS.name, again.name]);
  expect(contacts.map((contact) => best(contact.facts).name)).toEqual(['Ann Lee']);
  const department = { ...OURS, department: { ...again, telephone: '+44 20 7946 0125' } };
  expect(valuesOf(capturePage(ld(department), `${HOME}page`).facts, 'phone')).toEqual([]);
});

test('somebody works for one firm and is affiliated to others: the account is their employer', () => {
  const person = { '@type': 'Person', name: 'Ann Lee', affiliation: { ...OURS, '@id': '#b', url: undefined } };
  expect(nameOn('https://ann-lee.example/', { ...person, worksFor: { ...OTHER, url: undefined } })).toBe(
    'Harbour Bakery',
  );
});

test('an address is no name', () => {
  expect(valuesOf(capturePage(ld({ ...OURS, name: [HOME, 'Northgate Tools'] })).facts, 'name')).not.toContain(HOME);
});

test.each(['Physiotherapy', 'Dermatology', 'Nursing'])('a practice is called by its field: %s', (type) => {
  expect(nameOn('https://care.example/', { '@type': type, name: 'Mill Lane Care' })).toBe('Mill Lane Care');
});

test('a firm is where its `location` is, be this a place or an address', () => {
  const address = { '@type': 'PostalAddress', streetAddress: '4 Mill Lane', addressLocality: 'Leeds' };
  for (const location of [address, { '@type': 'Place', address }]) {
    expect(best(capturePage(ld({ ...OURS, location })).facts)).toMatchObject({
      'address.street': '4 Mill Lane',
      'address.locality': 'Leeds',
    });
  }
  const written = { ...OURS, location: { '@type': 'Place', address: '4 Mill Lane, Leeds' } };
  expect(best(capturePage(ld(written)).facts)['address.street']).toBe('4 Mill Lane, Leeds');
});

test.each([
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Baker</b>
      <i itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Mill</b></i>
      <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope
        itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">4 Mill Lane</span>,
        <span itemprop="addressLocality">Leeds</span> <span itemprop="postalCode">LS1 4AP</span></div></div></div>`,
  ],
  [
    'RDFa',
    `<div vocab="https://schema.org/" typeof="JobPosting"><b property="title">Baker</b>
      <i property="hiringOrganization" typeof="Organization"><b property="name">Mill</b></i>
      <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
        <span property="streetAddress">4 Mill Lane</span>, <span property="addressLocality">Leeds</span>
        <span property="postalCode">LS1 4AP</span></div></div></div>`,
  ],
])('where a job or an event is, is not shown as where the firm is: %s', (_, html) => {
  const { facts } = capturePage(`${html}<footer>© Mill</footer>`, 'https://mill.example/jobs/1');
  expect(best(facts).name).toBe('Mill');
  expect(facts.filter(({ field }) => field.startsWith('address.'))).toEqual([]);
  const ours = capturePage(`${html}<footer>Mill, 2 King Street, Hull HU1 2AA</footer>`, 'https://mill.example/jobs/1');
  expect(valuesOf(ours.facts, 'address.postalCode')).toEqual(['HU1 2AA']);
});

test('who made a site is not the account by calling itself its publisher', () => {
  const house = {
    '@type': 'Organization',
    '@id': '#house',
    name: 'Tall Trees Web',
    url: 'https://tall-trees.example/',
  };
  const site = { '@type': 'WebSite', name: 'Northgate Tools', publisher: { '@id': '#house' } };
  const { facts } = capturePage(`<title>Northgate Tools</title>${ld([house, site])}`, HOME);
  expect(best(facts)).toMatchObject({ name: 'Northgate Tools', domain: 'northgate-tools.example' });
});

test('what a page marks as a partner’s number and address is none of the account’s, unless it is a part of it', () => {
  const partner = (
    itemprop: string,
  ) => `<div itemprop="${itemprop}" itemscope itemtype="https://schema.org/Organization">
    <b itemprop="name">Moss GmbH</b> <b itemprop="telephone">+49 30 901820</b> <b itemprop="email">yard@moss.example</b></div>`;
  const ours = (inner: string) => `<div itemscope itemtype="https://schema.org/Organization">
    <a itemprop="url" href="${HOME}"><b itemprop="name">Northgate Tools</b></a><p>Call us: +44 20 7946 0123</p>${inner}</div>`;
  const { facts } = capturePage(`${ours('')}<h2>Partners</h2>${partner('')}`, HOME);
  expect(valuesOf(facts, 'phone')).toEqual(['+442079460123']);
  expect(valuesOf(facts, 'email')).toEqual([]);
  const branch = capturePage(ours(partner('department')), HOME).facts;
  expect(valuesOf(branch, 'phone')).toContain('+4930901820');
});

test('a firm is reached where its address or its place says, and at the desk of its job offer', () => {
  const [telephone, email] = ['+44 20 7946 0123', 'post@northgate-tools.example'];
  const address = { '@type': 'PostalAddress', addressLocality: 'Leeds', telephone, email };
  const desk = { '@type': 'ContactPoint', contactType: 'recruiting', telephone, email };
  for (const data of [
    { ...OURS, address },
    { ...OURS, location: { '@type': 'Place', telephone, email } },
    { '@type': 'JobPosting', title: 'Baker', hiringOrganization: OURS, applicationContact: desk },
  ]) {
    expect(best(capturePage(ld(data), `${HOME}page`).facts)).toMatchObject({ phone: '+442079460123', email });
  }
});

test('what a template left unfilled is no address', () => {
  const { facts } = capturePage(ld({ ...OURS, url: '[URL of the site]', sameAs: ['{{ facebook }}'] }), HOME);
  expect(facts.filter(({ method, field }) => method === 'json-ld' && /website|profiles/.test(field))).toEqual([]);
  const site = { '@type': 'WebSite', name: 'https://www.northgate-tools.example/?lang=de' };
  expect(valuesOf(capturePage(ld(site), HOME).facts, 'name')).not.toContain(site.name);
});
