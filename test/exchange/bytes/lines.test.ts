import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, lineCutter, linesOf } from '../../../utils/exchange/bytes/lines.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (line: Line) => line && new TextDecoder().decode(line);

test('lines are those of the text, whatever the pieces in which its bytes come', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n'), maxLength: 9 }), { maxLength: 20 });
  fc.assert(
    fc.property(pieces, (texts) => {
      const cutter = lineCutter(1_000);
      const lines = [...texts.flatMap((text) => cutter.push(encode(text))), ...cutter.end()].map(decode);
      const expected = texts.join('').split('\n');
      expect(lines).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
    }),
  );
});

test('a line of a gigabyte is passed over, and costs no memory', async () => {
  const chunk = new Uint8Array(1024 * 1024).fill(97);
  async function* gigabyte() {
    yield encode('first\n');
    for (let n = 0; n < 1_024; n++) yield chunk;
    yield encode('\nlast');
  }
  const before = process.memoryUsage().arrayBuffers;
  const lines: Line[] = [];
  for await (const some of linesOf(gigabyte(), 1024 * 1024)) lines.push(...some);
  expect(lines.map(decode)).toEqual(['first', null, 'last']);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
});
