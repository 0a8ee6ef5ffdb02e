import { expect, test } from 'vitest';
import { touchedOptions } from '../../utils/dashboard/months.ts';

test('the months of this year come first, then the years before it', () => {
  const now = new Date(2026, 1, 3).getTime();
  expect(touchedOptions(now)).toEqual(['2026-02', '2026-01', '2025', '2024', '2023', '2022']);
});
