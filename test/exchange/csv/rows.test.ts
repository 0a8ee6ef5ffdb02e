import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Row, rowCutter, SEPARATORS, separatorOf } from '../../../utils/exchange/csv/rows.ts';

function cut(...pieces: string[]): Row[] {
  const cutter = rowCutter(';');
  return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.end()];
}
const cellsOf = (rows: Row[]) => rows.map((row) => ('cells' in row ? row.cells : row.fault));

test('rows are those that were written, whatever the pieces in which they come', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ';', '\n', '\r', ','), maxLength: 5 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 9 }), (rows, end, size) => {
      const text = rows.map((row) => row.map(quoted).join(';')).join(end);
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const told = rows.filter((row) => row.some((one) => one.trim() !== ''));
      expect(cellsOf(cut(...pieces))).toEqual(told);
    }),
  );
});

test('what people’s tools write is read', () => {
  expect(cellsOf(cut('a;b"c;"d"e\n'))).toEqual([['a', 'b"c', 'de']]);
  expect(cellsOf(cut('a;;\r\n;;\n\nb'))).toEqual([['a', '', ''], ['b']]);
  expect(cut('"a\nb";c\n\nd')).toEqual([
    { line: 1, cells: ['a\nb', 'c'] },
    { line: 4, cells: ['d'] },
  ]);
});

test('a quote that is never closed costs its own row only', () => {
  const rows = cut('a;b\n"c;d\n', ...Array.from({ length: 2_000 }, () => 'e;f\n'.repeat(200)));
  expect(rows[1]).toEqual({ line: 2, fault: 'open-quote' });
  expect(rows).toHaveLength(2 + 400_000);
  expect(cut('a\n"b')).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, fault: 'open-quote' },
  ]);
});

test('a line without end, or with cells without end, costs itself only', () => {
  const long = Array.from({ length: 300 }, () => 'x'.repeat(16_384));
  expect(cut('a\n', ...long, '\nb\n')).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, fault: 'too-long' },
    { line: 3, cells: ['b'] },
  ]);
  expect(cellsOf(cut(`a\n${';'.repeat(5_000)}\nb`))).toEqual([['a'], 'too-many-cells', ['b']]);
});

test('the separator is the one that cuts all rows alike', () => {
  for (const separator of SEPARATORS) {
    const rows = [
      ['Name', 'Town', 'Note'],
      ['Acme', 'Lyon', '"1,5; 2|3"'],
      ['Beta', 'Nice', '"a\nb"'],
    ];
    expect(separatorOf(rows.map((row) => row.join(separator)).join('\r\n'))).toBe(separator);
  }
  expect(separatorOf('Nom;Ville\nDurand, Paul et fils;Lyon\n')).toBe(';');
  expect(separatorOf('sep=|\na|b\n')).toBe('|');
  expect(separatorOf('name\nacme\n')).toBe(',');
  expect(separatorOf('')).toBe(',');
});
