import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { ping } from '../../utils/crm/ping.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import { receiver } from './receiver.ts';
import { aDestination, GENERIC, idOf } from './rows.ts';

test('a test event is sent at once, signed, and its answer given back', async () => {
  const secret = generateSecret(new Uint8Array(24));
  const { url, received } = await receiver((response) => response.writeHead(422).end('no such hook'));
  const destination = aDestination(0, { url, secret });
  const author = { id: idOf(2), name: 'Ada', device: 'laptop' };
  const { outcome } = await ping(destination, GENERIC, idOf(1), author, { fetch, now: Date.now, timeout: 30_000 });
  expect(outcome).toMatchObject({ kind: 'answer', status: 422, text: 'no such hook' });

  const [sent] = received;
  expect(sent?.headers['webhook-id']).toBe(`${idOf(1)}-${destination.id}`);
  const verified = new Webhook(secret).verify(sent?.body ?? '', {
    'webhook-id': String(sent?.headers['webhook-id']),
    'webhook-timestamp': String(sent?.headers['webhook-timestamp']),
    'webhook-signature': String(sent?.headers['webhook-signature']),
  });
  const payload = PAYLOADS['test.ping'].parse(verified);
  expect(payload.data).toMatchObject({ account: null, savedBy: { id: author.id, name: 'Ada' } });
  expect(sent?.body).not.toContain(url);
  expect(sent?.body).not.toContain(secret);
});
