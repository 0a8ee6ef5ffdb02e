import { expect, test } from 'vitest';
import { LEASE, leased } from '../../utils/crm/lease.ts';
import type { Settled } from '../../utils/crm/policy.ts';
import { settlement } from '../../utils/crm/settlement.ts';
import { aRow, NOW } from './rows.ts';

const mine = leased(aRow(1), 'me', NOW);
const theirs = mine && leased(mine, 'they', NOW + LEASE);
const failed: Settled = {
  delivery: aRow(1, { state: 'waiting', reason: 'timeout', dueAt: NOW + 5_000 }),
  holder: 'me',
  destination: null,
  accepted: null,
};
const accepted: Settled = {
  ...failed,
  delivery: aRow(1, { state: 'accepted', dueAt: 0 }),
  accepted: { id: null, link: null },
};

test('the holder of the lease has the say', () => {
  expect(settlement(mine ?? undefined, failed)).toEqual(failed.delivery);
  expect(settlement(mine ?? undefined, accepted)).toEqual(accepted.delivery);
});

test('who lost the lease has it only for an acceptance', () => {
  expect(settlement(theirs ?? undefined, failed)).toBeNull();
  expect(settlement(theirs ?? undefined, accepted)).toEqual(accepted.delivery);
});

test('an acceptance is never taken back, and a row that is gone stays gone', () => {
  expect(settlement(accepted.delivery, failed)).toBeNull();
  expect(settlement(accepted.delivery, accepted)).toBeNull();
  expect(settlement(undefined, accepted)).toBeNull();
});

test('a body that was redacted meanwhile stays redacted', () => {
  const redacted = mine ? { ...mine, body: '{}' } : undefined;
  expect(settlement(redacted, accepted)?.body).toBe('{}');
});
