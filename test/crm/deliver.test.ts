import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../utils/crm/backoff.ts';
import { deliverer } from '../../utils/crm/deliver.ts';
import { resumed } from '../../utils/crm/health.ts';
import { hastened, LEASE } from '../../utils/crm/lease.ts';
import type { Delivering } from '../../utils/crm/run.ts';
import { HOST_LIMIT } from '../../utils/crm/turn.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { type Received, receiver } from './receiver.ts';
import { aDestination, aRow, GENERIC, idOf, iso, NOW } from './rows.ts';

function means(changes: Partial<Delivering> = {}) {
  const armed: (number | null)[] = [];
  const reported: unknown[] = [];
  let holders = 0;
  const deps: Delivering = {
    fetch,
    now: () => NOW,
    random: () => 0,
    holder: () => `holder ${holders++}`,
    preset: () => GENERIC,
    permitted: async () => true,
    arm: (at) => void armed.push(at),
    report: (error) => void reported.push(error),
    timeout: 30_000,
    ...changes,
  };
  return { deps, armed, reported };
}

/** An outbox of `count` rows, all to one real receiver. */
async function scene(
  count: number,
  answer: (response: ServerResponse, received: Received) => void,
  account = (_n: number) => idOf(5_000),
) {
  const { url, received } = await receiver(answer);
  const rows = Array.from({ length: count }, (_, n) => aRow(n, { account: account(n) }));
  const outbox = new MemoryOutbox(rows, [aDestination(0, { url })]);
  return { outbox, rows, ids: () => received.map(({ headers }) => headers['webhook-id']) };
}

const ok = (response: ServerResponse) => void response.end('{"id":"7"}');

describe('all goes well', () => {
  test('everything due is sent, in order, and its acceptance recorded', async () => {
    const { outbox, rows, ids } = await scene(5, ok);
    const { deps, armed, reported } = means();
    expect(await deliverer(outbox, deps)()).toBeNull();
    expect(ids()).toEqual(rows.map(({ id }) => id));
    expect(outbox.receipts).toEqual(ids());
    expect([...outbox.rows.values()].map(({ state }) => state)).toEqual(Array(5).fill('accepted'));
    expect(armed.at(-1)).toBeNull();
    expect(reported).toEqual([]);
  });

  test('with nothing to do, nothing is sent', async () => {
    const { outbox, ids } = await scene(0, ok);
    const { deps, armed } = means();
    expect(await deliverer(outbox, deps)()).toBeNull();
    expect(ids()).toEqual([]);
    expect(armed).toEqual([null]);
  });

  test('the alarm is armed and the row leased before anything is sent', async () => {
    const { outbox, rows } = await scene(1, ok);
    const { deps, armed } = means();
    const seen: unknown[] = [];
    const watching = async (request: Request) => {
      seen.push(armed.slice(), outbox.row(rows[0]?.id ?? '').lease);
      return fetch(request);
    };
    await deliverer(outbox, { ...deps, fetch: watching })();
    expect(seen).toEqual([[NOW + LEASE], { holder: 'holder 0', until: NOW + LEASE }]);
  });

  test('at most six at once to a host', async () => {
    const waiting: ServerResponse[] = [];
    let most = 0;
    const answer = (response: ServerResponse) => {
      waiting.push(response);
      most = Math.max(most, waiting.length);
      // The seventh would come while six are open, if it were sent.
      if (waiting.length === 6 || ids().length > 18) for (const open of waiting.splice(0)) ok(open);
    };
    const { outbox, ids } = await scene(20, answer, (n) => idOf(5_000 + n));
    const { deps } = means();
    await deliverer(outbox, deps)();
    expect(outbox.receipts).toHaveLength(20);
    expect(most).toBe(6);
  });
});

