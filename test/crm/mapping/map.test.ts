import { describe, expect, test } from 'vitest';
import { mappedOf } from '../../../utils/crm/mapping/map.ts';
import { mapped } from '../../../utils/crm/mapping/mapped.ts';
import type { ProspectData } from '../../../utils/crm/payload.ts';
import type { Mapping } from '../../../utils/domain/mapping.ts';
import { aContact, aPicture } from '../picture.ts';

const mapping: Mapping = {
  version: 3,
  account: [
    { to: 'Name', from: 'name', write: 'create-only' },
    { to: 'Employees', from: 'size.min', write: 'always' },
    { to: 'Fax', from: 'fax', write: 'always' },
  ],
  contact: [
    { to: 'LastName', from: 'lastName', write: 'always' },
    { to: 'Company', from: 'account.name', write: 'always' },
  ],
  opportunity: [{ to: 'Amount', from: 'amount.value', write: 'always' }],
};

const map = (changes: Partial<ProspectData> = {}, known = new Map<string, string>()) =>
  mappedOf(aPicture(changes), mapping, known).data;

test('is a body that can be read back, and says by which mapping', () => {
  const body = mappedOf(aPicture(), mapping, new Map());
  expect(mapped.parse(JSON.parse(JSON.stringify(body)))).toEqual(body);
  expect(body.data.mapping).toBe(3);
});

test('has the fields whose value is known, each with its rule', () => {
  expect(map().account.fields).toEqual([
    { to: 'Name', value: 'Acme SAS', write: 'create-only' },
    { to: 'Employees', value: 51, write: 'always' },
  ]);
  expect(map().contacts[0]?.fields).toEqual([
    { to: 'LastName', value: 'Doe', write: 'always' },
    { to: 'Company', value: 'Acme SAS', write: 'always' },
  ]);
  expect(map().opportunity?.fields).toEqual([{ to: 'Amount', value: 12_000, write: 'always' }]);
});

test('names the record that the receiver is known to have', () => {
  const { account } = aPicture().data;
  expect(map({}, new Map([[account.id, '77']])).account.known).toBe('77');
  expect(map().account.known).toBeNull();
});

describe('an account’s key', () => {
  const { account } = aPicture().data;
  const none = { siren: null, siret: null, vat: null, other: null };
  const keyOf = (domain: string | null, registration: Partial<typeof account.registration> = {}) =>
    map({ account: { ...account, domain, registration: { ...none, ...registration } } }).account.key;

  test('is its domain', () => expect(keyOf('Acme.example', { siren: '552100554' })).toBe('acme.example'));
  test('else its registration number', () => {
    expect(keyOf(null, { siren: '552100554' })).toBe('552100554');
    expect(keyOf(null, { siret: '55210055400013' })).toBe('552100554');
    expect(keyOf(null, { vat: 'fr 40 303265045' })).toBe('FR40303265045');
  });
  test('else its id, so that a retry at least makes no second one', () => expect(keyOf(null)).toBe(account.id));
});

describe('contacts', () => {
  test('are found again by their address, whichever way it is written', () => {
    expect(map().contacts.map(({ key }) => key)).toEqual(['jane@acme.example', 'ada@acme.example']);
  });

  test('who share an address are one record', () => {
    const contacts = [aContact(2, 'Jane', 'info@acme.example'), aContact(3, 'Ada', 'INFO@acme.example')];
    expect(map({ contacts }).contacts.map(({ name }) => name)).toEqual(['Jane']);
  });

  test('without an address are in the note, once', () => {
    expect(map().note).toBe('They grow & <plan> by hand\nBo Keyless');
    expect(map({ note: 'Saw Bo Keyless' }).note).toBe('Saw Bo Keyless');
  });

  test('without a name are called by their address', () => {
    const contacts = [{ ...aContact(2, '', 'ada@acme.example'), name: null }];
    expect(map({ contacts }).contacts[0]?.name).toBe('ada@acme.example');
  });
});

test('no record is made of what nothing is mapped to', () => {
  const none = mappedOf(aPicture(), { ...mapping, contact: [], opportunity: [] }, new Map()).data;
  expect([none.contacts, none.opportunity]).toEqual([[], null]);
  expect(map({ opportunity: null }).opportunity).toBeNull();
});
