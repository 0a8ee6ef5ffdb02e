import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliverer } from '../../utils/crm/deliver.ts';
import type { Delivering } from '../../utils/crm/run.ts';
import { HOST_LIMIT } from '../../utils/crm/turn.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { aDestination, aRow, GENERIC, idOf, NOW } from './rows.ts';

/**
 * What may happen to a request: an answer, with the body taken in or not; nothing; the worker's death before it leaves,
 * or after it arrived, or before the answer is written down.
 */
type Fate =
  | { status: number; taken: boolean; retryAfter?: string }
  | 'unreachable'
  | 'cut off'
  | 'dies before'
  | 'dies after'
  | 'dies settling';

class Death extends Error {}

/** A receiver as WEBHOOK.md wants it: it takes each id once. */
class Inbox {
  readonly taken: Delivery['id'][] = [];
  readonly bodies = new Map<string, string>();

  take(id: string, body: string) {
    expect(this.bodies.get(id) ?? body).toBe(body);
    this.bodies.set(id, body);
    if (!this.taken.includes(id)) this.taken.push(id);
  }
}

class World {
  now = NOW;
  readonly inbox = new Inbox();
  readonly outbox: MemoryOutbox;
  readonly #fates: Fate[];
  readonly #underWay = new Map<string, number>();
  #holders = 0;

  constructor(rows: readonly Delivery[], fates: readonly Fate[]) {
    // Two of the three destinations share a host.
    const destinations = [0, 1, 2].map((n) => aDestination(n, n < 2 ? { url: `https://one.example/${n}` } : {}));
    this.outbox = new MemoryOutbox(rows, destinations);
    this.#fates = [...fates];
    const change = this.outbox.change.bind(this.outbox);
    this.outbox.change = async (changes) => {
      // All or none, as a transaction; by itself the doomed one is never written down.
      if (changes.some(({ id }) => this.#doomed.has(id)) && changes.length > 1) throw new Death();
      if (changes.some(({ id }) => this.#doomed.delete(id))) throw new Death();
      return change(changes);
    };
  }

  readonly #doomed = new Set<string>();
  #permitted = false;

  worker(): () => Promise<number | null> {
    const deps: Delivering = {
      fetch: (request) => this.#fetch(request),
      now: () => this.now,
      random: () => 0.5,
      holder: () => `holder ${this.#holders++}`,
      preset: () => GENERIC,
      permitted: async () => this.#permitted,
      arm: () => undefined,
      report: (error) => expect(error).toBeInstanceOf(Death),
    };
    return deliverer(this.outbox, deps);
  }

  async #fetch(request: Request): Promise<Response> {
    const id = request.headers.get('webhook-id') ?? '';
    const body = await request.text();
    const { host } = new URL(request.url);
    for (const key of [id, host]) this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + 1);
    // One attempt a row at a time, whichever worker makes it, and six a host.
    expect(this.#underWay.get(id)).toBe(1);
    expect(this.#underWay.get(host)).toBeLessThanOrEqual(HOST_LIMIT);
    expect(this.outbox.row(id).lease?.until).toBeGreaterThan(this.now);
    await new Promise(setImmediate);
    for (const key of [id, host]) this.#underWay.set(key, (this.#underWay.get(key) ?? 0) - 1);
    return this.#answer(id, body);
  }

  #answer(id: string, body: string): Response {
    const fate = this.#fates.shift() ?? { status: 200, taken: true };
    // Who is dead writes nothing down.
    if (fate === 'dies before' || fate === 'dies after') this.#doomed.add(id);
    if (fate === 'dies before') throw new Death();
    if (fate === 'unreachable') throw new TypeError('Failed to fetch');
    if (typeof fate === 'string' || fate.taken || this.inbox.bodies.has(id)) this.inbox.take(id, body);
    if (fate === 'cut off') throw new TypeError('Failed to fetch');
    if (fate === 'dies after') throw new Death();
    if (fate === 'dies settling') this.#doomed.add(id);
    const { status, retryAfter } = typeof fate === 'string' ? { status: 200, retryAfter: undefined } : fate;
    return new Response(null, { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} });
  }

  /** The rep mends what stopped a destination, and gives the permission that was asked for. */
  mend() {
    this.#permitted = true;
    for (const place of this.outbox.places.values()) this.outbox.places.set(place.id, { ...place, state: 'active' });
  }

  get unfinished() {
    return [...this.outbox.rows.values()].filter(({ state }) => state !== 'accepted' && state !== 'parked');
  }
}

const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.constantFrom<Fate>('unreachable', 'cut off', 'dies before', 'dies after', 'dies settling'),
  fc.record({ status: fc.constantFrom(200, 202), taken: fc.constant(true) }),
  fc.record({
    status: fc.constantFrom(301, 400, 401, 403, 408, 410, 422, 429, 500, 503),
    taken: fc.boolean(),
    retryAfter: fc.constantFrom('1', '90', '999999'),
  }),
);

const anyRows = fc
  .array(fc.record({ account: fc.nat(9), destination: fc.nat(2) }), { minLength: 1, maxLength: 25 })
  .map((list) =>
    list.map(({ account, destination }, n) =>
      aRow(n, { account: idOf(5_000 + account), destination: aDestination(destination).id }),
    ),
  );

test('whatever happens, each delivery arrives once and in order, or is parked; nothing is lost or changed', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.array(fate, { maxLength: 60 }), fc.nat(25), async (rows, fates, early) => {
      const world = new World(rows.slice(0, early), fates);
      // Later rows come while the first are on their way; two workers run at once, as when a browser restarts one.
      const [one, two] = [world.worker(), world.worker()];
      const runs = [one(), two()];
      for (const row of rows.slice(early)) world.outbox.rows.set(row.id, row);
      runs.push(one(), two());
      await Promise.all(runs);

      for (let round = 0; world.unfinished.length > 0; round++) {
        expect(round).toBeLessThan(1_000);
        world.mend();
        const at = await world.worker()();
        if (at !== null) world.now = Math.max(at, world.now);
      }

      for (const row of rows) {
        const now = world.outbox.row(row.id);
        expect([now.id, now.body, now.order]).toEqual([row.id, row.body, row.order]);
        if (world.inbox.bodies.has(row.id)) expect(world.inbox.bodies.get(row.id)).toBe(row.body);
        if (now.state === 'accepted') expect(world.inbox.taken).toContain(row.id);
      }
      const accepted = [...world.outbox.rows.values()].filter(({ state }) => state === 'accepted').map(({ id }) => id);
      expect(world.outbox.receipts.toSorted()).toEqual(accepted.toSorted());
      for (const line of Object.values(Object.groupBy(world.inbox.taken, (id) => lineOf(world.outbox.row(id))))) {
        const orders = (line ?? []).map((id) => world.outbox.row(id).order);
        expect(orders).toEqual(orders.toSorted());
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

function lineOf({ account, destination }: Delivery): string {
  return `${account} ${destination}`;
}
