import { describe, expect, test } from 'vitest';
import { DAY } from '../../utils/crm/backoff.ts';
import { deliverer } from '../../utils/crm/deliver.ts';
import { LEASE } from '../../utils/crm/lease.ts';
import { mapped } from '../../utils/crm/mapping/mapped.ts';
import type { OutboxStore } from '../../utils/crm/outbox.ts';
import type { Delivering } from '../../utils/crm/run.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { changeOutbox, pendingDeliveries } from '../../utils/store/outbox.ts';
import { sentTo } from '../../utils/store/sent.ts';
import { freshHistory } from '../store/open.ts';
import { aDestination, aRow, GENERIC, idOf, iso, NOW } from './rows.ts';

/** A real store that workers come to and go from, and the requests that reached the receiver. */
async function world(rows: readonly Delivery[], places: readonly Destination[] = [aDestination()]) {
  const db = await freshHistory();
  for (const place of places) await db.put('destinations', place);
  for (const row of rows) await db.put('outbox', row);
  await db.put('self', { author: { id: idOf(1), name: 'Ada', device: 'laptop' } }, 'self');
  const clock = { now: NOW };
  const sent: { id: string; body: string }[] = [];
  let answer = async (_id: string): Promise<Response> => new Response('{"id":"7"}');
  let holders = 0;
  const worker = (changes: Partial<Delivering> = {}, outbox: Partial<OutboxStore> = {}) =>
    deliverer(
      { ...storeOf(db, clock), ...outbox },
      {
        fetch: async (request) => {
          const id = request.headers.get('webhook-id') ?? '';
          sent.push({ id, body: await request.text() });
          return answer(id);
        },
        now: () => clock.now,
        random: () => 0,
        holder: () => `holder ${holders++}`,
        preset: () => GENERIC,
        permitted: async () => true,
        arm: () => undefined,
        report: (error) => expect.unreachable(String(error)),
        ...changes,
      },
    );
  const row = async (n: number) => {
    const found = await db.get('outbox', rows[n]?.id ?? '');
    if (!found) throw new Error(`No row ${n}`);
    return found;
  };
  const place = async () => (await readDestinations(db))[0];
  return {
    db,
    clock,
    sent,
    worker,
    row,
    place,
    answers(how: typeof answer) {
      answer = how;
    },
  };
}

function storeOf(db: Database, clock: { now: number }): OutboxStore {
  return {
    pending: () => pendingDeliveries(db),
    destinations: () => readDestinations(db),
    sent: (row) => sentTo(db, row),
    change: (changes) => changeOutbox(db, changes, clock.now),
  };
}

const many = (count: number) => Array.from({ length: count }, (_, n) => aRow(n, { account: idOf(5_000 + (n % 10)) }));
const never = () => new Promise<never>(() => undefined);
const ids = (sent: readonly { id: string }[]) => sent.map(({ id }) => id);

