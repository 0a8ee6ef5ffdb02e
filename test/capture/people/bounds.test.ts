import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownPeople } from '../../../utils/capture/people/people.ts';
import { read } from '../../../utils/capture/read/read.ts';
import { LIMIT } from '../../../utils/domain/text.ts';

const PAGE = {
  url: 'https://northgate-tools.example/team',
  kind: 'team' as const,
  domain: 'northgate-tools.example',
  names: ['Northgate Tools'],
  phones: [],
};
const readingOf = (parts: readonly string[]) =>
  read({
    url: PAGE.url,
    contentType: 'text/html',
    title: '',
    selection: '',
    markup: parts.join(''),
    partial: false,
  });
const found = (parts: readonly string[]) => shownPeople(readingOf(parts), PAGE, () => false);
const element = (name: string, ...inner: string[]) => [`<${name}>`, ...inner, `</${name}>`];

const words = fc.constantFrom(
  ...'Ann Lee,Tom Hart – Buyer,Buyer,Jean MARTIN,“Well done”,Contact:,020 7946 0125,a@b.example,, ,Gérant : Eva Moss,Mayor Ida Moss'.split(
    ',',
  ),
  'x'.repeat(3_000),
  'Ann Lee, '.repeat(200),
  'A. '.repeat(500),
  `Our ${'manager '.repeat(300)}Ann Lee`,
);
const names = fc.constantFrom(...'div p h3 ul li table tr td a span b br nav blockquote footer #shadow'.split(' '));
const anyPart = fc.oneof(
  names.map((name) => `<${name}>`),
  names.map((name) => `</${name}>`),
  words,
);

test('whatever the tree, there are at most a hundred, each named, every value bounded', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 120 }), (parts) => {
      const people = found(['<html>', ...parts]);
      expect(people.length).toBeLessThanOrEqual(100);
      for (const facts of people) {
        expect(facts[0]?.field).toBe('name');
        for (const { value, confidence } of facts) {
          expect(value.length).toBeLessThanOrEqual(LIMIT.text);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 300 },
  );
});

const card = (n: number) =>
  element('li', ...element('h3', `Ann ${'Lee'.padEnd(3 + (n % 20), 'a')}`), ...element('p', 'Buyer'));

test.each([
  ['20,000 cards', () => Array.from({ length: 20_000 }, (_, n) => card(n)).flat()],
  ['100,000 levels', () => [...Array.from({ length: 100_000 }, () => '<div>'), ...card(1)]],
  ['100,000 spans in one another', () => [...Array.from({ length: 100_000 }, () => ['<span>', 'Ann Lee ']).flat()]],
  ['100,000 names in one element', () => Array.from({ length: 100_000 }, () => ['Ann Lee', '<br>']).flat()],
  [
    '50,000 lines of sentences',
    () => Array.from({ length: 50_000 }, () => element('p', 'We asked our manager, Ann Lee, of late.')).flat(),
  ],
])('%s are done with in no time', (_, parts) => {
  const reading = readingOf(['<html>', '<body>', ...parts()]);
  const begin = performance.now();
  expect(shownPeople(reading, PAGE, () => false).length).toBeLessThanOrEqual(100);
  expect(performance.now() - begin).toBeLessThan(1_500);
});
