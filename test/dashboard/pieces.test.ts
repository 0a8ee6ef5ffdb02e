import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../utils/dashboard/pieces.ts';

test('what was found stands out of the text, and no letter is lost', () => {
  expect(piecesOf('a planning for a plant', [[2, 10]])).toEqual([
    { text: 'a ', found: false },
    { text: 'planning', found: true },
    { text: ' for a plant', found: false },
  ]);
  expect(piecesOf('plan', [[0, 4]])).toEqual([{ text: 'plan', found: true }]);
  expect(piecesOf('', [])).toEqual([]);
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.nat(20), { maxLength: 6 }), (text, cuts) => {
      const at = cuts.filter((cut) => cut <= text.length).sort((a, b) => a - b);
      const marks = at.flatMap((start, n) =>
        n % 2 === 0 && at[n + 1] !== undefined ? [[start, at[n + 1] ?? 0] as const] : [],
      );
      expect(
        piecesOf(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
