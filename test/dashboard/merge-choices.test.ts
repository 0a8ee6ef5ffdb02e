import { expect, test } from 'vitest';
import { mergeChoices } from '../../utils/dashboard/merge-choices.ts';
import type { AccountFact, AccountField } from '../../utils/domain/fact.ts';
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
  expect(mergeChoices(one, other)).toEqual([{ field: 'name', values: ['Acme SAS', 'Acme'], shown: 'Acme SAS' }]);
  expect(mergeChoices(other, one)).toEqual([{ field: 'name', values: ['Acme', 'Acme SAS'], shown: 'Acme SAS' }]);
});
