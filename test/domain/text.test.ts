import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, isoDate, LIMIT, plainLine, plainText, webAddress } from '../../utils/domain/text.ts';
import { z } from '../../utils/domain/zod.ts';

test.each([
  ['  Acme \n\t SAS ', 'Acme SAS'],
  ['\u202egpj.exe', 'gpj.exe'],
  ['Acme \u202e Ltd', 'Acme Ltd'],
  ['Acme\u{e0049}\u{e0067}', 'Acme'],
  ['a\u0000b\u0007c\u200bd', 'abcd'],
  ['<b onclick=alert(1)>Acme</b>', '<b onclick=alert(1)>Acme</b>'],
  ['\ud800', '\ufffd'],
])('%j becomes the line %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});

test('lines of a text are kept, with at most one empty line in a row', () => {
  expect(plainText(' one \r\n\r\n\r\n\r\n two\rthree ')).toBe('one\n\ntwo\nthree');
});

test('any text becomes a bounded one without controls, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
      const line = plainLine(text);
      expect(line.length).toBeLessThanOrEqual(LIMIT.line);
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(line.isWellFormed()).toBe(true);
      expect(plainLine(line)).toBe(line);
    }),
  );
});

test('a cut never leaves half a character', () => {
  expect(plainLine('😀'.repeat(10), 5)).toBe('😀😀');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' https://a.example', 'ftp://a.example'])(
  '%s is never kept as an address',
  (url) => {
    expect(z.safeParse(webAddress, url).success).toBe(false);
  },
);

test('a date is one of the calendar', () => {
  const isDate = (text: string) => z.safeParse(isoDate, text).success;
  expect(isDate('2024-02-29T23:59:59.999Z')).toBe(true);
  for (const day of ['2026-02-29', '2026-02-31', '2026-13-45', '2026-00-10', '2026-04-31', '2026-01-00']) {
    expect(isDate(`${day}T00:00:00.000Z`), day).toBe(false);
  }
  expect(isDate('2026-11-23T24:00:00.000Z')).toBe(false);
  expect(z.safeParse(day, '2026-06-31').success).toBe(false);
});
