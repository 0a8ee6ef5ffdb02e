import type { PersonThere } from '../../domain/delivery.ts';
import { type Remote, remoteOf } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { byAddress } from './erasure.ts';
import { notePlain } from './note.ts';
import {
  ACCOUNT,
  type Answer,
  type Asking,
  type Done,
  MAPPED_TYPES,
  type Preset,
  type Records,
  type Refusal,
} from './preset.ts';
import { listIn, NOTHING, passing, recordIn, textIn, within } from './reading.ts';
import { isDomain, isSiteOf } from './website.ts';
import { written } from './written.ts';

/** Records in one batch at most, and how many that may be the one are looked at. */
const BATCH = 60;
const UUID = /^[0-9a-f-]{36}$/;

/**
 * Twenty's REST API (https://docs.twenty.com/developers/extend/api). Companies are found by their domain, else by name, people by
 * their e-mail address; both are unique there, so that `upsert` makes none twice. An opportunity takes our own id, a note is
 * found by its title. Field names with a dot lead into a field of several parts.
 */
export const twenty: Preset = {
  key: 'twenty',
  label: 'Twenty',
  url: 'https://api.twenty.com/',
  secretUrl: false,
  signed: false,
  authorisations: ['bearer'],
  // How a note is tied to a company; before version 1.13, `companyId`.
  settings: [{ key: 'noteTarget', initial: 'targetCompanyId' }],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'address.addressStreet1', from: 'address.street', write: 'always' },
        { to: 'address.addressPostcode', from: 'address.postalCode', write: 'always' },
        { to: 'address.addressCity', from: 'address.locality', write: 'always' },
        { to: 'address.addressState', from: 'address.region', write: 'always' },
        { to: 'address.addressCountry', from: 'address.country', write: 'always' },
      ],
      contact: [
        { to: 'name.firstName', from: 'firstName', write: 'create-only' },
        { to: 'name.lastName', from: 'lastName', write: 'create-only' },
        { to: 'jobTitle', from: 'jobTitle', write: 'always' },
        { to: 'phones.primaryPhoneNumber', from: 'phone', write: 'if-empty' },
      ],
      opportunity: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'amount', from: 'amount.value', write: 'always' },
        { to: 'amount.currencyCode', from: 'amount.currency', write: 'always' },
      ],
    },
    probe: () => ({ method: 'GET', path: '/rest/companies?limit=1', list: ['data', 'companies'] }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: [
        'name',
        'employees',
        'linkedinLink.primaryLinkUrl',
        'address.addressStreet1',
        'address.addressPostcode',
      ].concat(['address.addressCity', 'address.addressState', 'address.addressCountry']),
      contact: ['name.firstName', 'name.lastName', 'jobTitle', 'phones.primaryPhoneNumber', 'city'].concat([
        'linkedinLink.primaryLinkUrl',
      ]),
      opportunity: ['name', 'amount', 'amount.currencyCode', 'stage', 'closeDate'],
    },
    refusal,
    erasure: {
      ...byAddress('/rest/people/{id}', '/rest/notes/{id}', null),
      page: (record, url) => URL.parse(`/object/person/${record}`, appOf(url))?.href ?? null,
    },
    steps({ data: { account, contacts, opportunity, note } }, { url, settings }, id) {
      const batches = Array.from({ length: Math.ceil(contacts.length / BATCH) }, (_, n) =>
        contacts.slice(n * BATCH, (n + 1) * BATCH),
      );
      return [
        { name: ACCOUNT, run: () => company(account, url) },
        ...batches.map((batch, n) => ({
          name: `contacts ${n + 1}`,
          run: (records: Records) => people(batch, records.get(ACCOUNT) ?? ''),
        })),
        ...(opportunity === null
          ? []
          : [{ name: 'opportunity', run: (records: Records) => project(opportunity, records.get(ACCOUNT) ?? '') }]),
        {
          name: 'note',
          run(records: Records) {
            const target = { [settings.noteTarget || 'targetCompanyId']: records.get(ACCOUNT) ?? '' };
            return noted(`Entente ${id}`, notePlain(note, id), target);
          },
        },
      ];
    },
  },
};

/** Two who make the same record at once: the second finds it the next time. */
function refusal({ status, json }: Answer): Refusal | null {
  const why = listIn(json, 'messages')
    .filter((message) => typeof message === 'string')
    .join(' · ');
  return status === 400 && /duplicate/i.test(why) ? passing(why) : null;
}

type Kind = 'companies' | 'people' | 'opportunities' | 'notes' | 'noteTargets';

function* company(record: MappedRecord, url: string): Asking<Remote | Refusal> {
  const { key, known, name } = record;
  const byDomain = isDomain(key);
  const [there] = known === null || !UUID.test(known) ? [] : yield* find('companies', `id[eq]:"${known}"`);
  const found = there === undefined ? yield* find('companies', likeFilter(key, name)) : [];
  const isOurs = (one: unknown) =>
    byDomain ? isSiteOf(textIn(one, 'domainName', 'primaryLinkUrl'), key) : textIn(one, 'name') === name;
  const own = { name, ...(byDomain && { 'domainName.primaryLinkUrl': `https://${key}` }) };
  const made = yield* put('companies', record, there ?? found.find(isOurs), own);
  return 'id' in made && made.id !== null
    ? remoteOf(made.id, URL.parse(`/object/company/${made.id}`, appOf(url))?.href)
    : made;
}

