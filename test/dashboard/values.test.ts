import { expect, test } from 'vitest';
import { valuesOf } from '../../utils/dashboard/values.ts';
import type { AccountFact } from '../../utils/domain/fact.ts';
import { mint } from '../../utils/domain/identifier.ts';

const fact = (value: string, method: AccountFact['source']['method'], is?: 'confirmed' | 'rejected'): AccountFact => ({
  id: mint(),
  field: 'phone',
  value,
  source: {
    method,
    confidence: method === 'json-ld' ? 0.9 : 0.7,
    url: 'https://acme.example/',
    title: '',
    capturedAt: '2026-11-25T10:00:00.000Z',
  },
  firstSeenAt: '2026-11-25T10:00:00.000Z',
  ...(is && { verdict: { is, at: '2026-11-25T11:00:00.000Z', by: 'Ada' } }),
});
const shown = (values: ReturnType<typeof valuesOf>['standing']) =>
  values.map(({ value, facts }) => [value, ...facts.map(({ source }) => source.method)]);

test('a value read in several ways stands once, in the place of its surest reading', () => {
  const facts = [fact('1', 'text'), fact('2', 'text'), fact('1', 'json-ld')];
  expect(shown(valuesOf(facts, 'phone', 'acme.example').standing)).toEqual([
    ['1', 'json-ld', 'text'],
    ['2', 'text'],
  ]);
});

test('what a person rejected stands apart, what they confirmed stands first', () => {
  const facts = [fact('1', 'json-ld', 'rejected'), fact('2', 'json-ld'), fact('3', 'text', 'confirmed')];
  const { standing, rejected } = valuesOf(facts, 'phone', 'acme.example');
  expect(shown(standing)).toEqual([
    ['3', 'text'],
    ['2', 'json-ld'],
  ]);
  expect(shown(rejected)).toEqual([['1', 'json-ld']]);
  expect(valuesOf(facts, 'email', null)).toEqual({ standing: [], rejected: [] });
});
