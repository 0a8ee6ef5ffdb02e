import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidv7 } from '../../utils/domain/identifier.ts';

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('an id has the form of a UUID version 7', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 45), tenBytes, (now, random) => {
      expect(uuidv7(now, random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test('an id minted later sorts later', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 45), fc.integer({ min: 1, max: 1e6 }), tenBytes, tenBytes, (now, later, a, b) => {
      expect(uuidv7(now, a) < uuidv7(now + later, b)).toBe(true);
    }),
  );
});
