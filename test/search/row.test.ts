import { expect, test } from 'vitest';
import { fold } from '../../utils/domain/derive.ts';
import { keyBehind, searchKey } from '../../utils/search/key.ts';
import { parseQuery } from '../../utils/search/query.ts';
import { searchRow } from '../../utils/search/row.ts';
import { snippet } from '../../utils/search/snippet.ts';
import { ACCOUNT, acmeHistory } from './histories.ts';

const records = fold(acmeHistory());
if (!records) throw new Error('No account');
const row = searchRow(records);

test('tells what a line shows', () => {
  expect(row).toMatchObject({
    account: ACCOUNT,
    name: 'Acme SAS',
    domain: 'acme.example',
    place: 'Saint-Étienne',
    stage: 'qualification',
    owner: 'sales',
    origin: 'Salon Pro',
    lastTouch: '2026-11-05T10:00:00.000Z',
    lastEvent: '2026-11-20T08:00:00.000Z',
  });
});

test('has each word once, where it is nearest, with its stars', () => {
  for (const word of [
    '1acme',
    '1acm*',
    '1acme*',
    '1sas',
    '2benali',
    '2ben*',
    '2sana',
    '3etienne',
    '3saintetienne',
    '3planning',
  ]) {
    expect(row.words).toContain(word);
  }
  expect(row.words).not.toContain('3acme');
  expect(new Set(row.words).size).toBe(row.words.length);
});

test('is filtered by what is open, known and passed', () => {
  expect(row.words.filter((word) => word.startsWith('#')).toSorted()).toEqual([
    '#need:latent',
    '#origin:salon pro',
    '#owner:sales',
    '#signal:hiring',
    '#stage:qualification',
    '#touched:2026',
    '#touched:2026-11',
  ]);
});

test('a value that was rejected is not found', () => {
  expect(row.words).not.toContain('1acmo');
});

test('an account of many words is found by its names and by the newest of the rest', () => {
  const notes = Array.from({ length: 30 }, (_, n) => ({
    id: records.account.id,
    account: records.account.id,
    text: Array.from({ length: 30 }, (_, word) => `word${n}x${word}`).join(' '),
    writtenAt: '2026-11-20T08:00:00.000Z',
  }));
  const { words } = searchRow({ ...records, notes });
  expect(words.filter((word) => /^\d[^*]*$/.test(word))).toHaveLength(400);
  expect(words).toContain('2benali');
  expect(words).toContain('3word29x0');
  expect(words).not.toContain('3word0x0');
});

test('the newest stand first, whatever their ids', () => {
  const day = 86_400_000;
  const keys = [0, 1, 400, 40_000].map((days) => searchKey(days * day, ACCOUNT));
  expect(keys.toSorted()).toEqual(keys.toReversed());
});

test('stands no later than its last touch, whatever was noted when', () => {
  const [touch] = records.touches;
  if (!touch) throw new Error('No touch');
  const later = { ...records, touches: [{ ...touch, happenedAt: '2026-12-24T10:00:00.000Z' }] };
  expect(searchRow(later).key < keyBehind(Date.parse('2026-12-24'))).toBe(true);
  expect(row.key < keyBehind(Date.parse('2026-12-24'))).toBe(false);
});

const found = (text: string) => {
  const seen = snippet(records, parseQuery(text));
  return seen && { kind: seen.kind, marked: seen.marks.map(([start, end]) => seen.text.slice(start, end)) };
};

test('shows where something was found, and marks it', () => {
  expect(found('acm')).toEqual({ kind: 'account', marked: ['Acme'] });
  expect(found('benali ')).toEqual({ kind: 'contacts', marked: ['Benali'] });
  expect(found('saintetienne')).toEqual({ kind: 'account', marked: ['Saint-Étienne'] });
  expect(found('planning usine')).toEqual({ kind: 'needs', marked: ['planning', 'usine'] });
  expect(found('zebra')).toBeNull();
});

test('cuts a long text around what was found', () => {
  const seen = snippet(records, parseQuery('aiguille'));
  expect(seen?.text.length).toBeLessThan(180);
  expect(seen?.text).toMatch(/^… .* …$/);
  expect(seen?.marks.map(([start, end]) => seen.text.slice(start, end))).toEqual(['aiguille']);
});