describe('it does not go well', () => {
  test('what waits is due later, and the alarm set to it', async () => {
    const { outbox, rows } = await scene(2, (response) => response.writeHead(503).end());
    const { deps, armed } = means();
    expect(await deliverer(outbox, deps)()).toBe(NOW + 5_000);
    expect(armed.at(-1)).toBe(NOW + 5_000);
    expect(rows.map(({ id }) => outbox.row(id).attempts.length)).toEqual([1, 0]);
  });

  test('a busy receiver is obeyed', async () => {
    const { outbox } = await scene(1, (response) => response.writeHead(429, { 'retry-after': '600' }).end());
    expect(await deliverer(outbox, means().deps)()).toBe(NOW + 600_000);
  });

  test('a refused row is parked and the next one sent', async () => {
    const answer = (response: ServerResponse, { body }: Received) =>
      void (body === '{"n":0}' ? response.writeHead(422).end('<h1>Unknown field</h1>') : ok(response));
    const { outbox, rows } = await scene(2, answer);
    expect(await deliverer(outbox, means().deps)()).toBeNull();
    expect(outbox.row(rows[0]?.id ?? '')).toMatchObject({ state: 'parked', answer: '<h1>Unknown field</h1>' });
    expect(outbox.receipts).toEqual([rows[1]?.id]);
  });

  test.each([
    [401, 'paused', 'unauthorised'],
    [410, 'off', 'gone'],
  ] as const)(
    '%i stops the destination; nothing is lost and all goes on in order afterwards',
    async (status, state, reason) => {
      let refuse = true;
      const answer = (response: ServerResponse) => void (refuse ? response.writeHead(status).end() : ok(response));
      const { outbox, rows, ids } = await scene(3, answer);
      // The receiver's clock is the real one: so must ours be, or it would be taken for the reason.
      const began = Date.now();
      const deliver = deliverer(outbox, means({ now: Date.now }).deps);
      // One that refuses us is tried again in a day.
      const later = await deliver();
      if (state === 'off') expect(later).toBeNull();
      else expect(later).toBeGreaterThanOrEqual(began + DAY);
      expect(ids()).toHaveLength(1);
      const [place] = await outbox.destinations();
      expect(place?.state).toBe(state);
      expect([...outbox.rows.values()].map((row) => [row.state, row.reason])).toEqual([
        ['waiting', reason],
        ['queued', null],
        ['queued', null],
      ]);

      refuse = false;
      if (place) outbox.places.set(place.id, resumed(place, Date.now()));
      expect(await deliver()).toBeNull();
      expect(outbox.receipts).toEqual(rows.map(({ id }) => id));
    },
  );

  test('what the browser may not reach is tried on, and at once when it may be reached', async () => {
    let permitted = false;
    const { outbox, rows } = await scene(2, ok);
    const blocked = async (request: Request) => {
      if (!permitted) throw new TypeError('Failed to fetch');
      return fetch(request);
    };
    const deliver = deliverer(outbox, means({ fetch: blocked, permitted: async () => permitted }).deps);
    expect(await deliver()).toBeGreaterThan(NOW);
    const held = outbox.row(rows[0]?.id ?? '');
    expect(held.reason).toBe('permission');
    permitted = true;
    outbox.rows.set(held.id, hastened(held, NOW) ?? held);
    expect(await deliver()).toBeNull();
    expect(outbox.receipts).toHaveLength(2);
  });

  test('a destination that cannot be sent to is reported and holds up no other', async () => {
    const { outbox, ids } = await scene(1, ok);
    const broken = aDestination(1, { secret: 'whsec_?' });
    const row = aRow(1, { destination: broken.id });
    outbox.places.set(broken.id, broken);
    outbox.rows.set(row.id, row);
    const { deps, reported } = means();
    expect(await deliverer(outbox, deps)()).toBe(NOW + 5_000);
    expect(reported).toEqual([expect.objectContaining({ message: expect.stringContaining('secret') })]);
    expect(ids()).toHaveLength(1);
    expect(outbox.row(row.id)).toMatchObject({ state: 'waiting', reason: 'fault', body: row.body });
  });

  test('a store that fails is the caller’s to hear of, and the next call begins anew', async () => {
    const { outbox, rows } = await scene(1, ok);
    const deliver = deliverer(outbox, means().deps);
    const pending = outbox.pending;
    outbox.pending = () => Promise.reject(new Error('no disk'));
    await expect(deliver()).rejects.toThrow('no disk');
    outbox.pending = pending;
    await deliver();
    expect(outbox.receipts).toEqual(rows.map(({ id }) => id));
  });
});

test('an alarm that cannot be set is the caller’s to hear of, and the next call sends what it would have', async () => {
  const { outbox, rows } = await scene(1, ok);
  let isBroken = true;
  const deliver = deliverer(
    outbox,
    means({
      arm: () => {
        if (isBroken) throw new Error('no alarms');
      },
    }).deps,
  );
  await expect(deliver()).rejects.toThrow('no alarms');
  isBroken = false;
  expect(await deliver([])).toBeNull();
  expect(outbox.receipts).toEqual(rows.map(({ id }) => id));
});

describe('one at a time', () => {
  test('calls while it runs share the run, and what came meanwhile is sent in it', async () => {
    const open = Promise.withResolvers<ServerResponse>();
    const late = aRow(1, { account: idOf(6_000) });
    const answer = (response: ServerResponse, { body }: Received) => {
      // The first is answered once the second, which came later, has arrived.
      if (body === late.body) void open.promise.then(ok).then(() => ok(response));
      else open.resolve(response);
    };
    const { outbox, ids } = await scene(1, answer);
    const deliver = deliverer(outbox, means().deps);
    const first = deliver();
    await open.promise;
    outbox.rows.set(late.id, late);
    const second = deliver();
    expect(second).toBe(first);
    await first;
    expect(ids()).toHaveLength(2);
    expect(outbox.receipts).toHaveLength(2);
  });

  test('what waits for its turn when the rep mends a destination goes to where it leads then', async () => {
    const held: ServerResponse[] = [];
    const full = Promise.withResolvers<void>();
    const answer = (response: ServerResponse) => {
      if (held.length === HOST_LIMIT) return ok(response);
      held.push(response);
      if (held.length === HOST_LIMIT) full.resolve();
    };
    const { outbox, ids } = await scene(2 * HOST_LIMIT, answer, (n) => idOf(5_000 + n));
    const there = await receiver(ok);
    const deliver = deliverer(outbox, means().deps);
    const done = deliver();
    await full.promise;
    for (const [id, place] of outbox.places) outbox.places.set(id, { ...place, url: there.url, mendedAt: iso(NOW) });
    void deliver();
    for (const response of held) ok(response);
    await done;
    expect(ids()).toHaveLength(HOST_LIMIT);
    expect(there.received).toHaveLength(HOST_LIMIT);
    expect(new Set(outbox.receipts).size).toBe(2 * HOST_LIMIT);
  });

  test('a call as the run ends is not lost', async () => {
    const { outbox, rows } = await scene(1, ok);
    const late = aRow(1);
    let came = false;
    const { deps } = means({
      arm: (at) => {
        if (at !== null || came) return;
        came = true;
        outbox.rows.set(late.id, late);
        void deliver();
      },
    });
    const deliver = deliverer(outbox, deps);
    await deliver();
    expect(outbox.receipts).toEqual([rows[0]?.id, late.id]);
  });
});
