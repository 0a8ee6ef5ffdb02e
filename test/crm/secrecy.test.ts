import { expect, test } from 'vitest';
import { deliverer } from '../../utils/crm/deliver.ts';
import { ping } from '../../utils/crm/ping.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import { shownOutcome } from '../../utils/crm/shown-call.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { receiver } from './receiver.ts';
import { aDestination, aRow, idOf, NOW } from './rows.ts';

const CANARY = 'canary-5f1c77e2';
const SECRET = generateSecret(new Uint8Array(24).fill(3));

/** Delivers to a receiver that says again all that it was sent; what is kept and reported then. */
async function told(status: number, { url: path = '', ...changes }: Partial<Destination>): Promise<string> {
  const { url } = await receiver((response, { headers, url, body }) =>
    response.writeHead(status).end(
      JSON.stringify({
        url,
        headers,
        body,
        error: `Cannot POST ${url}`,
        id: headers.authorization ?? headers['x-key'] ?? url,
      }),
    ),
  );
  const place = aDestination(0, { ...changes, url: url + path });
  const row = aRow(1);
  const outbox = new MemoryOutbox([row], [place]);
  const reported: unknown[] = [];
  const sending = { fetch, now: () => NOW, timeout: 10_000 };
  await deliverer(outbox, {
    ...sending,
    random: () => 0,
    holder: () => 'me',
    preset: presetOf,
    permitted: async () => true,
    arm: () => undefined,
    report: (error) => void reported.push(error instanceof Error ? [error.message, error.stack, error.cause] : error),
  })();
  const tested = await ping(place, presetOf(place.preset), idOf(3), { id: idOf(2), name: 'Ada' }, sending).catch(
    String,
  );
  expect(outbox.row(row.id).attempts).toHaveLength(1);
  return JSON.stringify([outbox.row(row.id), reported, tested]);
}

test.each<[string, Partial<Destination>]>([
  ['a bearer token', { authorisation: { by: 'bearer', token: CANARY } }],
  ['a password', { authorisation: { by: 'basic', user: 'ada', password: CANARY } }],
  ['a header', { authorisation: { by: 'header', name: 'x-key', value: CANARY } }],
  ['a parameter', { authorisation: { by: 'query', name: 'key', value: CANARY } }],
  ['an address', { preset: 'zapier', url: `/${CANARY}/` }],
  ['a signing secret', { secret: SECRET, oldSecret: { secret: SECRET, until: '2027-01-01T00:00:00.000Z' } }],
  ['a token that cannot be sent', { authorisation: { by: 'bearer', token: `${CANARY} ☃` } }],
  ['a header that cannot be sent', { authorisation: { by: 'header', name: 'no header', value: CANARY } }],
])('%s is in nothing that is kept, shown or reported, though the receiver says it again', async (_, changes) => {
  for (const status of [200, 401, 404, 500]) {
    const text = await told(status, changes);
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(SECRET.slice(6));
    expect(text).not.toContain(btoa(`ada:${CANARY}`));
  }
});

test.each([
  ['companies', 'https://crm.example/api/companies', 'https://crm.example/companies/12', true],
  ['the whole path, of words', 'https://crm.example/companies', 'https://crm.example/companies/12', true],
  ['a key', 'https://crm.example/companies/k3y00000', 'https://crm.example/companies/12?of=k3y00000', false],
  ['a short key', 'https://hooks.example/catch/1/k3y', 'https://hooks.example/catch/1/k3y', false],
  ['long letters', 'https://hooks.example/qwertyuiopasdfghjk', 'https://crm.example/qwertyuiopasdfghjk', false],
])('a record’s link that shares %s with an address is kept or not', (_, url, link, isKept) => {
  const answer = { kind: 'answer', status: 200, text: '', wait: null, date: null, verdict: null } as const;
  const shown = shownOutcome(
    { ...answer, remote: { id: '12', link } },
    { url, authorisation: { by: 'nothing' } },
    true,
  );
  expect(shown).toMatchObject({ remote: { id: '12', link: isKept ? link : null } });
});
