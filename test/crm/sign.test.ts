import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { generateSecret } from '../../utils/crm/secret.ts';
import { sign } from '../../utils/crm/sign.ts';

test('the example of the Standard Webhooks specification', async () => {
  const signature = await sign({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  });
  expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('the library of the specification makes the same signature', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uuid(),
      fc.nat(2 ** 31),
      fc.string({ unit: 'binary' }).filter((body) => body.isWellFormed()),
      fc.uint8Array({ minLength: 24, maxLength: 64 }),
      async (id, timestamp, body, key) => {
        const secret = generateSecret(key);
        const theirs = new Webhook(secret).sign(id, new Date(timestamp * 1000), body);
        expect(await sign({ id, timestamp, body, secret })).toBe(theirs);
      },
    ),
  );
});

test('a malformed secret signs nothing, and the error does not repeat it', async () => {
  const secret = `whsec_${btoa('hunter2hunter2')}`;
  const error = await sign({ id: 'a', timestamp: 1, body: '', secret }).catch((reason: unknown) => String(reason));
  expect(error).toContain('length');
  expect(error).not.toContain(btoa('hunter2'));
});
