import { type Remote, remoteOf } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { nameParts } from '../mapping/person-name.ts';
import { byAddress } from './erasure.ts';
import { notePlain } from './note.ts';
import { ACCOUNT, type Asking, type Done, MAPPED_TYPES, type Preset, type Records, type Refusal } from './preset.ts';
import { listIn, ofPerson, recordIn, textIn, within } from './reading.ts';
import { isDomain } from './website.ts';
import { written } from './written.ts';

/** Of a company's notes this many are read, Attio's most in one answer. */
const NOTES_READ = 50;

/**
 * Attio's REST API, version 2 (https://docs.attio.com/rest-api). Companies and people are asserted by a matching attribute: their
 * domains, their e-mail addresses. A company whose domain nobody knows is looked for by name. Deals need a stage and an owner,
 * which no capture tells: they are made once the rep has mapped both.
 */
export const attio: Preset = {
  key: 'attio',
  label: 'Attio',
  url: 'https://api.attio.com/',
  secretUrl: false,
  signed: false,
  authorisations: ['bearer'],
  settings: [],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'description', from: 'description', write: 'if-empty' },
      ],
      contact: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'job_title', from: 'jobTitle', write: 'always' },
        { to: 'phone_numbers', from: 'phone', write: 'if-empty' },
      ],
      opportunity: [],
    },
    // https://docs.attio.com/rest-api/endpoint-reference/meta/identify
    owner: { ask: { method: 'GET', path: '/v2/self' }, idIn: (json) => textIn(json, 'workspace_id') },
    probe: () => ({ method: 'GET', path: '/v2/self' }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: ['name', 'description', 'primary_location', 'linkedin', 'twitter'],
      contact: ['name', 'job_title', 'phone_numbers', 'description', 'linkedin', 'primary_location'],
      opportunity: ['name', 'stage', 'owner', 'value'],
    },
    // Attio's statuses say it all: 400 and 404 for what cannot be, 429 for what may be later.
    refusal: () => null,
    erasure: byAddress('/v2/objects/people/records/{id}', '/v2/notes/{id}', null),
    steps({ data: { account, contacts, opportunity, note } }, _, id) {
      return [
        { name: ACCOUNT, run: () => company(account) },
        ...contacts.map((contact) => ({
          name: `contact ${contact.id}`,
          run: (records: Records) => person(contact, records.get(ACCOUNT) ?? ''),
        })),
        ...(opportunity === null
          ? []
          : [{ name: 'opportunity', run: (records: Records) => deal(opportunity, records.get(ACCOUNT) ?? '') }]),
        { name: 'note', run: (records) => noted(records.get(ACCOUNT) ?? '', notePlain(note, id), id) },
      ];
    },
  },
};

type Kind = 'companies' | 'people' | 'deals';
type Values = Record<string, unknown>;

function* company(record: MappedRecord): Asking<Remote | Refusal> {
  const { key, name } = record;
  const byKey = isDomain(key) ? { domains: { domain: { $eq: key } } } : { name };
  const known = yield* knownIn('companies', record);
  const there = known ?? (yield* query('companies', byKey))[0];
  const own = there === undefined ? { name } : {};
  if (known !== undefined || !isDomain(key)) return yield* put('companies', record, there, own);
  return yield* assert('companies', 'domains', record, there, own);
}

function* person(record: MappedRecord, company: string): Asking<Done | Refusal> {
  const [there] = yield* query('people', { email_addresses: record.key });
  const employed = there !== undefined && listIn(there, 'values', 'company').length > 0;
  const employer = employed ? {} : { company: [{ target_object: 'companies', target_record_id: company }] };
  const done = yield* assert('people', 'email_addresses', record, there, employer);
  return ofPerson(record, 'is' in done ? done : { ...done, made: there === undefined });
}

/** A deal has no attribute of its own to match: those of this name are looked at, and the company's is the one. */
function* deal(record: MappedRecord, company: string): Asking<Remote | Refusal> {
  const known = yield* knownIn('deals', record);
  const isTheirs = (one: unknown) => textIn(one, 'values', 'associated_company', 0, 'target_record_id') === company;
  const there = known ?? (yield* query('deals', { name: record.name })).find(isTheirs);
  const own = { name: record.name, associated_company: [{ target_object: 'companies', target_record_id: company }] };
  return yield* put('deals', record, there, there === undefined ? own : {});
}

