import { expect, test } from 'vitest';
import { parsed } from '../../../utils/capture/structured/repair.ts';
import { understand } from '../../../utils/capture/understand/understand.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import { readPage } from '../page.ts';

const block = (value: unknown) => [{ where: 's', text: JSON.stringify(value) }];

test('a row of semicolons is cut in one pass', () => {
  // A pattern that began anew at each semicolon took 43 s here; the limit is vitest's own of five seconds.
  expect(parsed(`{}${';'.repeat(250_000)}x`)).toEqual({});
  expect(parsed(`{"a":1}${';'.repeat(250_000)}`)).toEqual({ a: 1 });
});

test('one thing said nine thousand times over is told two hundred times at most', () => {
  const people = Array.from({ length: 9_000 }, (_, n) => ({
    '@id': '#x',
    '@type': 'Organization',
    name: `A${n}`,
    employee: { '@id': '#x' },
  }));
  const { facts } = understand({ ...readPage('<p>x'), blocks: block(people) }, { now: 0, clock: () => 0, mint });
  expect(facts.filter(({ field, method }) => field === 'name' && method === 'json-ld')).toHaveLength(200);
});

test('five thousand offers by one firm, each with somebody to write to, cost no more than a page', () => {
  const offers = Array.from({ length: 5_000 }, (_, n) => ({
    '@type': 'JobPosting',
    hiringOrganization: 'A',
    applicationContact: { '@type': 'Person', name: `B${n}` },
  }));
  // Each person was compared with each of the firms by name: 40 s here; the limit is vitest's own of five seconds.
  expect(
    understand({ ...readPage('<p>x'), blocks: block(offers) }, { now: 0, clock: () => 0, mint }).contacts,
  ).toHaveLength(100);
});

test('a text made of words for hosts costs no more than any other', () => {
  // Each word was sought back to the beginning of the one line that they stand on.
  const words = 'hébergeur '.repeat(4_000);
  const before = performance.now();
  readPage(`<p>${`<b>${words}</b>`.repeat(20)}`);
  expect(performance.now() - before).toBeLessThan(1_500);
});

test('hundreds of people, each with an address, cost no more than a page', () => {
  const names = Array.from(
    { length: 400 },
    (_, n) => `Ann ${'BCDFGHJKLM'.charAt(n % 10)}${'aeiou'.charAt(n % 5)}rl${n % 97 ? 'ow' : 'ey'}`,
  );
  const cards = names.map(
    (name, n) => `<li><h3>${name}</h3><p>Buyer</p><a href="mailto:p${n}@northgate-tools.example">Mail</a>`,
  );
  const reading = readPage(`<ul>${cards.join('')}</ul>`);
  // Whose each address is was asked anew for each person, of each person: 10 s here.
  const before = performance.now();
  expect(understand(reading, { now: 0, clock: () => 0, mint }).contacts.length).toBeGreaterThan(5);
  expect(performance.now() - before).toBeLessThan(2_000);
});
