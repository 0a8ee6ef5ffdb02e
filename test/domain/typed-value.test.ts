import { expect, test } from 'vitest';
import { typedValue } from '../../utils/domain/typed-value.ts';

test.each([
  ['domain', ' https://www.Acme.example/team ', 'acme.example'],
  ['website', 'acme.example', 'https://acme.example/'],
  ['profiles', 'https://social.example/acme', 'https://social.example/acme'],
  ['registration.siren', '812 453 900', '812453900'],
  ['registration.vat', 'fr 32 812453900', 'FR32812453900'],
  ['email', 'ada@acme.example', 'ada@acme.example'],
  ['name', '  Acme\u202e  SAS ', 'Acme SAS'],
] as const)('%s: %j is %j', (field, typed, value) => {
  expect(typedValue(field, typed)).toEqual({ value });
});

test.each([
  ['domain', 'acme', 'not-a-domain'],
  ['website', 'http://', 'not-an-address'],
  ['profiles', 'javascript:alert(1)', 'not-an-address'],
  ['email', 'ada at acme', 'not-an-email'],
  ['jobTitle', '\u200b ', 'nothing-written'],
] as const)('%s: %j is refused', (field, typed, refusal) => {
  expect(typedValue(field, typed)).toEqual({ refusal });
});
