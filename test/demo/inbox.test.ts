import { afterAll, beforeAll, expect, test } from 'vitest';
import { attempt } from '../../utils/crm/attempt.ts';
import { ping } from '../../utils/crm/ping.ts';
import { generic } from '../../utils/crm/presets/generic.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import { aDestination, idOf } from '../crm/rows.ts';
import { account, bodiesFor, examplePayloads } from '../crm/story.ts';
import { type Inbox, openInbox } from './inbox.ts';

const secret = generateSecret(new Uint8Array(24).fill(3));
const sending = { fetch, now: Date.now };
let inbox: Inbox;
beforeAll(async () => {
  inbox = await openInbox({ secret });
});
afterAll(() => inbox.close());

const destination = () => aDestination(0, { url: inbox.url, secret });
async function answerTo(body: string, id: string, signedWith = secret) {
  const { outcome } = await attempt({ id, body }, { ...destination(), secret: signedWith }, generic, sending);
  return outcome.kind === 'answer' ? outcome : null;
}

test('every type of delivery is verified, is what its published schema says, and is taken once', async () => {
  const types = [...examplePayloads().keys()];
  const bodies = types.flatMap((type) => bodiesFor({ ...destination(), types: [type] }));
  for (const { id, body } of [...bodies, ...bodies]) {
    expect(await answerTo(body, id)).toMatchObject({ status: 200, remote: { id: 'crm-1' } });
  }
  await ping(destination(), generic, idOf(1), { id: idOf(2), name: 'Sam' }, sending);
  expect(inbox.received.map(({ body }) => body.type)).toEqual([...bodies.map(({ type }) => type), 'test.ping']);
  expect(inbox.received.filter(({ body }) => body.data.account?.id === account)).toHaveLength(bodies.length);
});

test('what is signed by another, or is not what its schema says, is refused', async () => {
  const body = examplePayloads().get('stage.moved') ?? '';
  const before = inbox.received.length;
  expect(await answerTo(body, 'd-1', generateSecret(new Uint8Array(24)))).toMatchObject({ status: 401 });
  expect(await answerTo(body.replace('"detection"', '"guessing"'), 'd-2')).toMatchObject({ status: 422 });
  expect(await answerTo(body.replace('stage.moved', '../package'), 'd-3')).toMatchObject({ status: 422 });
  expect(inbox.received).toHaveLength(before);
});
