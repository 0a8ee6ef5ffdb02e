import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSecret } from '../../utils/crm/secret.ts';
import { sign } from '../../utils/crm/sign.ts';
import { MemoryOutbox } from '../crm/memory-outbox.ts';
import { aDestination, aRow, idOf } from '../crm/rows.ts';
import { examplePayloads } from '../crm/story.ts';
import { deliver, verified } from './deliveries.ts';
import { installNodeRed, type NodeRed, startNodeRed } from './node-red.ts';

const missing = installNodeRed();
if (missing !== null) console.error(`Nothing is delivered to Node-RED: ${missing}.`);

describe.skipIf(missing !== null)('Node-RED', () => {
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const examples = [...examplePayloads()];
  let red: NodeRed;
  beforeAll(async () => {
    red = await startNodeRed(secret);
  });
  afterAll(() => red?.close());

  const outboxOf = (numbers: readonly number[], changes: Parameters<typeof aDestination>[1] = {}) => {
    const place = aDestination(0, { url: red.url, secret, ...changes });
    const rows = numbers.map((n) => {
      const [type = '', body = ''] = examples[n % examples.length] ?? [];
      return aRow(n, { account: idOf(5_000 + (n % 10)), type, body });
    });
    return new MemoryOutbox(rows, [place]);
  };
  const rowsOf = (outbox: MemoryOutbox) => [...outbox.rows.values()];
  const keptOf = async (outbox: MemoryOutbox) =>
    (await red.kept()).filter(({ headers }) => outbox.rows.has(headers['webhook-id'] ?? ''));

  test('takes in all that is sent, each once, in the order of its account, every signature genuine', async () => {
    const outbox = outboxOf(Array.from({ length: 40 }, (_, n) => n));
    await deliver(outbox);
    expect(rowsOf(outbox).map(({ state }) => state)).toEqual(Array(40).fill('accepted'));
    const kept = await keptOf(outbox);
    expect(kept.map(({ body }) => body).sort()).toEqual(
      rowsOf(outbox)
        .map(({ body }) => body)
        .sort(),
    );
    for (const one of kept) expect(verified(one, secret)).toEqual(JSON.parse(one.body));
    for (const row of rowsOf(outbox).slice(0, 10)) {
      const own = rowsOf(outbox).filter(({ account }) => account === row.account);
      const ids = own.map(({ id }) => id);
      expect(kept.map(({ headers }) => headers['webhook-id']).filter((id) => ids.includes(id ?? ''))).toEqual(ids);
    }
  });

  test('keeps one that comes again but once', async () => {
    const outbox = outboxOf([100]);
    await deliver(outbox);
    for (const row of rowsOf(outbox)) outbox.rows.set(row.id, { ...row, state: 'queued', dueAt: 1 });
    await deliver(outbox);
    expect(rowsOf(outbox)[0]?.attempts.map(({ status }) => status)).toEqual([200, 200]);
    expect(await keptOf(outbox)).toHaveLength(1);
  });

  test('refuses one signed with another secret; the destination then waits for the rep', async () => {
    const outbox = outboxOf([200, 201], { secret: generateSecret(new Uint8Array(32)) });
    await deliver(outbox);
    expect(rowsOf(outbox)[0]).toMatchObject({ state: 'waiting', reason: 'unauthorised' });
    expect([...outbox.places.values()]).toEqual([expect.objectContaining({ state: 'paused' })]);
    expect(await keptOf(outbox)).toEqual([]);
  });

  test('refuses one that is six minutes old, one that was changed on the way, and one without a signature', async () => {
    const body = '{"data":{}}';
    const post = async (age: number, sent: string, signed: boolean) => {
      const timestamp = Math.floor(Date.now() / 1000) - age;
      const headers = new Headers({ 'webhook-id': `by hand ${age}`, 'webhook-timestamp': String(timestamp) });
      const signature = await sign({ id: `by hand ${age}`, timestamp, body, secret });
      if (signed) headers.set('webhook-signature', signature);
      return (await fetch(red.url, { method: 'POST', headers, body: sent })).status;
    };
    expect(await post(0, body, true)).toBe(200);
    expect(await post(360, body, true)).toBe(401);
    expect(await post(0, '{"data":{"more":1}}', true)).toBe(401);
    expect(await post(0, body, false)).toBe(401);
  });
});
