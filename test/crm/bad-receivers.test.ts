import type { ServerResponse } from 'node:http';
import { createServer as plainServer, type Socket } from 'node:net';
import { createServer as tlsServer } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DAY } from '../../utils/crm/backoff.ts';
import { deliverer } from '../../utils/crm/deliver.ts';
import { type Delivery, delivery } from '../../utils/domain/delivery.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { receiver } from './receiver.ts';
import { aDestination, aRow, GENERIC, NOW } from './rows.ts';

/** What becomes of one delivery to that address, sent as the background sends it. */
async function sentTo(url: string, timeout = 10_000): Promise<Delivery> {
  const row = aRow(1);
  const outbox = new MemoryOutbox([row], [aDestination(0, { url })]);
  await deliverer(outbox, {
    fetch,
    now: () => NOW,
    random: () => 0,
    holder: () => 'me',
    preset: () => GENERIC,
    permitted: async () => true,
    arm: () => undefined,
    report: (error) => expect.unreachable(String(error)),
    timeout,
  })();
  const after = outbox.row(row.id);
  // Whatever was answered, the row can be kept, shown and sent again.
  expect(delivery.parse(after)).toEqual(after);
  expect([after.id, after.body, after.lease]).toEqual([row.id, row.body, null]);
  expect(after.attempts).toHaveLength(1);
  expect(Buffer.byteLength(JSON.stringify([after.answer, after.calls]))).toBeLessThan(20_000);
  if (after.reason) for (const words of [en, fr]) expect(words.reasons[after.reason]).toMatch(/\w/);
  return after;
}

async function answered(answer: (response: ServerResponse) => void, timeout?: number): Promise<Delivery> {
  return sentTo((await receiver(answer)).url, timeout);
}

/** A receiver that speaks as it likes. */
async function speaking(speak: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = plainServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('data', () => speak(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;
}

const raw = (text: string) => speaking((socket) => socket.end(text));

describe('pages where an answer was expected', () => {
  const page = '<!doctype html><title>Sign in</title><script>alert(1)</script>';
  test.each([
    [200, 'accepted', null],
    [404, 'parked', 'refused'],
    [503, 'waiting', 'server-error'],
  ] as const)('%i', async (status, state, reason) => {
    const row = await answered((response) => response.writeHead(status, { 'content-type': 'text/html' }).end(page));
    expect(row).toMatchObject({ state, reason, answer: page });
  });
});

describe('too much', () => {
  test('50 MB, of which the beginning is read and less is kept', async () => {
    const began = Date.now();
    const row = await answered((response) => response.end('x'.repeat(50_000_000)));
    expect(row.state).toBe('accepted');
    expect(row.answer).toHaveLength(2_048);
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  test('without an end', async () => {
    const row = await answered((response) => {
      const pour = () => {
        while (!response.destroyed && response.write('{"a":'.repeat(2_000)));
      };
      response.on('drain', pour);
      pour();
    });
    expect(row.state).toBe('accepted');
  });

  test('packed small', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000));
    const row = await answered((response) => response.writeHead(422, { 'content-encoding': 'gzip' }).end(packed));
    expect(row).toMatchObject({ state: 'parked', reason: 'refused' });
  });

  test('a drop at a time', async () => {
    const row = await answered((response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    }, 300);
    expect(row).toMatchObject({ state: 'waiting', reason: 'timeout' });
  });

  test('headers beyond all measure', async () => {
    const url = await raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}\r\n\r\n`);
    expect(await sentTo(url)).toMatchObject({ state: 'waiting', reason: 'network' });
  });
});

describe('what is not what it says', () => {
  test('another charset', async () => {
    const latin = Buffer.from('{"id":"é"}', 'latin1');
    const type = { 'content-type': 'application/json; charset=iso-8859-1' };
    const row = await answered((response) => response.writeHead(200, type).end(latin));
    expect(row).toMatchObject({ state: 'accepted', answer: '{"id":"�"}' });
  });

  test('a charset that there is not', async () => {
    const type = { 'content-type': 'text/plain; charset=klingon-8' };
    expect((await answered((response) => response.writeHead(400, type).end('no'))).answer).toBe('no');
  });

  test('broken compression', async () => {
    const packed = { 'content-encoding': 'gzip' };
    const row = await answered((response) => response.writeHead(200, packed).end('not gzip at all'));
    expect(row).toMatchObject({ state: 'waiting', reason: 'network' });
  });

  test('204 with a body', async () => {
    const row = await sentTo(await raw('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\nhello'));
    expect(row.state).toBe('accepted');
  });

  test('no HTTP', async () => {
    for (const text of ['SSH-2.0-OpenSSH_9.6\r\n', '', '\0'.repeat(1_000), 'HTTP/1.1 abc OK\r\n\r\n']) {
      expect(await sentTo(await raw(text))).toMatchObject({ state: 'waiting', reason: 'network' });
    }
  });

  test('a status that there is not', async () => {
    const row = await sentTo(await raw('HTTP/1.1 799 What\r\ncontent-length: 0\r\n\r\n'));
    expect(row.state).toBe('waiting');
  });
});

describe('elsewhere', () => {
  test('a redirect to itself is not followed', async () => {
    const { url, received } = await receiver((response) => response.writeHead(302, { location: '/hook' }).end());
    expect(await sentTo(url)).toMatchObject({ state: 'parked', reason: 'redirected' });
    expect(received).toHaveLength(1);
  });
});

describe('how long to wait', () => {
  const asking = (header: string) =>
    answered((response) => response.writeHead(429, { 'retry-after': header }).end('slow down'));

  test.each(['-1', 'soon', '', '1.5', 'Wed, 99 Foo 2026', '0'])(
    'nonsense leaves it to the table: %j',
    async (header) => {
      expect(await asking(header)).toMatchObject({ state: 'waiting', reason: 'busy', dueAt: NOW + 5_000 });
    },
  );

  test.each(['1000000000', '9'.repeat(400), 'Fri, 31 Dec 2999 23:59:59 GMT'])(
    'never longer than a day: %s',
    async (header) => {
      expect((await asking(header)).dueAt).toBe(NOW + DAY);
    },
  );
});

describe('no secure line', () => {
  test('a receiver that has no certificate', async () => {
    const server = tlsServer({});
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : '';
    expect(await sentTo(`https://127.0.0.1:${port}/`)).toMatchObject({ state: 'waiting', reason: 'network' });
  });

  test('plain HTTP where TLS was asked for', async () => {
    const url = await raw('HTTP/1.1 200 OK\r\n\r\n');
    expect(await sentTo(url.replace('http:', 'https:'))).toMatchObject({ state: 'waiting', reason: 'network' });
  });

  test('nobody at all', async () => {
    expect(await sentTo('http://127.0.0.1:1/')).toMatchObject({ state: 'waiting', reason: 'network' });
    expect(await sentTo('https://no-such-host.invalid/')).toMatchObject({ state: 'waiting', reason: 'network' });
  });
});
