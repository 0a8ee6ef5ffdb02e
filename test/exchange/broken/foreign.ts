import { gzipSync } from 'node:zlib';
import { pick, type Random } from '../../bench/store/language.ts';
import { between, bomb, cut, noise, scrambled } from './damage.ts';

type Bytes = Buffer<ArrayBuffer>;

function table(random: Random, heading = 'Company;Domain;First name;Last name;Email;Phone;Notes'): string {
  const rows = Array.from({ length: between(random, 1, 40) }, (_, n) => {
    const firm = between(random, 0, 9);
    return `Firm ${firm};firm${firm}.example;Ada;Byron ${n};ada${n}@firm${firm}.example;+33 1 99 00 12 ${n + 10};é`;
  });
  return [heading, ...rows].join('\n');
}

function cards(random: Random, ...further: string[]): string {
  return Array.from({ length: between(random, 1, 9) }, (_, n) =>
    [
      'BEGIN:VCARD',
      'VERSION:4.0',
      `FN:Ada ${n}`,
      'ORG:Acme',
      `EMAIL:a${n}@acme.example`,
      ...further,
      'END:VCARD',
      '',
    ].join('\r\n'),
  ).join('');
}

/** A line put in somewhere. */
function withRow(random: Random, row: string): Bytes {
  const all = table(random).split('\n');
  return Buffer.from(all.toSpliced(between(random, 1, all.length), 0, row).join('\n'));
}

const CELLS = [
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '\0',
  '\ud800',
  '<script>',
  '"',
  'x'.repeat(40_000),
  '-',
  'null',
];
const LINES = [
  'TEL;TYPE=""",:;:1',
  'N;ENCODING=QUOTED-PRINTABLE;CHARSET=no-such:=ZZ=E9=',
  'PHOTO;ENCODING=b:AAAA',
  `${'X'.repeat(200)}:1`,
  `ADR:${';'.repeat(5_000)}`,
  'EMAIL:@@@@,;',
  'URL:javascript:alert(1)',
  '__proto__:1',
  'ORG:\\',
  ':',
  ' ',
  '\t',
  'TEL:tel:',
  'BEGIN:VCARD',
  'AGENT:BEGIN:VCARD',
];

/** Tables, cards and other files that are broken, or are no such thing, each in its way. */
export const BROKEN_FOREIGN: Record<string, (random: Random) => Bytes> = {
  'table cut short': (random) => cut(Buffer.from(table(random)), random),
  'table scrambled': (random) => scrambled(Buffer.from(table(random)), random),
  'table in gzip, cut short': (random) => cut(gzipSync(table(random)), random),
  'table in Latin-1': (random) => Buffer.from(table(random), 'latin1'),
  'table in UTF-16': (random) => Buffer.from(table(random), 'utf16le'),
  'table in UTF-16, cut within a letter': (random) => Buffer.from(`\ufeff${table(random)}`, 'utf16le').subarray(0, -1),
  'table in two encodings': (random) => Buffer.concat([Buffer.from(table(random)), Buffer.from('\né;é', 'latin1')]),
  'table with a quote that is never closed': (random) => withRow(random, '"Firm;x;y'),
  'table with a long row': (random) => withRow(random, 'x'.repeat(between(random, 1, 4) * 1024 * 1024)),
  'table with too many cells': (random) => withRow(random, ';'.repeat(between(random, 1_000, 50_000))),
  'table with odd cells': (random) =>
    withRow(random, Array.from({ length: between(random, 1, 12) }, () => pick(CELLS, random)).join(';')),
  'table with odd headings': (random) =>
    Buffer.from(table(random, Array.from({ length: 7 }, () => pick([...CELLS, 'Company', 'Email'], random)).join(';'))),
  'table with huge headings': (random) => Buffer.from(table(random, 'x'.repeat(between(random, 1, 200) * 10_000))),
  'table with headings without number': (random) =>
    Buffer.from(table(random, 'Name;'.repeat(between(random, 500, 5_000)))),
  'table without headings': (random) => Buffer.from(table(random).split('\n').slice(1).join('\n')),
  'table without rows': () => Buffer.from('Company;Domain\n'),
  'table of separators': (random) =>
    Buffer.from(pick([',', ';', '\t', '|', '"'], random).repeat(between(random, 1, 9_999))),
  'table with zero bytes': (random) => Buffer.from(table(random).replaceAll('i', '\0')),
  'bomb of a table': (random) => bomb(random, 'Company;Domain\n'),
  'cards cut short': (random) => cut(Buffer.from(cards(random)), random),
  'cards scrambled': (random) => scrambled(Buffer.from(cards(random)), random),
  'cards with odd lines': (random) => Buffer.from(cards(random, pick(LINES, random), pick(LINES, random))),
  'cards with a huge picture': (random) =>
    Buffer.from(cards(random, `PHOTO:${'A'.repeat(between(random, 1, 3) * 1024 * 1024)}`)),
  'cards that never end': (random) => Buffer.from(cards(random).replaceAll('END:VCARD', '')),
  'cards without number of lines': (random) =>
    Buffer.from(cards(random, ...Array.from({ length: 3_000 }, (_, n) => `NOTE:${n}`))),
  'bomb of cards': (random) => bomb(random, 'BEGIN:VCARD\n'),
  noise: (random) => noise(random, between(random, 1, 20_000)),
  'noise behind a known beginning': (random) => {
    const head = pick(
      ['PK\x03\x04', '%PDF-1.7\n', '\x89PNG\r\n', '\x1f\x8b', '{"entente":', 'BEGIN:VCARD\n', 'Company;Domain\n'],
      random,
    );
    return Buffer.concat([Buffer.from(head, 'latin1'), noise(random, between(random, 1, 5_000))]);
  },
  nothing: (random) => Buffer.from(pick(['', ' ', '\n', '\ufeff', '\0', '\r\n\r\n'], random)),
  'other JSON': (random) =>
    Buffer.from(pick(['{}', '[]', 'null', '{"a":1}\n{"a":2}', `${'['.repeat(99_999)}`], random)),
  'a page': () => Buffer.from('<!doctype html><html><body><table><tr><td>Company</td></tr></table></body></html>'),
};
