import { expect, test } from 'vitest';
import { saidOn } from '../../utils/locale/when.ts';

test.each([
  ['2024-03-14', 'en-GB', '14 Mar 2024'],
  ['2024-03-14', 'fr', '14 mars 2024'],
  ['2024-03', 'fr', 'mars 2024'],
  ['2024', 'en', '2024'],
])('%s in %s is said as far as it was: %s', (said, language, shown) => {
  expect(saidOn(said, language)).toBe(shown);
});