function likeFilter(key: string, name: string): string {
  return isDomain(key) ? `domainName.primaryLinkUrl[ilike]:"%${key}%"` : `name[ilike]:"${asPattern(name)}"`;
}

/** Those who are there are changed one by one, the others made in one batch. */
function* people(records: readonly MappedRecord[], companyId: string): Asking<Done | Refusal> {
  const all = records.map(({ key }) => `emails.primaryEmail[ilike]:"${asPattern(key)}"`);
  const there = yield* find('people', all.length === 1 ? (all[0] ?? '') : `or(${all.join(',')})`);
  const foundOf = ({ key }: MappedRecord) =>
    there.find((one) => textIn(one, 'emails', 'primaryEmail').toLowerCase() === key);
  for (const record of records) {
    const found = foundOf(record);
    if (found !== undefined) yield* put('people', record, found, {});
  }
  const fresh = records.filter((record) => foundOf(record) === undefined);
  const known = records.flatMap((record): PersonThere[] => {
    const id = textIn(foundOf(record), 'id');
    return id === '' ? [] : [{ contact: record.id, record: id, link: null, made: false }];
  });
  if (fresh.length === 0) return { ...NOTHING, people: known };
  const body = fresh.map(({ key, fields }) => {
    return bodyOf({ 'emails.primaryEmail': key, companyId, ...written(fields, null) });
  });
  const { json } = yield { method: 'POST', path: '/rest/batch/people?upsert=true', body };
  const made = listIn(dataIn(json));
  if (made.length !== body.length) return passing('The answer names no records');
  const people = fresh.map(({ id: contact }, at) => ({
    contact,
    record: textIn(made[at], 'id'),
    link: null,
    made: true,
  }));
  return { ...NOTHING, people: [...known, ...people.filter(({ record }) => record !== '')] };
}

function* project(record: MappedRecord, companyId: string): Asking<Remote | Refusal> {
  const [there] = yield* find('opportunities', `id[eq]:"${record.id}"`);
  return yield* put('opportunities', record, there, { id: record.id, name: record.name, companyId });
}

function* noted(title: string, markdown: string, target: Record<string, string>): Asking<Remote | Refusal> {
  const [found] = yield* find('notes', `title[eq]:"${title}"`);
  let id: unknown = within(found, 'id');
  if (found === undefined) {
    const body = { title, bodyV2: { markdown, blocknote: null } };
    const { json } = yield { method: 'POST', path: '/rest/notes', body };
    id = within(dataIn(json), 'id');
  }
  const note = recordIn(id);
  if ('is' in note) return note;
  const tied = yield* find('noteTargets', `noteId[eq]:"${note.id}"`);
  if (tied.length === 0) yield { method: 'POST', path: '/rest/noteTargets', body: { noteId: note.id, ...target } };
  return note;
}

function* find(kind: Kind, filter: string): Asking<unknown[]> {
  const query = new URLSearchParams({ filter, limit: String(BATCH), depth: '0' });
  const { json } = yield { method: 'GET', path: `/rest/${kind}?${query}`, list: ['data', kind] };
  return listIn(json, 'data', kind);
}

function* put(kind: Kind, record: MappedRecord, there: unknown, own: Values): Asking<Remote | Refusal> {
  if (there === undefined) {
    const body = bodyOf({ ...own, ...written(record.fields, null) });
    const { json } = yield { method: 'POST', path: `/rest/${kind}?upsert=true`, body };
    return recordIn(within(dataIn(json), 'id'));
  }
  const id = textIn(there, 'id');
  const values = written(record.fields, (field) => valueIn(there, field));
  if (Object.keys(values).length > 0) {
    yield { method: 'PATCH', path: `/rest/${kind}/${encodeURIComponent(id)}`, body: bodyOf(values) };
  }
  return recordIn(id);
}

type Values = Record<string, string | number>;

/** What an answer names under whichever word: `createCompany`, `company`, `people`, by version. */
function dataIn(json: unknown): unknown {
  return Object.values(Object(within(json, 'data')))[0];
}

function valueIn(record: unknown, field: string): string {
  return field === 'amount' ? textIn(record, 'amount', 'amountMicros') : textIn(record, ...field.split('.'));
}

/** Fields with a dot as the parts of one; an amount in millionths, as Twenty counts. */
function bodyOf(values: Values): object {
  const body: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(values)) {
    const [name = '', part] = field === 'amount' ? ['amount', 'amountMicros'] : field.split('.');
    const said = field === 'amount' ? Math.round(Number(value) * 1_000_000) : value;
    body[name] = part === undefined ? said : { ...Object(body[name]), [part]: said };
  }
  return body;
}

/** A text in a filter: what would end it, or the list that it is in, stands for any one character. */
function asPattern(text: string): string {
  return text.replace(/["'\\,()[\]]/g, '_');
}

/** Where people open it: the cloud's API has a host of its own. */
function appOf(url: string): string {
  return URL.parse(url)?.hostname === 'api.twenty.com' ? 'https://app.twenty.com/' : url;
}
