import { expect, test } from 'vitest';
import { accountKeys, plainName, recognised } from '../../utils/domain/account.ts';

test.each([
  ['Société Morvan S.A.S.', 'societe morvan'],
  ['ACME, Inc.', 'acme'],
  ['acme gmbh', 'acme'],
  ['Acme Pty Ltd', 'acme'],
  ['Acme GmbH & Co. KG', 'acme'],
  ['Acme Sp. z o.o.', 'acme'],
  ["L'Atelier d'Été", 'latelier dete'],
  ['SAS', 'sas'],
  ['Aglaé', 'aglae'],
  ['***', ''],
])('%s is compared as %j', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test('an account with a domain is found by it alone, one without by its name', () => {
  const name = { field: 'name', value: 'Acme SAS' } as const;
  expect(accountKeys([name, { field: 'domain', value: 'Acme.example' }])).toEqual(['domain:acme.example']);
  expect(accountKeys([name])).toEqual(['name:acme']);
  expect(accountKeys([{ field: 'name', value: '—' }])).toEqual([]);
});

test('a registration number finds an account again, in whatever form it is given', () => {
  const keys = ['siren:812453900'];
  expect(accountKeys([{ field: 'registration.siren', value: '812453900' }])).toEqual(keys);
  expect(accountKeys([{ field: 'registration.siret', value: '81245390000027' }])).toEqual(keys);
  expect(accountKeys([{ field: 'registration.vat', value: 'FR32812453900' }])).toEqual(keys);
  expect(accountKeys([{ field: 'registration.vat', value: 'DE136695976' }])).toEqual(['vat:DE136695976']);
});

test('a number that may be another company’s is no key, unless a person says that it is theirs', () => {
  const unsure = { field: 'registration.siren', value: '812453900', source: { confidence: 0.4 } } as const;
  expect(accountKeys([unsure, { ...unsure, confidence: 0.4 }])).toEqual([]);
  const verdict = { is: 'confirmed', at: '2026-01-02T00:00:00.000Z', by: 'Ann' } as const;
  expect(accountKeys([{ ...unsure, verdict }])).toEqual(['siren:812453900']);
});

test('two numbers are those of two companies: neither is a key', () => {
  expect(
    accountKeys([
      { field: 'domain', value: 'acme.example' },
      { field: 'registration.siren', value: '812453900' },
      { field: 'registration.siret', value: '73282932000074' },
    ]),
  ).toEqual(['domain:acme.example']);
});

test('the reason for a match is the surest key that both have', () => {
  const known = ['domain:acme.example', 'siren:812453900'];
  expect(recognised(['domain:acme.example', 'siren:812453900'], known)).toEqual({
    by: 'domain',
    value: 'acme.example',
  });
  expect(recognised(['domain:acme.test', 'siren:812453900'], known)).toEqual({ by: 'siren', value: '812453900' });
  expect(recognised(['name:acme'], known)).toBeNull();
});
