import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capturePage, ld } from '../page.ts';

/** One thing as any of the three syntaxes can say it. */
interface Thing {
  type: string;
  says: [property: string, value: string | Thing][];
}

const text = fc.constantFrom('Northgate Tools', 'Ann Lee', 'A & B "Works" <Ltd>', 'Élan d’Été', '4 Mill Lane', 'x  y');
/** Of one country: which of two a page is at home in is told by what it shows besides, and each syntax shows otherwise. */
const phone = fc.constantFrom('+44 20 7946 0123', '020 7946 0124', '0161 496 0123', '+44 20 7946 0125');
const email = fc.constantFrom('info@northgate.example', 'mailto:ann@northgate.example');
const url = fc.constantFrom('https://www.northgate.example/', 'https://www.linkedin.com/in/ann', '/team/ann', '#us');
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  name: text,
  legalName: text,
  description: text,
  jobTitle: text,
  telephone: phone,
  faxNumber: phone,
  email,
  url,
  sameAs: url,
  streetAddress: text,
  addressLocality: fc.constant('Leeds'),
  postalCode: fc.constant('N1 9GU'),
  addressCountry: fc.constantFrom('GB', 'United Kingdom'),
  foundingDate: fc.constant('1987-04-01'),
  vatID: fc.constant('GB123456789'),
  title: text,
  contactType: fc.constant('sales'),
  minValue: fc.constant('10'),
  givenName: text,
  familyName: text,
};
const SAYS: Readonly<Record<string, string>> = {
  Organization: 'name legalName description telephone faxNumber email url sameAs foundingDate vatID',
  LocalBusiness: 'name telephone email url description',
  Person: 'name givenName familyName jobTitle telephone email url sameAs',
  PostalAddress: 'streetAddress addressLocality postalCode addressCountry',
  ContactPoint: 'name telephone email contactType',
  JobPosting: 'title',
  Event: 'name url',
  QuantitativeValue: 'minValue',
  Place: 'name telephone',
};
const LEADS: Readonly<Record<string, string>> = {
  Organization:
    'address:PostalAddress contactPoint:ContactPoint employee:Person founder:Person parentOrganization:Organization sponsor:Organization numberOfEmployees:QuantitativeValue',
  LocalBusiness: 'address:PostalAddress department:LocalBusiness',
  Person: 'worksFor:Organization address:PostalAddress',
  JobPosting: 'hiringOrganization:Organization jobLocation:Place',
  Event: 'organizer:Organization performer:Person location:Place',
  Place: 'address:PostalAddress',
};

const things = fc.letrec<{ [type: string]: Thing }>((tie) =>
  Object.fromEntries(
    Object.keys(SAYS).map((type): [string, fc.Arbitrary<Thing>] => {
      const said = words(SAYS[type]).map((property) => fc.tuple(fc.constant(property), VALUES[property] ?? text));
      const led = words(LEADS[type]).map((pair) => {
        const [property = '', target = ''] = pair.split(':');
        return fc.tuple(fc.constant(property), tie(target));
      });
      const says = fc.tuple(
        fc
          .subarray(
            said.map((_, n) => n),
            { minLength: 1 },
          )
          .chain((chosen) => fc.tuple(...chosen.flatMap((n) => said[n] ?? []))),
        fc.oneof(
          { depthSize: 'small' },
          fc.constant([]),
          led.length > 0 ? fc.oneof(...led).map((one) => [one]) : fc.constant([]),
        ),
      );
      return [type, says.map(([own, others]) => ({ type, says: [...own, ...others] }))];
    }),
  ),
);

const WRITERS = {
  microdata: { open: (type: string) => `itemscope itemtype="https://schema.org/${type}"`, property: 'itemprop' },
  rdfa: { open: (type: string) => `typeof="${type}"`, property: 'property' },
};

function marked({ type, says }: Thing, by: keyof typeof WRITERS, as = ''): string {
  const { open, property } = WRITERS[by];
  const inner = says.map(([name, value]) => {
    if (typeof value !== 'string') return marked(value, by, ` ${property}="${name}"`);
    const tag = `${property}="${name}"`;
    if (name === 'url' || name === 'sameAs') return `<a ${tag} href="${value}">there</a>`;
    if (value.startsWith('mailto:')) return `<a ${tag} href="${value}">write</a>`;
    return name === 'description'
      ? `<meta ${tag} content="${escaped(value)}">`
      : `<span ${tag}>${escaped(value)}</span>`;
  });
  return `<div${as} ${open(type)}>${inner.join('\n')}</div>`;
}

function jsonOf({ type, says }: Thing): Record<string, unknown> {
  return {
    '@type': type,
    ...Object.fromEntries(says.map(([name, value]) => [name, typeof value === 'string' ? value : jsonOf(value)])),
  };
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function words(list = ''): string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** What a page declares, without where and how it does. */
function declaredBy(html: string, method: string): unknown {
  const { facts, contacts } = capturePage(html, 'https://pages.example/x');
  const plain = (list: typeof facts | (typeof contacts)[number]['facts']) =>
    list
      .filter((fact) => fact.method === method)
      .map(({ field, value, confidence }) => `${field}=${value} ${confidence}`);
  return {
    facts: plain(facts),
    people: contacts.map((contact) => plain(contact.facts)).filter((one) => one.length > 0),
  };
}

test('JSON-LD, microdata and RDFa say the same', () => {
  const roots: fc.Arbitrary<Thing>[] = ['Organization', 'LocalBusiness', 'Person', 'JobPosting', 'Event'].flatMap(
    (type) => things[type] ?? [],
  );
  fc.assert(
    fc.property(fc.oneof(...roots), (thing) => {
      const json = declaredBy(`<p>${ld(jsonOf(thing))}`, 'json-ld');
      expect(declaredBy(marked(thing, 'microdata'), 'microdata')).toEqual(json);
      expect(declaredBy(`<div vocab="https://schema.org/">${marked(thing, 'rdfa')}</div>`, 'rdfa')).toEqual(json);
    }),
    { numRuns: 120 },
  );
}, 30_000);
