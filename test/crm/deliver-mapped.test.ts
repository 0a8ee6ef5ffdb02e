import { expect, test } from 'vitest';
import { deliverer } from '../../utils/crm/deliver.ts';
import { LEASE } from '../../utils/crm/lease.ts';
import { mappedOf } from '../../utils/crm/mapping/map.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import type { Delivering } from '../../utils/crm/run.ts';
import type { PresetKey } from '../../utils/domain/destination.ts';
import type { StandIn } from './contract.ts';
import { mappedIn } from './delivering.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { aPicture } from './picture.ts';
import { aDestination, aRow } from './rows.ts';
import { hubspotStandIn } from './stand-ins/hubspot.ts';
import { salesforceStandIn } from './stand-ins/salesforce.ts';

/** One delivery in the outbox to a CRM, and a worker for it at a time of the test's own. */
function scene(preset: PresetKey, { url, authorisation, settings }: StandIn) {
  const body = JSON.stringify(mappedOf(aPicture(), mappedIn(presetOf(preset)).mapping, new Map()));
  const row = aRow(1, { body, dueAt: 1 });
  const outbox = new MemoryOutbox([row], [aDestination(0, { preset, url, authorisation, settings })]);
  const reported: unknown[] = [];
  // The stand-ins' own clock: one that is far off would be the reason of a refusal.
  const startedAt = Date.now();
  let now = startedAt;
  let workers = 0;
  const worker = (changes: Partial<Delivering> = {}) => {
    const name = `worker ${workers++}`;
    let leases = 0;
    return deliverer(outbox, {
      fetch,
      now: () => now,
      random: () => 0,
      holder: () => `${name} ${leases++}`,
      preset: presetOf,
      permitted: async () => true,
      arm: () => undefined,
      report: (error) => void reported.push(error),
      timeout: 30_000,
      ...changes,
    });
  };
  const later = (milliseconds: number) => {
    now += milliseconds;
  };
  return { outbox, row: () => outbox.row(row.id), worker, later, reported, startedAt };
}

test('a worker that dies in between is followed by one that goes on where it was', async () => {
  const to = await hubspotStandIn();
  const { outbox, row, worker, later, reported } = scene('hubspot', to);
  let requests = 0;
  const dead = Promise.withResolvers<void>();
  void worker({
    fetch: (request) => {
      if (++requests < 7) return fetch(request);
      dead.resolve();
      return new Promise(() => undefined);
    },
  })();
  await dead.promise;
  expect(row()).toMatchObject({ state: 'sending' });
  expect(row().steps.map(({ name }) => name)).toContain('account');

  later(LEASE + 1);
  let asked = 0;
  await worker({
    fetch: (request) => {
      asked++;
      return fetch(request);
    },
  })();
  expect(row().state).toBe('accepted');
  expect(outbox.receipts).toHaveLength(1);
  expect(to.held).toMatchObject({ accounts: [{}], contacts: [{}, {}], opportunities: [{}], notes: [{}] });
  // What was done is not asked again.
  expect(asked).toBeLessThan(requests + 7);
  expect(row().calls.every(({ url }) => !url.includes('/companies/batch/upsert'))).toBe(true);
  expect(reported).toEqual([]);
});

test('a token that is refused pauses the destination; its delivery goes on with the right one', async () => {
  const to = await hubspotStandIn();
  const { outbox, row, worker, later } = scene('hubspot', {
    ...to,
    authorisation: { by: 'bearer', token: 'pat-canary' },
  });
  await worker()();
  const [destination] = await outbox.destinations();
  expect([destination?.state, row().reason]).toEqual(['paused', 'unauthorised']);
  expect(JSON.stringify(row())).not.toContain('pat-canary');

  if (destination) {
    const mended = { state: 'active', pause: null, authorisation: to.authorisation, failing: null } as const;
    outbox.places.set(destination.id, { ...destination, ...mended });
  }
  later(1_000);
  await worker()();
  expect(row().state).toBe('accepted');
  expect(JSON.stringify(row())).not.toContain(to.authorisation.by === 'bearer' ? to.authorisation.token : '');
});

test('a quota that looks like a refusal waits, and pauses nothing', async () => {
  const to = await salesforceStandIn();
  const { outbox, row, worker, later, startedAt } = scene('salesforce', to);
  to.quota();
  const due = await worker()();
  expect(row()).toMatchObject({ state: 'waiting', reason: 'busy' });
  expect(row().answer).toContain('REQUEST_LIMIT_EXCEEDED');
  expect((await outbox.destinations())[0]?.state).toBe('active');
  expect(due).toBeGreaterThanOrEqual(startedAt + 3_600_000);
  later(3_700_000);
  await worker()();
  expect(row().state).toBe('accepted');
});

test('a row that failed inside a 200 is parked, with what the CRM says of it', async () => {
  const to = await salesforceStandIn();
  const { row, worker } = scene('salesforce', to);
  const refused = {
    success: false,
    errors: [{ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'No lifts' }],
  };
  await worker({
    fetch: async (request) =>
      request.url.includes('composite/sobjects/Account') ? Response.json([refused]) : fetch(request),
  })();
  expect(row()).toMatchObject({ state: 'parked', reason: 'rejected' });
  expect(row().answer).toContain('No lifts');
});
