import { expect, test } from 'vitest';
import { wantsBackup } from '../../utils/dashboard/backup.ts';

const NOW = Date.UTC(2026, 10, 25);
const alone = { accounts: 10, connected: false, backedUpAt: null, tight: false };

test('a history that lives in this browser alone is to be backed up once a month', () => {
  expect(wantsBackup(alone, NOW)).toBe(true);
  expect(wantsBackup({ ...alone, backedUpAt: NOW - 29 * 86_400_000 }, NOW)).toBe(false);
  expect(wantsBackup({ ...alone, backedUpAt: NOW - 31 * 86_400_000 }, NOW)).toBe(true);
});

test('a history that has just begun, or one that a CRM is told of, asks for nothing', () => {
  expect(wantsBackup({ ...alone, accounts: 9 }, NOW)).toBe(false);
  expect(wantsBackup({ ...alone, connected: true }, NOW)).toBe(false);
});
