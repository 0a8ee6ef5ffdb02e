import { expect, test } from 'vitest';
import { nameOf, ranked } from '../../utils/domain/best.ts';
import type { AccountFact, Method } from '../../utils/domain/fact.ts';

let count = 0;
function name(value: string, url: string | null, day: number, method: Method, confidence: number): AccountFact {
  const capturedAt = `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  const id = `00000000-0000-7000-8000-${String(count++).padStart(12, '0')}`;
  return {
    id,
    field: 'name',
    value,
    source: { url, title: '', capturedAt, method, confidence },
    firstSeenAt: capturedAt,
  };
}
const OWN = 'https://www.acme.example/about';
const OTHER = 'https://press.example/acme.example';

test('what a person typed shows before anything a page says', () => {
  const facts = [name('Acme Group', OWN, 20, 'json-ld', 1), name('Acme', null, 1, 'typed', 1)];
  expect(ranked(facts, 'name', 'acme.example')[0]?.value).toBe('Acme');
});

test('the newest of their own site shows before a surer one elsewhere', () => {
  const facts = [
    name('Old', OWN, 1, 'json-ld', 0.95),
    name('New', OWN, 9, 'json-ld', 0.9),
    name('Press', OTHER, 20, 'json-ld', 0.99),
  ];
  expect(ranked(facts, 'name', 'acme.example').map(({ value }) => value)).toEqual(['New', 'Old', 'Press']);
});

test('a later guess does not hide what an earlier page declared', () => {
  const facts = [name('Acme SAS', OWN, 1, 'json-ld', 0.95), name('Jobs', OWN, 9, 'text', 0.4)];
  expect(nameOf(facts)).toBe('Acme SAS');
});

test('a site that only ends like theirs is not theirs', () => {
  const facts = [name('Not', 'https://notacme.example/', 9, 'json-ld', 0.9), name('Acme', OWN, 1, 'json-ld', 0.7)];
  expect(ranked(facts, 'name', 'acme.example')[0]?.value).toBe('Acme');
});
