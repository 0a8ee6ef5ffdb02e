import { expect, test } from 'vitest';
import { readers } from '../../../entrypoints/background/readers.ts';
import { atHome } from '../../../utils/exchange/foreign/at-home.ts';
import type { Target } from '../../../utils/exchange/foreign/target.ts';
import { understand } from '../../../utils/exchange/foreign/understand.ts';
import { aFact, recordsOf } from '../../domain/facts.ts';

function read(cells: { [T in Target]?: string }) {
  const list = Object.entries(cells).map(([target, text]) => ({ target: target as Target, text, where: target }));
  const { row, findings, refused } = understand(list, readers);
  const told = (values: { field: string; value: string; text?: string }[]) =>
    Object.fromEntries(values.map(({ field, value, text }) => [field, text === undefined ? value : [value, text]]));
  return { account: told(row.account), contact: told(row.contact), row, findings, refused };
}

test('values come in their normal form, with the row’s own writing', () => {
  expect(
    read({
      'account.name': ' Acme  SAS ',
      'account.website': 'WWW.Acme.example/fr',
      'account.phone': '01 99 00 12 34',
      'account.address.country': 'Atlantis',
      'account.size': '51 - 200 employees',
      'account.registration.vat': 'ZZ 12 34',
      'account.founded': 'since 1987',
    }).account,
  ).toEqual({
    name: 'Acme SAS',
    website: ['https://www.acme.example/fr', 'WWW.Acme.example/fr'],
    domain: ['acme.example', 'https://www.acme.example/fr'],
    phone: '01 99 00 12 34',
    'size.min': ['51', '51 - 200 employees'],
    'size.max': ['200', '51 - 200 employees'],
    'registration.vat': ['ZZ1234', 'ZZ 12 34'],
    founded: ['1987', 'since 1987'],
  });
  const french = read({
    'account.name': 'Acme',
    'account.phone': '01 99 00 12 34',
    'account.address.country': 'Frankreich',
  });
  expect(french.account).toMatchObject({
    phone: ['+33199001234', '01 99 00 12 34'],
    'address.country': ['FR', 'Frankreich'],
  });
});

test('what is no such value is left out and told', () => {
  const { row, findings, refused } = read({
    'account.name': 'Acme',
    'account.domain': 'not a domain',
    'account.registration.siren': '732829321',
    'contact.email': 'ada@acme.example; n.a.',
    'account.address.country': '-',
  });
  expect(findings.map(({ where }) => where)).toEqual(['account.domain', 'account.registration.siren', 'contact.email']);
  expect(row.contact.map(({ value }) => value)).toEqual(['ada@acme.example']);
  expect(refused).toBeNull();
});

test('a person comes under their firm, by its name or by the domain of their mailbox', () => {
  const ada = read({ 'contact.firstName': 'Ada', 'contact.lastName': 'Byron', 'contact.email': 'Ada@ACME.example' });
  expect(ada.contact).toEqual({ email: ['ada@acme.example', 'Ada@ACME.example'], name: 'Ada Byron' });
  expect(ada.account).toEqual({ domain: ['acme.example', 'ada@acme.example'] });
  expect(ada.row.account[0]?.confidence).toBeLessThan(0.6);
  expect(read({ 'contact.name': 'Ada', 'contact.email': 'ada@gmail.com' }).refused).toBe('no-account');
  expect(read({ 'account.name': 'Acme', 'contact.jobTitle': 'CEO' }).refused).toBe('no-contact');
  expect(read({ 'account.legalName': 'Acme SAS' }).account).toEqual({ legalName: 'Acme SAS', name: 'Acme SAS' });
});

test('an address on a network is a profile, and no domain', () => {
  const { account, contact } = read({
    'account.name': 'Acme',
    'contact.name': 'Ada',
    'account.website': 'https://www.linkedin.com/in/ada-byron',
  });
  expect(contact).toEqual({ name: 'Ada', profiles: 'https://www.linkedin.com/in/ada-byron' });
  expect(account).toEqual({ name: 'Acme' });
  expect(read({ 'account.name': 'A', 'account.website': 'https://www.pagesjaunes.fr/pros/123' }).account).toEqual({
    name: 'A',
    website: 'https://www.pagesjaunes.fr/pros/123',
  });
});

test('what a spreadsheet needed to keep a text a text is no part of it', () => {
  expect(read({ 'account.name': "'=Acme", note: "'+33 1" }).row).toMatchObject({
    account: [{ value: '=Acme' }],
    note: '+33 1',
  });
});

test.each<[string, { [T in Target]?: string }]>([
  ['its country', { 'account.address.country': 'France' }],
  ['its registration', { 'account.registration.siren': '732 829 320' }],
  ['its VAT number', { 'account.registration.vat': 'FR 44 732829320' }],
  ['another of its numbers', { 'account.phone': '+33 1 99 00 12 00' }],
  ['the ending of its domain', { 'account.website': 'https://www.acme.fr/' }],
  ['the ending of a mailbox of its own', { 'contact.email': 'ada@acme.fr' }],
])('a national number is at home where %s tells, and is kept as it is written', (_, cells) => {
  const { contact } = read({
    'account.name': 'Acme',
    'contact.name': 'Ada',
    'contact.phone': '01 99 00 12 34',
    ...cells,
  });
  expect(contact).toMatchObject({ phone: ['+33199001234', '01 99 00 12 34'] });
});

test('where nothing tells, a number stays as it is written', () => {
  const bare = { 'account.name': 'Acme', 'contact.name': 'Ada', 'contact.phone': '01 99 00 12 34' } as const;
  expect(read(bare).contact).toMatchObject({ phone: '01 99 00 12 34' });
  expect(read({ ...bare, 'account.domain': 'acme.io' }).contact).toMatchObject({ phone: '01 99 00 12 34' });
});

test('a row that tells no country is read as the known account is at home; a number of the world stays', () => {
  const known = recordsOf([aFact('name', 'Acme'), aFact('address.country', 'FR')]);
  const { row } = read({
    'account.name': 'Acme',
    'account.phone': '01 99 00 12 34',
    'contact.name': 'Ada',
    'contact.phone': '06 39 98 12 34',
  });
  const { account, contact } = atHome(row, known, readers);
  expect(account.at(1)).toMatchObject({ field: 'phone', value: '+33199001234', text: '01 99 00 12 34' });
  expect(contact.at(-1)).toMatchObject({ field: 'phone', value: '+33639981234', text: '06 39 98 12 34' });
  expect(atHome(row, undefined, readers)).toBe(row);
  expect(atHome(row, recordsOf([aFact('name', 'Acme')]), readers)).toBe(row);
});