describe('two workers', () => {
  test('never make the same attempt', async () => {
    const { db, sent, worker } = await world(many(40));
    const [one, two] = [worker(), worker()];
    await Promise.all([one(), two()]);
    await Promise.all([one(), two()]);
    expect(ids(sent).toSorted()).toEqual(
      many(40)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(
      (await db.getAll('outbox')).every(({ state, attempts }) => state === 'accepted' && attempts.length === 1),
    ).toBe(true);
    expect(await db.count('events')).toBe(40);
  });
});

describe('a worker that dies', () => {
  test('between request and answer has the same id and body sent again by the next', async () => {
    const { sent, worker, row, clock, answers } = await world(many(1));
    answers(never);
    void worker()();
    await expect.poll(() => sent.length).toBe(1);
    answers(async () => new Response('{"id":"7"}'));
    // Its lease stands until it is over.
    expect(await worker()()).toBe(NOW + LEASE);
    expect(sent).toHaveLength(1);
    clock.now += LEASE;
    expect(await worker()()).toBeNull();
    expect(sent[1]).toEqual(sent[0]);
    expect(await row(0)).toMatchObject({ state: 'accepted' });
  });

  test('before the answer is written down does the same', async () => {
    const { db, sent, worker, row, clock } = await world(many(1));
    let changes = 0;
    const dying: OutboxStore['change'] = (asked) => (++changes > 1 ? never() : storeOf(db, clock).change(asked));
    void worker({}, { change: dying })();
    await expect.poll(() => changes).toBe(2);
    clock.now += LEASE;
    await worker()();
    expect(sent[1]).toEqual(sent[0]);
    expect(await row(0)).toMatchObject({ state: 'accepted', attempts: [{ status: 200 }] });
  });

  test('between two calls of one delivery leaves the next worker what is done', async () => {
    const body = mapped.parse({
      type: 'prospect.saved',
      timestamp: iso(NOW),
      data: {
        mapping: 1,
        account: { id: idOf(1), key: 'acme', known: null, name: 'Acme', fields: [] },
        contacts: [],
        opportunity: null,
        note: '',
        replaces: null,
      },
    });
    const calls: string[] = [];
    const preset = {
      ...GENERIC,
      mapped: {
        mapping: { version: 1, account: [], contact: [], opportunity: [] },
        writes: [],
        probe: () => ({ method: 'GET' as const, path: '/' }),
        targets: { account: [], contact: [], opportunity: [] },
        refusal: () => null,
        erasure: null,
        steps: () =>
          ['account', 'note'].map((name) => ({
            name,
            *run() {
              const { text } = yield { method: 'POST' as const, path: `/${name}` };
              return { id: text, link: null };
            },
          })),
      },
    };
    const place = aDestination(0, { preset: 'hubspot' });
    const { worker, row, clock } = await world([aRow(1, { body: JSON.stringify(body) })], [place]);
    const means = (fetch: Delivering['fetch']) => ({ preset: () => preset, fetch });
    const answering = async (request: Request) => {
      calls.push(new URL(request.url).pathname);
      return new Response(`${calls.length}`);
    };
    void worker(means((request) => (request.url.endsWith('/note') ? never() : answering(request))))();
    await expect.poll(async () => (await row(0)).steps).toEqual([{ name: 'account', record: '1', link: null }]);
    clock.now += LEASE;
    await worker(means(answering))();
    expect(calls.map((path) => path.split('/').at(-1))).toEqual(['account', 'note']);
    const after = await row(0);
    expect(after).toMatchObject({ state: 'accepted', steps: [{ record: '1' }, { name: 'note', record: '2' }] });
    expect(after.calls.map(({ method, status }) => [method, status])).toEqual([['POST', 200]]);
  });
});

describe('what is leased ahead', () => {
  test('is given back untried where the destination refuses us', async () => {
    const { db, sent, worker, answers } = await world(many(10));
    answers(async (id) => (id === many(10)[0]?.id ? new Response(null, { status: 401 }) : never()));
    void worker()();
    await expect.poll(async () => (await db.getAll('outbox')).filter(({ state }) => state === 'queued').length).toBe(4);
    expect(sent).toHaveLength(6);
  });

  test('is leased anew where its turn comes late', async () => {
    const { sent, worker, answers, clock, db } = await world(many(10));
    // Each answer takes longer than half a lease.
    answers(async () => {
      clock.now += LEASE / 2 + 1;
      return new Response('{}');
    });
    await worker()();
    for (
      clock.now += LEASE;
      (await db.countFromIndex('outbox', 'due', IDBKeyRange.lowerBound(1))) > 0;
      clock.now += LEASE
    ) {
      await worker()();
    }
    expect(ids(sent).toSorted()).toEqual(
      many(10)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('a gesture while many wait', () => {
  test('costs what it queued: what waits is read once', async () => {
    const { db, sent, worker, answers, clock } = await world(many(40));
    let looks = 0;
    const pending = async () => {
      looks++;
      return pendingDeliveries(db);
    };
    const deliver = worker({}, { pending });
    const late = Array.from({ length: 20 }, (_, n) => aRow(100 + n, { account: idOf(5_000 + (n % 12)) }));
    answers(async () => {
      // Each answer finds the rep at work.
      const row = late.shift();
      if (row) await db.put('outbox', row);
      if (row) void deliver([row]);
      return new Response('{"id":"7"}');
    });
    await deliver();
    expect([new Set(ids(sent)).size, sent.length, looks]).toEqual([60, 60, 1]);
    // Another after all is over, and what others changed is seen by whoever is told of nothing.
    const [one, other] = [aRow(200), aRow(201)];
    await db.put('outbox', one);
    await deliver([one]);
    expect([sent.length, looks]).toEqual([61, 1]);
    await db.put('outbox', other);
    clock.now += 1;
    expect(await deliver()).toBeNull();
    expect([sent.length, looks]).toEqual([62, 2]);
  });

  test('arms the alarm again before it is sent, however short ago that was', async () => {
    const armed: (number | null)[] = [];
    const { db, worker } = await world(many(1));
    const deliver = worker({ arm: (at) => void armed.push(at) });
    await deliver();
    await db.put('outbox', aRow(7));
    await deliver([aRow(7)]);
    expect(armed).toEqual([NOW + LEASE, null, NOW + LEASE, null]);
  });
});

describe('a destination', () => {
  test('that was mended while an attempt was under way is not paused by what that brings', async () => {
    const { db, worker, clock, answers, row, place } = await world(many(1));
    const deliver = worker();
    let asked = 0;
    answers(async () => {
      if (++asked > 1) return new Response('{}');
      const there = await place();
      clock.now += 1_000;
      if (there) await db.put('destinations', { ...there, mendedAt: iso(clock.now) });
      void deliver();
      return new Response(null, { status: 401 });
    });
    await deliver();
    expect(asked).toBe(2);
    expect(await row(0)).toMatchObject({ state: 'accepted', attempts: [{ status: 401 }, { status: 200 }] });
    expect((await place())?.state).toBe('active');
  });

  test('that fails for five days is paused, probed once a day with its oldest row, and recovers', async () => {
    const { worker, clock, answers, place, row, sent, db } = await world(many(12));
    answers(async () => new Response(null, { status: 503 }));
    for (let at: number | null = NOW; at !== null && (await place())?.state === 'active'; at = await worker()()) {
      clock.now = at;
    }
    expect(await place()).toMatchObject({ state: 'paused', pause: { why: 'failing' } });
    const since = clock.now;
    expect(since - NOW).toBeGreaterThanOrEqual(5 * DAY);
    // For ten more days, longer than any delivery is retried, one request a day.
    const before = sent.length;
    for (let day = 0; day < 10; day++) clock.now = (await worker()()) ?? 0;
    expect(clock.now - since).toBeGreaterThanOrEqual(10 * DAY);
    expect(new Set(ids(sent.slice(before)))).toEqual(new Set([many(1)[0]?.id]));
    expect(sent.length - before).toBeLessThanOrEqual(10);
    expect((await db.getAll('outbox')).filter(({ state }) => state === 'parked')).toEqual([]);

    answers(async () => new Response('{}'));
    await worker()();
    expect(await place()).toMatchObject({ state: 'active', pause: null, failing: null, recovered: { why: 'failing' } });
    clock.now += DAY;
    await worker()();
    expect((await db.getAll('outbox')).every(({ state }) => state === 'accepted')).toBe(true);
    expect((await row(0)).acceptedAt).not.toBeNull();
  });

  test('that the rep pauses while rows are on their way gets no more of them', async () => {
    const { db, worker, sent, answers, place } = await world(many(20));
    answers(async () => {
      const there = await place();
      if (there)
        await db.put('destinations', {
          ...there,
          state: 'paused',
          pause: { why: 'rep', since: iso(NOW), probedAt: null },
        });
      return new Response('{}');
    });
    const deliver = worker();
    await deliver();
    await deliver();
    const count = sent.length;
    expect(count).toBeLessThanOrEqual(12);
    expect(await deliver()).toBeNull();
    expect(sent).toHaveLength(count);
  });
});

describe('a clock', () => {
  test.each([-DAY, -40 * DAY, 30 * DAY])('that jumps by %i ms holds nothing up and gives nothing up', async (jump) => {
    const { worker, clock, answers, row } = await world(many(1));
    answers(async () => new Response(null, { status: 503 }));
    for (let n = 0; n < 3; n++) clock.now = (await worker()()) ?? clock.now;
    clock.now += jump;
    const at = await worker()();
    expect((await row(0)).state).toBe('waiting');
    expect(at).not.toBeNull();
    // What waits is never further away than a day.
    expect((at ?? 0) - clock.now).toBeLessThanOrEqual(DAY);
    answers(async () => new Response('{}'));
    clock.now = at ?? clock.now;
    await worker()();
    expect((await row(0)).state).toBe('accepted');
  });

  test('that is set back while a row is leased leaves it to the next', async () => {
    const { worker, clock, answers, row, sent } = await world(many(1));
    answers(never);
    void worker()();
    await expect.poll(() => sent.length).toBe(1);
    answers(async () => new Response('{}'));
    clock.now -= DAY;
    await worker()();
    expect((await row(0)).state).toBe('accepted');
    expect(sent[1]).toEqual(sent[0]);
  });
});
