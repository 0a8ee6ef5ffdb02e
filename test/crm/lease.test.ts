import { expect, test } from 'vitest';
import { DAY } from '../../utils/crm/backoff.ts';
import { LEASE, leased } from '../../utils/crm/lease.ts';
import { aRow, NOW } from './rows.ts';

test('a row that is due is leased for half a minute, with the same id and body', () => {
  const row = aRow(1);
  expect(leased(row, 'me', NOW)).toEqual({ ...row, state: 'sending', lease: { holder: 'me', until: NOW + LEASE } });
});

test('a leased row is leased to no one else until the lease is over', () => {
  const held = leased(aRow(1), 'me', NOW);
  if (held === null) throw new Error('not leased');
  expect(leased(held, 'other', NOW + LEASE - 1)).toBeNull();
  expect(leased(held, 'other', NOW + LEASE)?.lease).toEqual({ holder: 'other', until: NOW + 2 * LEASE });
});

test.each(['accepted', 'parked'] as const)('an %s row is not leased', (state) => {
  expect(leased(aRow(1, { state }), 'me', NOW)).toBeNull();
});

test('a row whose time has not come is not leased', () => {
  expect(leased(aRow(1, { state: 'waiting', dueAt: NOW + 1 }), 'me', NOW)).toBeNull();
});

test('a clock that was set back holds nothing up', () => {
  expect(leased(aRow(1, { dueAt: NOW + 5_000 }), 'me', NOW)).not.toBeNull();
  expect(leased(aRow(1, { state: 'waiting', dueAt: NOW + 400 * DAY }), 'me', NOW)).not.toBeNull();
  const before = { holder: 'me', until: NOW + 400 * DAY };
  expect(leased(aRow(1, { state: 'sending', lease: before }), 'me', NOW)).not.toBeNull();
});
