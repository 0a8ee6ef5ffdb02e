import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateSecret, parseSecret } from '../../utils/crm/secret.ts';

const keys = fc.uint8Array({ minLength: 24, maxLength: 64 });

test('a secret that we generate is one that we read', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const secret = generateSecret(key);
      expect(secret).toMatch(/^whsec_/);
      expect(parseSecret(` ${secret}\n`)).toEqual({ ok: true, bytes: key });
    }),
  );
});

test.each([0, 23, 65])('none is generated from %i bytes', (length) => {
  expect(() => generateSecret(new Uint8Array(length))).toThrow(RangeError);
});

test.each([
  ['', 'prefix'],
  ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'prefix'],
  ['WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'prefix'],
  ['whsec_', 'base64'],
  ['whsec_not base64 at all!', 'base64'],
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS', 'base64'],
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaL_-w', 'base64'],
  // The last character holds bits that no byte does.
  [`whsec_${'A'.repeat(33)}B==`, 'base64'],
  [`whsec_${btoa('x'.repeat(23))}`, 'length'],
  [`whsec_${btoa('x'.repeat(65))}`, 'length'],
])('%s is no secret', (text, problem) => {
  expect(parseSecret(text)).toEqual({ ok: false, problem });
});
