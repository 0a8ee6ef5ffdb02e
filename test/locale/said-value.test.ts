import { expect, test } from 'vitest';
import { saidValue } from '../../utils/locale/said-value.ts';

test.each([
  ['address.country', 'DE', 'fr', 'Allemagne'],
  ['address.country', 'DE', 'en', 'Germany'],
  ['language', 'fr', 'en', 'French'],
  ['address.country', '<b>', 'en', '<b>'],
  ['address.locality', 'DE', 'en', 'DE'],
] as const)('%s %s in %s is %s', (field, value, language, said) => {
  expect(saidValue({ field, value }, language)).toBe(said);
});

test('a phone is said as it was written', () => {
  const value = '+33472112233';
  expect(saidValue({ field: 'phone', value, text: '04 72 11 22 33' }, 'fr')).toBe('04 72 11 22 33');
  expect(saidValue({ field: 'phone', value }, 'fr')).toBe(value);
});
