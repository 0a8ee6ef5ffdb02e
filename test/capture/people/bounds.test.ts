import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownPeople } from '../../../utils/capture/people/people.ts';
import { read } from '../../../utils/capture/read/read.ts';
import { CLOSE, NEXT, OPEN, TEXT } from '../../../utils/capture/snapshot/notation.ts';
import { LIMIT } from '../../../utils/domain/text.ts';

const PAGE = {
  url: 'https://northgate-tools.example/team',
  kind: 'team' as const,
  domain: 'northgate-tools.example',
  names: ['Northgate Tools'],
  phones: [],
};
const readingOf = (records: readonly string[]) =>
  read({
    url: PAGE.url,
    contentType: 'text/html',
    title: '',
    selection: '',
    tree: records.join(NEXT),
    partial: false,
  });
const found = (records: readonly string[]) => shownPeople(readingOf(records), PAGE, () => false);
const element = (name: string, ...inner: string[]) => [OPEN + name, ...inner, CLOSE];

const words = fc.constantFrom(
  ...'Ann Lee,Tom Hart – Buyer,Buyer,Jean MARTIN,“Well done”,Contact:,020 7946 0125,a@b.example,, ,Gérant : Eva Moss,Mayor Ida Moss'.split(
    ',',
  ),
  'x'.repeat(3_000),
  'Ann Lee, '.repeat(200),
  'A. '.repeat(500),
  `Our ${'manager '.repeat(300)}Ann Lee`,
);
const anyRecord = fc.oneof(
  fc
    .constantFrom(...'div p h3 ul li table tr td a span b br nav blockquote footer #shadow'.split(' '))
    .map((name) => OPEN + name),
  fc.constant(CLOSE),
  words.map((text) => TEXT + text),
);

test('whatever the tree, there are at most a hundred, each named, every value bounded', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 120 }), (records) => {
      const people = found([`${OPEN}html`, ...records]);
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
  element('li', ...element('h3', `${TEXT}Ann ${'Lee'.padEnd(3 + (n % 20), 'a')}`), ...element('p', `${TEXT}Buyer`));

test.each([
  ['20,000 cards', () => Array.from({ length: 20_000 }, (_, n) => card(n)).flat()],
  ['100,000 levels', () => [...Array.from({ length: 100_000 }, () => `${OPEN}div`), ...card(1)]],
  [
    '100,000 spans in one another',
    () => [...Array.from({ length: 100_000 }, () => [`${OPEN}span`, `${TEXT}Ann Lee `]).flat()],
  ],
  [
    '100,000 names in one element',
    () => Array.from({ length: 100_000 }, () => [`${TEXT}Ann Lee`, `${OPEN}br`, CLOSE]).flat(),
  ],
  [
    '50,000 lines of sentences',
    () => Array.from({ length: 50_000 }, () => element('p', `${TEXT}We asked our manager, Ann Lee, of late.`)).flat(),
  ],
])('%s are done with in no time', (_, records) => {
  const reading = readingOf([`${OPEN}html`, `${OPEN}body`, ...records()]);
  const begin = performance.now();
  expect(shownPeople(reading, PAGE, () => false).length).toBeLessThanOrEqual(100);
  expect(performance.now() - begin).toBeLessThan(1_500);
});
