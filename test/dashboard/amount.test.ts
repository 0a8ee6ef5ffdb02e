import { expect, test } from 'vitest';
import { amountTyped } from '../../utils/dashboard/amount.ts';

test.each([
  ['12000', 12_000, 'EUR'],
  ['12 000 €', 12_000, 'EUR'],
  ['12 000,50', 12_000.5, 'EUR'],
  ['12,000.50 USD', 12_000.5, 'USD'],
  ['$1,200', 1_200, 'USD'],
  ['€12k', 12_000, 'EUR'],
  ['1,5 M€', 1_500_000, 'EUR'],
  ["CHF 1'200", 1_200, 'CHF'],
  ['1.200.000', 1_200_000, 'EUR'],
  ['0', 0, 'EUR'],
])('“%s” is %d %s', (typed, value, currency) => {
  expect(amountTyped(typed)).toEqual({ value, currency });
});

test('nothing typed is no amount yet', () => {
  expect(amountTyped('  ')).toBeNull();
});

test.each(['about 12', '12 €€', 'EUR 12 USD', '-5', '1e9', '99999999999999999999'])(
  '“%s” is not an amount',
  (typed) => {
    expect(amountTyped(typed)).toBeUndefined();
  },
);
