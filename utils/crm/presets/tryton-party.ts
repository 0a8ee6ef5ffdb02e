import type { MappedRecord, MappedValue } from '../mapping/mapped.ts';
import { listIn, textIn, within } from './reading.ts';
import { isDomain, isSiteOf } from './website.ts';
import { written } from './written.ts';

/** What a party is reached by; a type of Tryton's. */
interface Mechanism {
  type: string;
  value: string;
}

/** A party as Tryton describes it. */
export interface Party {
  id: unknown;
  /** A field of its own, as text. */
  value(field: string): string;
  codes: string[];
  mechanisms: Mechanism[];
  /** Its first address, or undefined. */
  address: unknown;
}

/** What is read of a party besides the fields that are mapped. */
export const FIELDS_READ = [
  'identifiers.code',
  'contact_mechanisms.type',
  'contact_mechanisms.value',
  'contact_mechanisms.value_compact',
  'addresses.name',
  'addresses.party_name',
  'addresses.street',
  'addresses.postal_code',
  'addresses.city',
] as const;

export function partyOf(json: unknown): Party {
  return {
    id: within(json, 'id'),
    value: (field) => textIn(json, field),
    codes: listIn(json, 'identifiers.').map((one) => textIn(one, 'code')),
    mechanisms: listIn(json, 'contact_mechanisms.').map((one) => ({
      type: textIn(one, 'type'),
      // A telephone number is written for reading, and once more without spaces.
      value: textIn(one, 'value_compact') || textIn(one, 'value'),
    })),
    address: listIn(json, 'addresses.')[0],
  };
}

/** The domain of parties that may be this record: more than are, for what a website is compares only in `pickParty`. */
export function soughtBy(record: MappedRecord): unknown[] {
  const { known, key } = record;
  const mails = mailsOf(record);
  return [
    'OR',
    ...(known === null ? [] : [['id', '=', Number(known)]]),
    ...(codesOf(record).length === 0 ? [] : [['identifiers.code', 'in', codesOf(record)]]),
    ...(isDomain(key) ? [['contact_mechanisms.value', 'ilike', `%${key}%`]] : []),
    ...mails.map((mail) => ['contact_mechanisms.value', 'ilike', mail]),
  ];
}

/** The party that is this record: the one that a receipt named, else by identifier, by website, by e-mail address. */
export function pickParty(record: MappedRecord, parties: readonly Party[]): Party | null {
  const codes = codesOf(record);
  const mails = mailsOf(record);
  const has = (type: string, is: (value: string) => boolean) => (party: Party) =>
    party.mechanisms.some((one) => one.type === type && is(one.value));
  const tests: ((party: Party) => boolean)[] = [
    ({ id }) => String(id) === record.known,
    (party) => party.codes.some((code) => codes.includes(code)),
    has('website', (value) => isSiteOf(value, record.key)),
    has('email', (value) => mails.includes(value.toLowerCase())),
  ];
  for (const is of tests) {
    const found = parties.find(is);
    if (found) return found;
  }
  return null;
}

/** What a party that is yet to be made is made of. */
export function valuesOf(record: MappedRecord): object {
  const address = part(record, 'addresses');
  return {
    ...plain(record, null),
    ...made('identifiers', identifiersOf(record)),
    ...made('contact_mechanisms', mechanismsOf(record).map(bare)),
    ...made('addresses', address.length === 0 ? [] : [written(address, null)]),
  };
}

/**
 * What is to be written to a party that is there. It keeps several identifiers and mechanisms: what it lacks is added,
 * what it has stays.
 */
export function changesOf(record: MappedRecord, there: Party): object {
  const codes = identifiersOf(record).filter(({ code }) => !there.codes.includes(code));
  const mechanisms = mechanismsOf(record).filter(({ type, value, write }) => {
    const same = there.mechanisms.filter((one) => one.type === type);
    if (write === 'create-only' || (write === 'if-empty' && same.length > 0)) return false;
    return !same.some((one) => one.value.toLowerCase() === value.toLowerCase());
  });
  return {
    ...plain(record, there),
    ...made('identifiers', codes),
    ...made('contact_mechanisms', mechanisms.map(bare)),
    ...addressChanges(part(record, 'addresses'), there),
  };
}

function addressChanges(fields: readonly MappedValue[], { address }: Party): object {
  if (address === undefined) return made('addresses', fields.length === 0 ? [] : [written(fields, null)]);
  // An address is one thing: a street of theirs with a town of ours would be nobody's.
  const theirs = fields.map(({ to }) => textIn(address, to)).join('');
  const changes = written(fields, (field) => textIn(address, field) || theirs);
  return Object.keys(changes).length === 0 ? {} : { addresses: [['write', [within(address, 'id')], changes]] };
}

function made(field: string, records: readonly object[]): object {
  return records.length === 0 ? {} : { [field]: [['create', records]] };
}

function bare({ type, value }: Mechanism): Mechanism {
  return { type, value };
}

/** The fields of the party itself, of the kinds that Tryton keeps in it. */
export function ownFields({ fields }: MappedRecord): MappedValue[] {
  return fields.filter(({ to }) => !/^(?:contact_mechanisms|identifiers|addresses)(?:\.|$)/.test(to));
}

function plain(record: MappedRecord, there: Party | null): object {
  const { name } = record;
  return { ...(there === null && { name }), ...written(ownFields(record), there === null ? null : there.value) };
}

/** The fields behind a dot, `addresses.city` as `city`. */
function part({ fields }: MappedRecord, of: string): MappedValue[] {
  return fields
    .filter(({ to }) => to.startsWith(`${of}.`))
    .map((field) => ({ ...field, to: field.to.slice(of.length + 1) }));
}

function mechanismsOf(record: MappedRecord) {
  const mapped = part(record, 'contact_mechanisms').map(({ to, value, write }) => ({
    type: to,
    value: String(value),
    write,
  }));
  const { key } = record;
  // By it they are found again, whatever the mapping says.
  if (!key.includes('@') || mapped.some(({ value }) => value.toLowerCase() === key)) return mapped;
  return [...mapped, { type: 'email', value: key, write: 'always' as const }];
}

/** An identifier with a type (`identifiers.eu_vat`) is checked by Tryton; one without is not. */
function identifiersOf({ key, fields }: MappedRecord): { type: string | null; code: string }[] {
  const mapped = fields.flatMap(({ to, value }) => {
    if (to !== 'identifiers' && !to.startsWith('identifiers.')) return [];
    return [{ type: to.slice('identifiers.'.length) || null, code: String(value) }];
  });
  if (key.includes('@') || mapped.some(({ code }) => code === key)) return mapped;
  return [...mapped, { type: null, code: key }];
}

function codesOf(record: MappedRecord): string[] {
  return identifiersOf(record).map(({ code }) => code);
}

function mailsOf(record: MappedRecord): string[] {
  const mails = mechanismsOf(record).flatMap(({ type, value }) => (type === 'email' ? [value.toLowerCase()] : []));
  return [...new Set(mails)];
}