/** The record that a receipt named, where it is still there. */
function* knownIn(kind: Kind, { known }: MappedRecord): Asking<unknown> {
  if (known === null) return undefined;
  const path = `/v2/objects/${kind}/records/${encodeURIComponent(known)}`;
  // Every record has this attribute.
  const { json } = yield { method: 'GET', path, list: ['data', 'values', 'created_at'], fine: [404] };
  return within(json, 'data');
}

function* query(kind: Kind, filter: object): Asking<unknown[]> {
  const path = `/v2/objects/${kind}/records/query`;
  const { json } = yield { method: 'POST', path, body: { filter, limit: 50 }, list: ['data'] };
  return listIn(json, 'data');
}

/** Makes it or changes it, in one: whoever makes it at the same time makes the same one. */
function* assert(
  kind: Kind,
  matching: string,
  record: MappedRecord,
  there: unknown,
  own: Values,
): Asking<Remote | Refusal> {
  const values = { ...own, ...valuesOf(kind, record, there), [matching]: [record.key] };
  const path = `/v2/objects/${kind}/records?matching_attribute=${matching}`;
  const { json } = yield { method: 'PUT', path, body: { data: { values } } };
  return made(json);
}

function* put(kind: Kind, record: MappedRecord, there: unknown, own: Values): Asking<Remote | Refusal> {
  const values = { ...own, ...valuesOf(kind, record, there) };
  const id = textIn(there, 'id', 'record_id');
  if (there !== undefined && Object.keys(values).length === 0) return remoteOf(id, textIn(there, 'web_url'));
  const path = `/v2/objects/${kind}/records`;
  const { json } =
    there === undefined
      ? yield { method: 'POST', path, body: { data: { values } } }
      : yield { method: 'PATCH', path: `${path}/${encodeURIComponent(id)}`, body: { data: { values } } };
  return made(json);
}

function made(json: unknown): Remote | Refusal {
  return recordIn(within(json, 'data', 'id', 'record_id'), textIn(json, 'data', 'web_url'));
}

function valuesOf(kind: Kind, { fields }: MappedRecord, there: unknown): Values {
  const values = written(fields, there === undefined ? null : (field) => valueIn(there, field));
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      if (field === 'phone_numbers') return [field, [String(value)]];
      return [field, kind === 'people' && field === 'name' ? [personName(String(value))] : value];
    }),
  );
}

/** Attio asks for all three parts. */
function personName(name: string): Values {
  const { firstName, lastName } = nameParts(name);
  return { first_name: firstName ?? '', last_name: lastName ?? '', full_name: name };
}

/** What an attribute holds, whichever kind it is of; every one is a list. */
function valueIn(record: unknown, field: string): string {
  const first = within(record, 'values', field, 0);
  const names = ['value', 'full_name', 'phone_number', 'email_address', 'domain', 'currency_value', 'target_record_id'];
  const plain = names.map((name) => textIn(first, name)).find((text) => text !== '');
  const titled = textIn(first, 'option', 'title') || textIn(first, 'status', 'title');
  // Of another kind, a place say, it is enough to know that there is something.
  return plain ?? (titled || (first === undefined ? '' : JSON.stringify(first)));
}

function* noted(company: string, content: string, id: string): Asking<Remote | Refusal> {
  const parent = { parent_object: 'companies', parent_record_id: company };
  const path = `/v2/notes?${new URLSearchParams({ ...parent, limit: String(NOTES_READ) })}`;
  const { json: theirs } = yield { method: 'GET', path, list: ['data'] };
  const ours = listIn(theirs, 'data').find((note) => textIn(note, 'content_plaintext').includes(id));
  if (ours !== undefined) return recordIn(within(ours, 'id', 'note_id'));
  const data = { ...parent, title: 'Entente', format: 'plaintext', content };
  const { json } = yield { method: 'POST', path: '/v2/notes', body: { data } };
  return recordIn(within(json, 'data', 'id', 'note_id'));
}
