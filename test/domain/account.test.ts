import { expect, test } from 'vitest';
import { accountKeys, plainName } from '../../utils/domain/account.ts';

test.each([
  ['Société Morvan S.A.S.', 'societe morvan'],
  ['ACME, Inc.', 'acme'],
  ['acme gmbh', 'acme'],
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
