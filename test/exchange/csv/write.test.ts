import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Row, rowCutter, SEPARATORS } from '../../../utils/exchange/csv/rows.ts';
import { csvRows } from '../../../utils/exchange/csv/write.ts';

const unit = fc.constantFrom(
  'a',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  ' ',
  '\t',
  '\n',
  '\r',
  '"',
  "'",
  ';',
  ',',
  '|',
  '\u200b',
  '\0',
);
const texts = fc.array(fc.array(fc.string({ unit, maxLength: 6 }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

function read(file: string, separator: (typeof SEPARATORS)[number]): string[][] {
  const cutter = rowCutter(separator);
  const rows: Row[] = [...cutter.push(file), ...cutter.end()];
  return rows.map((row) => ('cells' in row ? row.cells : [row.fault]));
}

test('no cell is a formula, whichever separator the file is opened with', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...SEPARATORS), fc.constantFrom(...SEPARATORS), (rows, written, opened) => {
      for (const cell of read(csvRows(rows, written), opened).flat()) {
        expect(cell.replace(/^[\s\p{Cc}\p{Cf}"]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is no formula comes back as it was', () => {
  const plain = fc
    .string({ unit: fc.constantFrom('a', 'é', ' ', '"', ';', ',', '\n', '7'), maxLength: 6 })
    .map((text) => `x${text}x`);
  fc.assert(
    fc.property(fc.array(fc.array(plain, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      expect(read(csvRows(rows, ';'), ';')).toEqual(rows);
    }),
  );
});

test('a phone number stays a text', () => {
  expect(csvRows([['+33199001234', 'Acme']], ';')).toBe('"\'+33199001234";Acme\r\n');
});
