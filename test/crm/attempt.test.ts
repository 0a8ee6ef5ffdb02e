import type { ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { attempt as attemptAt, type Receiver } from '../../utils/crm/attempt.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import type { Sending } from '../../utils/crm/send.ts';
import { sign } from '../../utils/crm/sign.ts';
import { receiver } from './receiver.ts';

const secret = generateSecret(new Uint8Array(32).fill(7));
const row = { id: 'event-destination', body: '{"note":"Où en êtes-vous ? 🤝"}' };

/** Long enough that only an answer that never comes runs into it. */
const sending = { fetch, now: Date.now, timeout: 30_000 };
const impatient = { ...sending, timeout: 100 };

/** Where no secret is asked for. */
function open(url: string): Receiver {
  return { url, secret: null, oldSecret: null, authorisation: { by: 'nothing' } };
}

const attempt = (sent: typeof row, to: Receiver, deps: Sending) =>
  attemptAt(sent, to, { read: null, secretUrl: false }, deps);

async function outcomeOf(answer: (response: ServerResponse) => void, deps = sending) {
  const { url } = await receiver(answer);
  return (await attempt(row, open(url), deps)).outcome;
}

describe('what is sent', () => {
  test('the frozen body, signed as Standard Webhooks asks', async () => {
    const { url, received } = await receiver((response) => response.end());
    await attempt(row, { ...open(url), secret }, sending);
    const [sent] = received;
    expect(sent?.method).toBe('POST');
    expect(sent?.body).toBe(row.body);
    expect(sent?.headers['content-type']).toBe('application/json');
    expect(sent?.headers['webhook-id']).toBe(row.id);
    const { cookie, referer, authorization } = sent?.headers ?? {};
    expect([cookie, referer, authorization]).toEqual([undefined, undefined, undefined]);
    const headers = {
      'webhook-id': String(sent?.headers['webhook-id']),
      'webhook-timestamp': String(sent?.headers['webhook-timestamp']),
      'webhook-signature': String(sent?.headers['webhook-signature']),
    };
    expect(new Webhook(secret).verify(sent?.body ?? '', headers)).toEqual(JSON.parse(row.body));
  });

  test('each attempt has its own time, in whole seconds, and its own signature', async () => {
    const { url, received } = await receiver((response) => response.end());
    for (const now of [1_000_999, 1_001_000])
      await attempt(row, { ...open(url), secret }, { ...sending, now: () => now });
    expect(received.map(({ headers }) => headers['webhook-timestamp'])).toEqual(['1000', '1001']);
    expect(new Set(received.map(({ headers }) => headers['webhook-signature'])).size).toBe(2);
  });

  test('no signature where the destination has no secret', async () => {
    const { url, received } = await receiver((response) => response.end());
    await attempt(row, open(url), sending);
    expect(received[0]?.headers['webhook-signature']).toBeUndefined();
  });
});

describe('how it shows that it may come in', () => {
  async function sentWith(by: Receiver['authorisation']) {
    const { url, received } = await receiver((response) => response.end());
    await attempt(row, { ...open(url), authorisation: by }, sending);
    return received[0];
  }

  test('by a bearer token, a name and password, a header of its own', async () => {
    expect((await sentWith({ by: 'bearer', token: 't0ken' }))?.headers.authorization).toBe('Bearer t0ken');
    const basic = await sentWith({ by: 'basic', user: 'ada', password: 'é:' });
    expect(basic?.headers.authorization).toBe(`Basic ${Buffer.from('ada:é:').toString('base64')}`);
    expect((await sentWith({ by: 'header', name: 'x-key', value: 'k' }))?.headers['x-key']).toBe('k');
  });

  test('by a parameter of the address', async () => {
    expect((await sentWith({ by: 'query', name: 'key', value: 'a&b' }))?.url).toBe('/hook?key=a%26b');
  });

  test('no header that the rep names takes the place of ours', async () => {
    for (const name of ['webhook-id', 'Webhook-Signature', 'content-type', 'webhook-timestamp']) {
      const headers = (await sentWith({ by: 'header', name, value: 'forged' }))?.headers;
      expect(Object.values(headers ?? {})).not.toContain('forged');
    }
  });

  test('by two signatures while a secret takes the place of another, and by one from then on', async () => {
    const { url, received } = await receiver((response) => response.end());
    const old = generateSecret(new Uint8Array(32).fill(9));
    const until = new Date(1_000_000).toISOString();
    const to = { ...open(url), secret, oldSecret: { secret: old, until } };
    for (const now of [999_999, 1_000_000]) await attempt(row, to, { ...sending, now: () => now });
    const [both, one] = received.map(({ headers }) => String(headers['webhook-signature']).split(' '));
    const timestamp = 999;
    const signed = { id: row.id, timestamp, body: row.body };
    expect(both).toEqual([await sign({ ...signed, secret }), await sign({ ...signed, secret: old })]);
    expect(one).toEqual([await sign({ ...signed, timestamp: 1_000, secret })]);
  });

  test('what was said is kept without it', async () => {
    const { url } = await receiver((response) => response.end('you said t0ken'));
    const to: Receiver = { ...open(url), authorisation: { by: 'bearer', token: 't0ken' } };
    const { calls } = await attempt(row, to, sending);
    expect(calls).toMatchObject([{ method: 'POST', url, body: row.body, status: 200 }]);
    expect(JSON.stringify(calls)).not.toContain('t0ken');
  });
});

test('what the preset reads in an answer is kept with it, and the longer wait', async () => {
  const { url } = await receiver((response) => response.writeHead(200, { 'retry-after': '5' }).end('{"ok":false}'));
  const read = ({ json }: { json: unknown }) => ({ is: 'passing' as const, why: JSON.stringify(json), wait: 60_000 });
  const { outcome } = await attemptAt(row, open(url), { read, secretUrl: false }, sending);
  expect(outcome).toMatchObject({ verdict: { is: 'passing', why: '{"ok":false}' }, wait: 60_000 });
});

describe('what came of it', () => {
  test('the answer, with the record that it names', async () => {
    const outcome = await outcomeOf((response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"id":42,"link":"https://crm.example/42"}');
    });
    expect(outcome).toMatchObject({ kind: 'answer', status: 201, wait: null });
    expect(outcome).toMatchObject({ remote: { id: '42', link: 'https://crm.example/42' } });
  });

  test('how long it took, and the receiver’s clock', async () => {
    const { url } = await receiver((response) => response.end());
    const times = [1_000, 1_250.4, 1_250.4];
    const tried = await attempt(row, open(url), { ...sending, now: () => times.shift() ?? 1_250.4 });
    expect(tried).toMatchObject({ startedAt: 1_000, milliseconds: 250 });
    expect(tried.outcome).toMatchObject({ kind: 'answer', date: expect.any(Number) });
  });

  test.each([204, 304, 401, 410, 500])('%i without a body', async (status) => {
    const outcome = await outcomeOf((response) => response.writeHead(status).end());
    expect(outcome).toMatchObject({ kind: 'answer', status, text: '' });
  });

  test('an error page is text like any other', async () => {
    const html = '<!doctype html><title>502</title><script>alert(1)</script>';
    const outcome = await outcomeOf((response) => response.writeHead(502, { 'content-type': 'text/html' }).end(html));
    expect(outcome).toMatchObject({ kind: 'answer', status: 502, text: html, remote: { id: null, link: null } });
  });

  test('how long a busy receiver asks us to wait', async () => {
    const outcome = await outcomeOf((response) => response.writeHead(429, { 'retry-after': '120' }).end('slow down'));
    expect(outcome).toMatchObject({ kind: 'answer', status: 429, wait: 120_000, text: 'slow down' });
  });

  test.each([301, 302, 303, 307, 308])('%i is not followed', async (status) => {
    const elsewhere = await receiver((response) => response.end());
    const outcome = await outcomeOf((response) => response.writeHead(status, { location: elsewhere.url }).end());
    expect(outcome).toMatchObject({ kind: 'answer', status });
    expect(elsewhere.received).toEqual([]);
  });

  test('a redirect that a browser hides', async () => {
    // Node shows what a browser does not; https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
    const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const tried = await attempt(row, open('https://a.example/'), { ...sending, fetch: async () => hidden });
    expect(tried.outcome).toEqual({ kind: 'redirected' });
  });

  test('of an endless answer the first 64 KiB; the rest is hung up on', async () => {
    const hungUp = Promise.withResolvers<void>();
    const outcome = await outcomeOf((response) => {
      const pour = () => {
        while (!response.destroyed && response.write('é'.repeat(10_000)));
      };
      response.on('drain', pour).on('close', hungUp.resolve);
      pour();
    });
    expect(outcome).toMatchObject({ kind: 'answer', status: 200, text: 'é'.repeat(32 * 1024) });
    await hungUp.promise;
  });

  test('bytes that are no UTF-8', async () => {
    const outcome = await outcomeOf((response) => response.end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])));
    expect(outcome).toMatchObject({ kind: 'answer', status: 200, text: '{��}' });
  });
});

