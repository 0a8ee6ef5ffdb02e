import { type Remote, remoteOf } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { byAddress } from './erasure.ts';
import { noteHtml } from './note.ts';
import { ACCOUNT, type Answer, type Asking, type Done, MAPPED_TYPES, type Preset, type Refusal } from './preset.ts';
import { final, listIn, madeIn, ofPerson, passing, recordIn, textIn, within } from './reading.ts';
import { written } from './written.ts';

const MINUTE = 60 * 1000;
/** Of an organisation's notes this many are read, the last ones, to find ours. */
const NOTES_READ = 100;
/** Records of which the ids are known, Pipedrive's most at once. */
const READ = 100;
/** Of its deals, this many. */
const DEALS_READ = 500;

/**
 * Pipedrive's API, version 2 (https://developers.pipedrive.com/docs/api/v1), notes by version 1. It has no upsert: each record
 * is searched for and then made or changed, in one lane. Custom fields are named by their key, 40 hexadecimal digits.
 */
export const pipedrive: Preset = {
  key: 'pipedrive',
  label: 'Pipedrive',
  url: 'https://',
  secretUrl: false,
  signed: false,
  authorisations: ['header', 'bearer'],
  header: 'x-api-token',
  settings: [
    { key: 'organizationKey', initial: '' },
    { key: 'dealKey', initial: '' },
  ],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        {
          to: 'address',
          from: '{address.street}, {address.postalCode} {address.locality}, {address.country}',
          write: 'if-empty',
        },
      ],
      contact: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'phone', from: 'phone', write: 'if-empty' },
      ],
      opportunity: [
        { to: 'title', from: 'name', write: 'create-only' },
        { to: 'value', from: 'amount.value', write: 'always' },
        { to: 'currency', from: 'amount.currency', write: 'always' },
      ],
    },
    probe: () => ({ method: 'GET', path: '/api/v1/users/me' }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: ['name', 'address'],
      contact: ['name', 'phone'],
      opportunity: ['title', 'value', 'currency', 'expected_close_date', 'stage_id', 'pipeline_id'],
    },
    refusal,
    // Marked as deleted, and gone after 30 days.
    erasure: byAddress('/api/v2/persons/{id}', '/api/v1/notes/{id}', '/person/{id}'),
    steps({ data }, { url, settings }, id) {
      const { account, contacts, opportunity, note } = data;
      const { organizationKey = '', dealKey = '' } = settings;
      const organization = (records: ReadonlyMap<string, string | null>) => Number(records.get(ACCOUNT));
      return [
        {
          name: ACCOUNT,
          *run() {
            const there =
              (yield* knownIn('organizations', account)) ?? (yield* organizationOf(account, organizationKey));
            const own = { name: account.name, ...keyed(organizationKey, account) };
            const made = yield* put('organizations', account, there, own);
            return 'id' in made ? remoteOf(made.id, URL.parse(`/organization/${made.id}`, url)?.href) : made;
          },
        },
        ...contacts.map((contact) => ({
          name: `contact ${contact.id}`,
          *run(records: ReadonlyMap<string, string | null>) {
            const there = (yield* knownIn('persons', contact)) ?? (yield* personOf(contact));
            const own = { name: contact.name, email: contact.key, org_id: organization(records) };
            return ofPerson(contact, yield* put('persons', contact, there, own));
          },
        })),
        ...(opportunity === null
          ? []
          : [
              {
                name: 'opportunity',
                *run(records: ReadonlyMap<string, string | null>) {
                  const org = organization(records);
                  const there = (yield* knownIn('deals', opportunity)) ?? (yield* dealOf(opportunity, org, dealKey));
                  const own = { title: opportunity.name, org_id: org, ...keyed(dealKey, opportunity) };
                  return yield* put('deals', opportunity, there, own);
                },
              },
            ]),
        { name: 'note', run: (records) => noted(organization(records), id, noteHtml(note, id)) },
      ];
    },
  },
};

/** Who keeps on asking after 429 is blocked for a while: 403, with a page instead of JSON. */
function refusal({ status, json, text }: Answer): Refusal | null {
  if (status === 403 && json === undefined) return passing(text, 10 * MINUTE);
  return status < 300 && within(json, 'success') === false ? final(textIn(json, 'error') || text) : null;
}

type Kind = 'organizations' | 'persons' | 'deals';

/** Those of these records that are there, and not deleted. */
function* read(kind: Kind, ids: readonly string[]): Asking<unknown[]> {
  if (ids.length === 0) return [];
  const query = new URLSearchParams({ ids: ids.slice(0, READ).join() });
  const { json } = yield { method: 'GET', path: `/api/v2/${kind}?${query}`, list: ['data'] };
  return listIn(json, 'data').filter((one) => within(one, 'is_deleted') !== true);
}

