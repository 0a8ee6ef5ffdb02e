import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, wordsIn } from '../../../utils/capture/read/fold.ts';
import { indexOf } from '../../../utils/capture/read/page-index.ts';
import type { Line } from '../../../utils/capture/reading.ts';

const word = fc.constantFrom('Tel', 'tel', '020', 'Élan', 'élan', '@', 'b2b', 'NW1', '·', '٣', 'ß', 'Ann');
const texts = fc
  .array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 12 })
  .map((lines) => lines.map((words) => words.join(' ')));

function indexed(lines: readonly string[]) {
  const text = lines.map((line) => `${line}\n`).join('');
  let start = 0;
  const stretches = lines.map((line, nth): Line => {
    const begin = start;
    start += line.length + 1;
    return { start: begin, end: begin + line.length, at: nth, nth, level: 0, region: 'body' };
  });
  const folded = fold(text);
  return { text, folded, lines: stretches, index: indexOf(text, folded, stretches) };
}

test('the lines that hold a word are those on which it stands, and none else', () => {
  fc.assert(
    fc.property(texts, fc.subarray(['tel', '020', 'elan', 'b', '2', 'nw', 's', 'ann', 'none']), (written, wanted) => {
      const { folded, lines, index } = indexed(written);
      const isOne = (one: string) => wanted.includes(one);
      const sought = lines.filter(({ start, end }) => wordsIn(folded.slice(start, end)).some(isOne));
      expect(index.linesSaying(isOne)).toEqual(sought);
      expect([...index.words].toSorted()).toEqual([...new Set(wordsIn(folded))].toSorted());
      for (const line of lines) expect(index.wordsOn(line)).toEqual(wordsIn(folded.slice(line.start, line.end)));
    }),
  );
});

test('the lines with a pattern are those on which it finds something, and none else', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(/[0-9٠-٩]/g, /@/g, /[A-Z]/g, /\d [A-Z]/g, /l$/gm, /^É/gm),
      (written, pattern) => {
        const { text, lines, index } = indexed(written);
        const sought = lines.filter(({ start, end }) => text.slice(start, end).match(pattern) !== null);
        expect(index.linesWith(pattern)).toEqual(sought);
      },
    ),
  );
});