describe('what did not come', () => {
  test('an answer in time', async () => {
    expect(await outcomeOf(() => undefined, impatient)).toEqual({ kind: 'timeout' });
  });

  test('the rest of an answer in time, even where it began well', async () => {
    const outcome = await outcomeOf((response) => void response.writeHead(200).write('{"id":'), impatient);
    expect(outcome).toEqual({ kind: 'timeout' });
  });

  test('anything before the connection was reset', async () => {
    expect(await outcomeOf((response) => response.socket?.resetAndDestroy())).toEqual({ kind: 'network' });
  });

  test('the end of an answer that broke off', async () => {
    const outcome = await outcomeOf((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"id":1}', () => response.socket?.destroy());
    });
    expect(outcome).toEqual({ kind: 'network' });
  });

  test('anyone who listens', async () => {
    const tried = await attempt(row, open('http://127.0.0.1:1/'), sending);
    expect(tried.outcome).toEqual({ kind: 'network' });
  });
});

describe('what is no outcome is thrown', () => {
  test('a malformed secret, before anything is sent', async () => {
    const { url, received } = await receiver((response) => response.end());
    await expect(attempt(row, { ...open(url), secret: 'whsec_' }, sending)).rejects.toThrow('secret cannot sign');
    expect(received).toEqual([]);
  });

  test('a malformed address', async () => {
    await expect(attempt(row, open('crm.example'), sending)).rejects.toThrow(TypeError);
    await expect(attempt(row, open('https://a:b@crm.example'), sending)).rejects.toThrow(TypeError);
  });

  test('a fault of our own', async () => {
    const fault = new RangeError('ours');
    const broken = { ...sending, fetch: () => Promise.reject(fault) };
    await expect(attempt(row, open('https://a.example'), broken)).rejects.toBe(fault);
  });
});
