import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readers } from '../../../entrypoints/background/readers.ts';
import { understand } from '../../../utils/exchange/foreign/understand.ts';
import { type Card, cardCutter } from '../../../utils/exchange/vcard/cards.ts';
import { cellsOf } from '../../../utils/exchange/vcard/cells.ts';

function cut(...pieces: string[]): Card[] {
  const cutter = cardCutter();
  return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.end()];
}

function read(...lines: string[]) {
  const [card] = cut(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'));
  if (!card || !('properties' in card)) throw new Error('no card');
  const { row, refused } = understand(cellsOf(card.properties), readers);
  const told = (values: { field: string; value: string }[]) => values.map(({ field, value }) => `${field}: ${value}`);
  return { account: told(row.account), contact: told(row.contact), note: row.note, refused };
}

test('a card of version 4 is a person at their firm', () => {
  const ada = read(
    'VERSION:4.0',
    'FN:Ada Byron',
    'N:Byron;Ada;;;',
    'ORG:Acme\\, Inc;Research',
    'TITLE:Head of R&D',
    'EMAIL;TYPE=work:Ada@acme.example',
    'item1.TEL;VALUE=uri;TYPE="voice,work":tel:+33-1-99-00-12-34',
    'TEL;TYPE=fax:+33 1 99 00 12 35',
    'URL:https://acme.example',
    'ADR;TYPE=work:;;1 rue des Lilas;Lyon;;69001;France',
    'ADR;TYPE=home:;;2 rue Privée;Lyon;;69002;France',
    'NOTE:Met at the fair\\nLikes tea',
    'PHOTO:data:image/png;base64,AAAA',
  );
  expect(ada.contact).toEqual([
    'name: Ada Byron',
    'jobTitle: Head of R&D',
    'email: ada@acme.example',
    'phone: +33199001234',
  ]);
  expect(ada.account).toEqual([
    'name: Acme, Inc',
    'fax: +33199001235',
    'website: https://acme.example/',
    'address.street: 1 rue des Lilas',
    'address.locality: Lyon',
    'address.postalCode: 69001',
    'address.country: FR',
    'domain: acme.example',
  ]);
  expect(ada.note).toBe('Met at the fair\nLikes tea');
});

test('folding, the quoted-printable of 2.1 and its charsets are read', () => {
  expect(read('VERSION:3.0', 'FN:Ada', ' Byron', 'ORG:Ac', '\tme').contact).toEqual(['name: AdaByron']);
  const old = read(
    'VERSION:2.1',
    'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:L=E9vy;Zo=EB',
    'ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 =',
    ' de la Gare',
    'TEL;WORK;VOICE:+33 1 99 00 12 34',
  );
  expect(old.contact).toEqual(['name: Zoë Lévy', 'phone: +33199001234']);
  expect(old.account).toEqual(['name: Café de la Gare']);
});

test('a firm’s own card is a firm', () => {
  expect(read('FN:Acme', 'KIND:org', 'EMAIL:hello@acme.example')).toMatchObject({
    account: ['name: Acme', 'email: hello@acme.example', 'domain: acme.example'],
    contact: [],
  });
  expect(read('FN:Acme', 'ORG:Acme', 'N:;;;;').contact).toEqual([]);
});

test('a person whose firm cannot be told is refused', () => {
  expect(read('FN:Ada', 'EMAIL:ada@gmail.com').refused).toBe('no-account');
});

test('a card within a card is passed over, one that never ends is told', () => {
  const text =
    'BEGIN:VCARD\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Bob\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Cy\nBEGIN:VCARD\nFN:Di\nEND:VCARD';
  const cards = cut(text);
  expect(
    cards.map((card) => ('fault' in card ? [card.line, card.fault] : card.properties.map(({ value }) => value))),
  ).toEqual([['Ada', ''], [8, 'broken'], ['Di']]);
});

test('the pieces in which a file comes make no difference, and long lines no harm', () => {
  const text = 'BEGIN:VCARD\r\nFN:Ada\r\n Byron\r\nORG:Acme\r\nEND:VCARD\r\n'.repeat(3);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
      expect(cut(...(text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []))).toEqual(cut(text));
    }),
  );
  const picture = Array.from({ length: 500 }, () => 'A'.repeat(4_000));
  const [card] = cut('BEGIN:VCARD\nPHOTO:', ...picture, '\nFN:Ada\nEND:VCARD');
  expect(card).toMatchObject({ properties: [{ name: 'FN', value: 'Ada' }] });
});
