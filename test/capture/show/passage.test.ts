import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, Passage } from '../../../utils/capture/show/passage.ts';

const at = (pieces: readonly string[], words: string) => new Passage(pieces).find(words, 10).map(({ start }) => start);

test('words are found whatever blanks and pieces they run through', () => {
  expect(at(['Phone: ', '020 7946', '\n 01', '23 '], '020 7946 0123')).toEqual([6]);
  expect(at(['Orla\u00a0\u00adQuar\u00adrier'], 'Orla Quarrier')).toEqual([0]);
  expect(at(['Claire Morvan', 'Présidente'], 'Présidente')).toEqual([12]);
});

test('a part of a longer word, or of a longer number, is not found', () => {
  expect(at(['Annual report by Ann'], 'Ann')).toEqual([14]);
  expect(at(['since 20110'], '2011')).toEqual([]);
  expect(at(['48 people, 480 sites'], '48')).toEqual([0]);
  expect(at(['caf\u00e9s'], 'caf\u00e9')).toEqual([]);
});

test('in scripts without blanks between words, words are found within', () => {
  expect(at(['株式会社青葉は東京に'], '青葉')).toEqual([4]);
});

test('another case, another accent or another dash is another text', () => {
  for (const other of ['ANN LEE', 'Ann Léa', 'Ann-Lee', 'Ann Leè']) expect(at([other], 'Ann Lee')).toEqual([]);
});

test('a text cut into any pieces, with any blanks, is found where it stands, and its position leads back to it', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}@.+]{1,8}$/u);
  const blanks = fc.constantFrom(' ', '\n', '\u00a0', ' \t ', '\u00ad ', '\u200b ');
  const written = fc.array(fc.tuple(word, blanks), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(written, fc.array(fc.nat(60)), fc.string(), (words, cuts, before) => {
      const text = `${before} ${words.map((pair) => pair.join('')).join('')}`;
      const ends = [...new Set(cuts.filter((cut) => cut < text.length)), text.length].sort((a, b) => a - b);
      const pieces = ends.map((end, n) => text.slice(ends[n - 1] ?? 0, end));
      const exact = words.map(([one]) => one).join(' ');
      const passage = new Passage(pieces);
      const found = passage.find(exact, 1_000);
      expect(found.length).toBeGreaterThan(0);
      for (const { start, end } of found) {
        expect(passage.letters.slice(start, end)).toBe(lettersOf(exact));
        const { piece, offset } = passage.positionOf(start);
        expect(pieces[piece]?.[offset]).toBe(lettersOf(exact)[0]);
      }
    }),
  );
});
