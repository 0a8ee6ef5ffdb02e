import { type Company, ld } from './template.ts';

const HOME = 'http://northbeam-logistics.example/';
const id = { '@id': `${HOME}#company` };
const company = {
  '@context': 'https://schema.org',
  '@type': 'Corporation',
  ...id,
  name: 'Northbeam Logistics',
  legalName: 'Northbeam Logistics Ltd',
  url: HOME,
  description: 'Chilled distribution for independent food makers across the North of England.',
  telephone: '+44 20 7946 0312',
  email: 'hello@northbeam-logistics.example',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Unit 7, Beacon Way',
    postalCode: 'LS9 0XX',
    addressLocality: 'Leeds',
    addressCountry: { '@type': 'Country', name: 'United Kingdom' },
  },
  foundingDate: '2009',
  numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 120, maxValue: 150 },
  sameAs: ['https://www.linkedin.com/company/northbeam-logistics-sample'],
};
const people = [
  { name: 'Priya Raman', jobTitle: 'Managing Director' },
  { name: 'Owen Castell', jobTitle: 'Head of Operations' },
  { name: 'Mairi Lowther', jobTitle: 'Customer Care Lead' },
  { name: 'Ben Achterberg', jobTitle: 'Fleet Manager' },
];
const known = people.slice(0, 2).map((person) => ({ '@type': 'Person', ...person }));
/** As a site that several hands have kept writes it: one block is cut short, one has a comment and a comma too many. */
const blocks = `${ld({ ...company, founder: known[0], employee: known })}
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{</script>
<script type="application/ld+json">
/* contact widget */
{"@context": "https://schema.org", "@id": "${HOME}#company", "@type": "Corporation", "contactPoint": {"@type": "ContactPoint", "contactType": "customer service", "email": "care@northbeam-logistics.example",},}
</script>`;
const og = '<meta property="og:site_name" content="Northbeam Logistics"><meta property="og:type" content="website">';

export const northbeam: Company = {
  name: 'Northbeam Logistics',
  host: 'northbeam-logistics.example',
  language: 'en-GB',
  what: 'chilled distribution, 130 people, in English (several JSON-LD blocks, one broken)',
  colour: '#12506b',
  ground: '#e9f2f6',
  footer: '© 2026 Northbeam Logistics Ltd. All rights reserved. Unit 7, Beacon Way, Leeds LS9 0XX',
  pages: {
    index: {
      label: 'Home',
      title: 'Northbeam Logistics | Chilled distribution for independent food makers',
      description: 'Chilled distribution for independent food makers across the North of England.',
      head: og + blocks,
      body: `<h1>Cold all the way, and on time</h1>
<p>We carry cheese, fish and bread for 340 independent makers. Every delivery is small, every hour counts, and since last spring our customers ask us one thing above all: where is my order now?</p>
<h2>What we do</h2>
<p>Overnight collection, a cross-dock in Leeds, and forty-two refrigerated vans on the road by five.</p>
<p>Call <a href="tel:+442079460312">020 7946 0312</a> or write to <a href="mailto:hello@northbeam-logistics.example">hello@northbeam-logistics.example</a>.</p>`,
    },
    about: {
      label: 'About',
      title: 'About us | Northbeam Logistics',
      description: 'How two vans became forty-two.',
      head: og + blocks,
      body: `<h1>From two vans to forty-two</h1>
<p>Priya Raman started Northbeam in 2009 with two vans and a dairy that nobody else would serve. We still take the small orders; that is the point.</p>
<p>What has not grown with us is the way we tell people when things go wrong: five people on the phone, all morning.</p>`,
    },
    team: {
      label: 'Team',
      title: 'Our team | Northbeam Logistics',
      description: 'The people behind the vans.',
      head:
        og +
        ld(company) +
        people
          .map((person) => ld({ '@context': 'https://schema.org', '@type': 'Person', ...person, worksFor: id }))
          .join('\n'),
      body: `<h1>Our team</h1>
<ul class="people">${people.map(({ name, jobTitle }) => `<li><b>${name}</b>${jobTitle}</li>`).join('')}</ul>`,
    },
    contact: {
      label: 'Contact',
      title: 'Contact | Northbeam Logistics',
      description: 'Talk to a person.',
      head: og + blocks,
      body: `<h1>Talk to a person</h1>
<p>Phone: 020 7946 0312 — Fax: 020 7946 0399</p>
<p>Customer care: care [at] northbeam-logistics [dot] example</p>
<p>Unit 7, Beacon Way, Leeds LS9 0XX, United Kingdom</p>`,
    },
    careers: {
      label: 'Careers',
      title: 'Careers | Northbeam Logistics',
      description: 'Six openings in Leeds and Carlisle.',
      head:
        og +
        ld({
          '@context': 'https://schema.org',
          '@type': 'JobPosting',
          title: 'Transport planner',
          datePosted: '2026-11-02',
          hiringOrganization: company,
        }),
      body: `<h1>Six openings</h1>
<ul><li>Transport planner (Leeds)</li><li>Customer care, mornings (Leeds), two posts</li><li>Night drivers (Carlisle, new depot), three posts</li></ul>`,
    },
    news: {
      label: 'News',
      title: 'News | Northbeam Logistics',
      description: 'A depot in Carlisle, and what the spring taught us.',
      head: og + blocks,
      body: `<h1>News</h1>
<h2>A depot in Carlisle</h2><p>From March 2027 twelve vans will leave from Carlisle, an hour closer to the makers of the Borders.</p>
<h2>What the spring taught us</h2><p>In April we lost two customers in one week. Neither complained about a late van; both said that nobody had told them.</p>`,
    },
  },
};
