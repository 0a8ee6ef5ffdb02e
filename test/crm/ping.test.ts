import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { ping, tested } from '../../utils/crm/ping.ts';
import { PRESETS, presetOf } from '../../utils/crm/presets/all.ts';
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

test.each([
  [200, '{"status":"ok"}', true],
  [200, '{"status":"error"}', false],
  [404, '', false],
])('a test event answered %i %s is accepted as a delivery would be: %s', async (status, answer, accepted) => {
  const { url } = await receiver((response) => response.writeHead(status).end(answer));
  const place = aDestination(0, { url, preset: 'odoo-webhook' });
  const course = await ping(
    place,
    presetOf('odoo-webhook'),
    idOf(1),
    { id: idOf(2), name: 'Ada' },
    { fetch, now: Date.now },
  );
  expect(tested(course)).toMatchObject({ status, accepted, text: answer });
});

test('a CRM that is written to by its own calls is only asked whether it lets us in', async () => {
  const { url, received } = await receiver((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"results":[]}');
  });
  const authorisation = { by: 'bearer', token: 'pat-0' } as const;
  const place = aDestination(0, { url, preset: 'hubspot', authorisation });
  const course = await ping(
    place,
    presetOf('hubspot'),
    idOf(1),
    { id: idOf(2), name: 'Ada' },
    { fetch, now: Date.now },
  );
  expect(tested(course)).toMatchObject({ status: 200, accepted: true });
  expect(received).toMatchObject([{ headers: { authorization: 'Bearer pat-0' }, body: '' }]);
});

test.each(PRESETS.filter(({ mapped }) => mapped !== null))('what $label is asked makes nothing there', ({ mapped }) => {
  const asked = mapped?.probe({ settings: {} });
  expect(asked?.method === 'GET' || /search_count|get_preferences/.test(JSON.stringify(asked))).toBe(true);
});
