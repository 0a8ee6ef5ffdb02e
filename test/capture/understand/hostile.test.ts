import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMIT } from '../../../utils/domain/text.ts';
import { capturePage, ld } from '../page.ts';

const TYPES = ['Organization', 'LocalBusiness', 'Person', 'WebSite', 'PostalAddress', 'QuantitativeValue', 'Role'];
const PROPERTIES = (
  'name legalName url telephone email address sameAs employee founder worksFor member numberOfEmployees vatID taxID ' +
  'identifier contactPoint description foundingDate addressCountry streetAddress jobTitle @id @graph @list @value'
).split(' ');

/** Structured data that mean nothing: any property with any value, at any depth. */
const nonsense = fc.letrec((tie) => ({
  node: fc
    .tuple(fc.constantFrom(...TYPES), fc.dictionary(fc.constantFrom(...PROPERTIES), tie('value'), { maxKeys: 8 }))
    .map(([type, properties]) => ({ '@type': type, ...properties })),
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'javascript:alert(1)',
      '<img src=x onerror=alert(1)>',
      '\u202eevil',
      'x'.repeat(6_000),
      '__proto__',
    ),
    fc.jsonValue(),
    tie('node'),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
}));

test('whatever the structured data, a capture is whole, bounded and plain', () => {
  fc.assert(
    fc.property(fc.array(nonsense.node, { maxLength: 5 }), (nodes) => {
      const { facts, contacts } = capturePage(`<title>x</title>${ld(nodes)}`);
      for (const { field, value } of [...facts, ...contacts.flatMap((contact) => contact.facts)]) {
        expect(value.length).toBeLessThanOrEqual(LIMIT.text);
        expect(value).not.toMatch(/[\u202a-\u202e]|(?!\n)\p{Cc}/u);
        if (field === 'website' || field === 'profiles') expect(value).toMatch(/^https?:/);
      }
    }),
    { numRuns: 150 },
  );
});

test('text that is no JSON at all harms nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const block = `<script type="application/ld+json">${text.replaceAll('<', '')}</script>`;
      expect(capturePage(block + ld({ '@type': 'Organization', name: 'Sound' })).facts[0]?.value).toBe('Sound');
    }),
    { numRuns: 100 },
  );
});
