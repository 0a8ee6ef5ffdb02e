import { expect, test } from 'vitest';
import { match, parseQuery } from '../../utils/search/query.ts';

const parsed = (text: string) => {
  const { words, prefix } = parseQuery(text);
  return [...words, ...(prefix === null ? [] : [`${prefix}…`])];
};

const cases: [typed: string, meant: string[]][] = [
  ['', []],
  ['acme', ['acme…']],
  ['Acme ', ['acme']],
  ['Sana Ben', ['sana', 'ben…']],
  ["l'usi", ['usi…']],
  ["l'", ['l']],
  ['saint-éti', ['saint', 'eti…']],
  ['saint-étienne ', ['saint', 'etienne']],
  ["planning de l'usine ", ['planning', 'usine']],
  ['planning de', ['planning']],
  ['de', ['de…']],
  ['p', ['p…']],
  ['the who ', ['the', 'who']],
  ["o'br", ['br…']],
  ["o'b", ['ob…']],
  ['R&D', ['rd…']],
  ['R&D ', ['rd']],
  ['acme.exa', ['acme']],
  ['s.benali@acme.example', ['benali', 'acme']],
  ["the client's", ['client']],
  ['06 12 34 56 78', ['612345678']],
  ['+33 6 12 34 56 78', ['612345678']],
  ['acme acme ', ['acme']],
  ['<img src=x onerror=alert(1)>', ['img', 'src', 'onerror', 'alert', '1']],
];

test.each(cases)('%s means', (typed, meant) => expect(parsed(typed)).toEqual(meant));

test('no more than eight words count', () => {
  expect(parseQuery('ab cd ef gh ij kl mn op qr st '.repeat(6)).words).toHaveLength(8);
});

const row = {
  words: ['1acme', '1acm*', '2benali', '2ben*', '3planning', '3pla*', '#stage:closing'],
  lastTouch: '2026-11-05T10:00:00.000Z',
};
const near = (text: string, filter = {}) => match(row, parseQuery(text, filter));

test('a row matches where it has all words, the nearer the better', () => {
  expect([near('acme '), near('benali '), near('planning '), near('acme planning ')]).toEqual([1, 2, 3, 4]);
  expect([near('acme durand '), near('plan '), near('acm ')]).toEqual([null, null, null]);
  expect([near('acm'), near('be'), near('acmes'), near('p')]).toEqual([1, 2, null, 3]);
});

test('a row matches where it passes the filter', () => {
  expect(near('acme', { stage: 'closing' })).toBe(1);
  expect(near('acme', { stage: 'detection' })).toBeNull();
  expect(near('', { touchedSince: '2026-11-05' })).toBe(0);
  expect(near('', { touchedSince: '2026-11-06' })).toBeNull();
  expect(near('', { touchedBefore: '2026-11-06' })).toBe(0);
  expect(near('', { touchedBefore: '2026-11-05' })).toBeNull();
});
