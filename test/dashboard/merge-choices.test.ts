import { expect, test } from 'vitest';
import { chosenOf, mergeChoices } from '../../utils/dashboard/merge-choices.ts';
import { type AccountFact, type AccountField, accountField } from '../../utils/domain/fact.ts';
import { mint } from '../../utils/domain/identifier.ts';

const fact = (field: AccountField, value: string, confidence: number): AccountFact => ({
  id: mint(),
  field,
  value,
  source: {
    method: 'text',
    confidence,
    url: 'https://directory.example/',
    title: '',
    capturedAt: '2026-11-25T10:00:00.000Z',
  },
  firstSeenAt: '2026-11-25T10:00:00.000Z',
});

test('a choice is asked for a field of which both show a value, and another one', () => {
  const one = [
    fact('name', 'Acme SAS', 0.9),
    fact('phone', '1', 0.5),
    fact('industry', 'wood', 0.9),
    fact('profiles', 'a', 1),
  ];
  const other = [
    fact('name', 'Acme', 0.7),
    fact('phone', '1', 0.9),
    fact('founded', '1987', 0.9),
    fact('profiles', 'b', 1),
  ];
  expect(mergeChoices(accountField.options, one, other, null)).toEqual([
    { field: 'name', values: ['Acme SAS', 'Acme'], shown: 'Acme SAS' },
  ]);
  expect(mergeChoices(accountField.options, other, one, null)).toEqual([
    { field: 'name', values: ['Acme', 'Acme SAS'], shown: 'Acme SAS' },
  ]);
});

test('of two values as good as each other none shows by itself: what is ticked is said', () => {
  const choices = mergeChoices(
    accountField.options,
    [fact('name', 'Acme SAS', 0.9), fact('industry', 'wood', 0.9)],
    [fact('name', 'Acme', 0.9), fact('industry', 'steel', 0.7)],
    null,
  );
  expect(choices.map(({ field, shown }) => [field, shown])).toEqual([
    ['name', null],
    ['industry', 'wood'],
  ]);
  expect(chosenOf(choices, new Map())).toEqual([{ field: 'name', value: 'Acme SAS' }]);
  const picked = new Map<AccountField, string>([
    ['name', 'Acme'],
    ['industry', 'steel'],
  ]);
  expect(chosenOf(choices, picked)).toEqual([
    { field: 'name', value: 'Acme' },
    { field: 'industry', value: 'steel' },
  ]);
});
