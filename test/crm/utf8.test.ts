import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLength, firstBytes } from '../../utils/crm/utf8.ts';

test('the beginning of a text fits its bytes and cuts no character', () => {
  const texts = fc.string({ unit: 'grapheme-composite' });
  fc.assert(
    fc.property(texts, fc.nat(40), (text, limit) => {
      const start = firstBytes(text, limit);
      expect(text.startsWith(start)).toBe(true);
      expect(byteLength(start)).toBeLessThanOrEqual(limit);
      expect(start.isWellFormed()).toBe(true);
      // As much as fits: one character more would not.
      const following = String.fromCodePoint(text.codePointAt(start.length) ?? 0);
      if (start !== text) expect(byteLength(start + following)).toBeGreaterThan(limit);
    }),
  );
});
