import { expect, test } from 'vitest';
import { LEASE, leased } from '../../utils/crm/lease.ts';
import type { Settled } from '../../utils/crm/policy.ts';
import { leasing, progressing, releasing, settling } from '../../utils/crm/settlement.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import { aDestination, aRow, iso, NOW } from './rows.ts';

const here = aDestination();
const mine = held(aRow(1), 'me', NOW);
const theirs = held(mine, 'they', NOW + LEASE);
const failed: Settled = {
  delivery: aRow(1, { state: 'waiting', reason: 'timeout', dueAt: NOW + 5_000 }),
  holder: 'me',
  startedAt: NOW,
  said: 'failed',
  accepted: null,
};
const accepted: Settled = {
  ...failed,
  delivery: aRow(1, { state: 'accepted', dueAt: 0 }),
  said: 'accepted',
  accepted: { id: null, link: null },
};

function held(row: Delivery, holder: string, now: number): Delivery {
  const one = leased(row, holder, now);
  if (!one) throw new Error('Not leased');
  return one;
}

const rowAfter = (row: Delivery, settled: Settled) => settling(settled, NOW).change(row, here)?.row;

test('the holder of the lease has the say', () => {
  expect(rowAfter(mine, failed)).toEqual(failed.delivery);
  expect(rowAfter(mine, accepted)).toEqual(accepted.delivery);
});

test('who lost the lease has it only for an acceptance', () => {
  expect(rowAfter(theirs, failed)).toBeUndefined();
  expect(rowAfter(theirs, accepted)).toEqual(accepted.delivery);
});

test('an acceptance is never taken back', () => {
  expect(rowAfter(accepted.delivery, failed)).toBeUndefined();
  expect(rowAfter(accepted.delivery, accepted)).toBeUndefined();
});

test('a body that was redacted meanwhile stays redacted', () => {
  expect(rowAfter({ ...mine, body: '{}' }, accepted)?.body).toBe('{}');
});

test('steps that were written down on the way stay done, where the attempt broke off', () => {
  const steps = [{ name: 'account', record: '7', link: null }];
  expect(rowAfter({ ...mine, steps }, failed)?.steps).toEqual(steps);
  const more = [...steps, { name: 'note', record: '8', link: null }];
  expect(rowAfter({ ...mine, steps }, { ...failed, delivery: { ...failed.delivery, steps: more } })?.steps).toEqual(
    more,
  );
});

test('what an attempt says of its destination is written with it', () => {
  expect(settling(accepted, NOW).change(mine, here)).toMatchObject({
    destination: { acceptedAt: iso(NOW) },
    accepted: { id: null, link: null },
  });
  expect(settling({ ...failed, said: 'nothing' }, NOW).change(mine, here)).toEqual({ row: failed.delivery });
});

test('nothing is leased for a destination that is paused or gone by then, but its probe', () => {
  const pause = { why: 'failing', since: iso(NOW), probedAt: null } as const;
  const paused = { ...here, state: 'paused', pause } as const;
  const row = aRow(1, { dueAt: NOW + 5_000, state: 'waiting' });
  const due = { row, destination: here, probe: false };
  expect(leasing(due, 'me', NOW + 5_000).change(row, here)?.row.lease?.holder).toBe('me');
  expect(leasing(due, 'me', NOW + 5_000).change(row, paused)).toBeNull();
  expect(leasing(due, 'me', NOW + 5_000).change(row, undefined)).toBeNull();
  // Before its own time, and at most once a day whoever looks.
  const probe = leasing({ ...due, probe: true }, 'me', NOW).change(row, paused);
  expect(probe).toMatchObject({ row: { state: 'sending' }, destination: { pause: { probedAt: iso(NOW) } } });
  const resumed = leasing({ ...due, probe: true }, 'me', NOW).change(row, here);
  expect(resumed).toBeNull();
});

test('nothing is leased for a destination that was changed since its turn was told, or that is to be told anew first', () => {
  const due = { row: aRow(1), destination: here, probe: false };
  const mended = { ...here, url: 'https://there.example/', mendedAt: iso(NOW) };
  expect(leasing(due, 'me', NOW).change(due.row, mended)).toBeNull();
  expect(leasing({ ...due, destination: mended }, 'me', NOW).change(due.row, mended)).not.toBeNull();
  const retold = { ...mended, retells: iso(NOW) };
  expect(leasing({ ...due, destination: retold }, 'me', NOW).change(due.row, retold)).toBeNull();
});

test('a row is given back, and its steps written down, only by who holds it', () => {
  const steps = [{ name: 'account', record: '7', link: null }];
  expect(releasing(mine.id, 'me').change(mine, here)?.row).toEqual(aRow(1));
  expect(releasing(mine.id, 'me').change(theirs, here)).toBeNull();
  const later = NOW + 20_000;
  expect(progressing(mine.id, 'me', steps, later).change(mine, here)?.row).toMatchObject({
    steps,
    lease: { holder: 'me', until: later + LEASE },
  });
  expect(progressing(mine.id, 'me', steps, later).change(theirs, here)).toBeNull();
});