function* knownIn(kind: Kind, { known }: MappedRecord): Asking<unknown> {
  return (yield* read(kind, known === null ? [] : [known]))[0];
}

/** By the field that holds our key; by its name, where that field is empty or there is none. */
function* organizationOf({ key, name }: MappedRecord, field: string): Asking<unknown> {
  const keyOf = (one: unknown) => (field === '' ? '' : textIn(one, 'custom_fields', field));
  const keyed = field === '' ? [] : yield* search('organizations', key, 'custom_fields');
  const there = (yield* read('organizations', keyed)).find((one) => keyOf(one) === key);
  if (there !== undefined) return there;
  return (yield* read('organizations', yield* search('organizations', name, 'name'))).find((one) => keyOf(one) === '');
}

function* personOf({ key }: MappedRecord): Asking<unknown> {
  return (yield* read('persons', yield* search('persons', key, 'email')))[0];
}

function* dealOf({ key, name }: MappedRecord, organization: number, field: string): Asking<unknown> {
  const { json } = yield {
    method: 'GET',
    path: `/api/v2/deals?org_id=${organization}&limit=${DEALS_READ}`,
    list: ['data'],
  };
  const isOurs = (deal: unknown) =>
    field === '' ? textIn(deal, 'title') === name : textIn(deal, 'custom_fields', field) === key;
  return listIn(json, 'data').find(isOurs);
}

function* search(kind: Kind, term: string, fields: string): Asking<string[]> {
  const query = new URLSearchParams({ term, fields, exact_match: 'true' });
  const { json } = yield { method: 'GET', path: `/api/v2/${kind}/search?${query}`, list: ['data', 'items'] };
  return listIn(json, 'data', 'items').map((item) => textIn(item, 'item', 'id'));
}

/** Changes what is there by the mapping's rules, or makes it with what it needs besides. */
function* put(kind: Kind, { fields }: MappedRecord, there: unknown, own: Values): Asking<Done | Refusal> {
  if (there === undefined) {
    const body = bodyOf({ ...own, ...written(fields, null) });
    const { json } = yield { method: 'POST', path: `/api/v2/${kind}`, body };
    return madeIn(within(json, 'data', 'id'));
  }
  // Our key, where someone else made the record.
  const keyed = Object.entries(own).filter(([field]) => CUSTOM.test(field) && valueIn(there, field) === '');
  const values = { ...written(fields, (field) => valueIn(there, field)), ...Object.fromEntries(keyed) };
  const id = textIn(there, 'id');
  if (Object.keys(values).length > 0) yield { method: 'PATCH', path: `/api/v2/${kind}/${id}`, body: bodyOf(values) };
  return recordIn(id);
}

type Values = Record<string, string | number>;

const CUSTOM = /^[0-9a-f]{40}$/;

function keyed(field: string, { key }: MappedRecord): Values {
  return field === '' ? {} : { [field]: key };
}

function valueIn(record: unknown, field: string): string {
  if (CUSTOM.test(field)) return textIn(record, 'custom_fields', field);
  if (field === 'phone') return textIn(record, 'phones', 0, 'value');
  return field === 'address' ? textIn(record, 'address', 'value') : textIn(record, field);
}

function bodyOf(values: Values): object {
  const own = Object.entries(values).filter(([field]) => !CUSTOM.test(field));
  const custom = Object.entries(values).filter(([field]) => CUSTOM.test(field));
  const body = Object.fromEntries(own.map(([field, value]) => inBody(field, value)));
  return custom.length === 0 ? body : { ...body, custom_fields: Object.fromEntries(custom) };
}

function inBody(field: string, value: string | number): [string, unknown] {
  if (field === 'phone' || field === 'email') return [`${field}s`, [{ value, primary: true, label: 'work' }]];
  if (field === 'address') return [field, { value }];
  return [field, field.endsWith('_id') ? Number(value) : value];
}

function* noted(organization: number, id: string, content: string): Asking<Remote | Refusal> {
  const query = new URLSearchParams({ org_id: String(organization), limit: String(NOTES_READ), sort: 'add_time DESC' });
  const { json: theirs } = yield { method: 'GET', path: `/api/v1/notes?${query}`, list: ['data'] };
  const ours = listIn(theirs, 'data').find((note) => textIn(note, 'content').includes(id));
  if (ours) return recordIn(within(ours, 'id'));
  const { json } = yield { method: 'POST', path: '/api/v1/notes', body: { content, org_id: organization } };
  return recordIn(within(json, 'data', 'id'));
}
