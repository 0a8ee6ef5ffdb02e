import type { PersonThere } from '../../domain/delivery.ts';
import { type Remote, remoteOf } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { byAddress } from './erasure.ts';
import { noteHtml } from './note.ts';
import { ACCOUNT, type Answer, type Asking, MAPPED_TYPES, type Preset, type Refusal } from './preset.ts';
import { final, listIn, NOTHING, passing, recordIn, textIn, within } from './reading.ts';
import { isDomain } from './website.ts';
import { written } from './written.ts';

/** Records in one batch at most. */
const BATCH = 100;
/** Of a company's notes, this many are read, the last ones, to find ours. */
const NOTES_READ = 100;
/** The association of a note with a company, as HubSpot defines it. */
const NOTE_TO_COMPANY = 190;
const HOUR = 60 * 60 * 1000;

/**
 * HubSpot's CRM API, version 3 (https://developers.hubspot.com/docs/api-reference). Companies and deals are found again by
 * a property of their own whose values are unique, which has to be made there first; contacts by their e-mail address. A
 * note has no such property: those of the company are read before one is written.
 */
export const hubspot: Preset = {
  key: 'hubspot',
  label: 'HubSpot',
  url: 'https://api.hubapi.com/',
  secretUrl: false,
  signed: false,
  authorisations: ['bearer'],
  settings: [{ key: 'property', initial: 'entente_key' }],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'domain', from: 'domain', write: 'if-empty' },
        { to: 'phone', from: 'phone', write: 'always' },
        { to: 'description', from: 'description', write: 'if-empty' },
        { to: 'address', from: 'address.street', write: 'always' },
        { to: 'zip', from: 'address.postalCode', write: 'always' },
        { to: 'city', from: 'address.locality', write: 'always' },
        { to: 'state', from: 'address.region', write: 'always' },
        { to: 'country', from: 'address.country', write: 'always' },
        { to: 'founded_year', from: 'founded', write: 'if-empty' },
      ],
      contact: [
        { to: 'firstname', from: 'firstName', write: 'create-only' },
        { to: 'lastname', from: 'lastName', write: 'create-only' },
        { to: 'jobtitle', from: 'jobTitle', write: 'always' },
        { to: 'phone', from: 'phone', write: 'always' },
      ],
      opportunity: [
        { to: 'dealname', from: 'name', write: 'create-only' },
        { to: 'amount', from: 'amount.value', write: 'always' },
        { to: 'dealstage', from: '=appointmentscheduled', write: 'create-only' },
        { to: 'pipeline', from: '=default', write: 'create-only' },
      ],
    },
    // https://developers.hubspot.com/docs/api-reference/latest/account/account-information/guide
    owner: {
      ask: { method: 'GET', path: '/account-info/v3/details' },
      idIn: (json) => textIn(json, 'portalId'),
    },
    probe: () => ({ method: 'GET', path: '/crm/v3/objects/companies?limit=1', list: ['results'] }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: [
        'name',
        'domain',
        'website',
        'phone',
        'description',
        'about_us',
        'address',
        'address2',
        'zip',
        'city',
      ].concat(['state', 'country', 'numberofemployees', 'founded_year', 'linkedin_company_page', 'lifecyclestage']),
      contact: ['firstname', 'lastname', 'jobtitle', 'phone', 'mobilephone', 'company', 'website', 'lifecyclestage'],
      opportunity: ['dealname', 'amount', 'deal_currency_code', 'dealstage', 'pipeline', 'closedate', 'description'],
    },
    refusal,
    // Into the bin, where it lies for 90 days.
    erasure: byAddress('/crm/v3/objects/contacts/{id}', '/crm/v3/objects/notes/{id}', null),
    steps({ data, timestamp }, { settings }, id) {
      const property = settings.property || 'entente_key';
      const { account, contacts, opportunity } = data;
      const batches = Array.from({ length: Math.ceil(contacts.length / BATCH) }, (_, n) =>
        contacts.slice(n * BATCH, (n + 1) * BATCH),
      );
      const note = { hs_timestamp: timestamp, hs_note_body: noteHtml(data.note, id) };
      return [
        { name: ACCOUNT, run: () => one('companies', property, account) },
        ...batches.map((people, n) => ({
          name: `contacts ${n + 1}`,
          *run(records: ReadonlyMap<string, string | null>) {
            const there = yield* contactsOf(people);
            const ids = there.map(({ record }) => record);
            yield* associate('contacts', ids, records.get(ACCOUNT));
            return { ...NOTHING, people: there };
          },
        })),
        ...(opportunity === null
          ? []
          : [
              {
                name: 'opportunity',
                *run(records: ReadonlyMap<string, string | null>) {
                  const deal = yield* one('deals', property, opportunity);
                  if ('id' in deal) yield* associate('deals', [deal.id ?? ''], records.get(ACCOUNT));
                  return deal;
                },
              },
            ]),
        { name: 'note', run: (records) => noted(records.get(ACCOUNT) ?? '', id, note) },
      ];
    },
  },
};

/** A batch of which rows failed answers 207; two who write one record at once, 409; a record that is locked, 423. */
function refusal({ status, json, text }: Answer): Refusal | null {
  const why = textIn(json, 'message') || text;
  if (status === 429 && textIn(json, 'policyName') === 'DAILY') return passing(why, HOUR);
  if (status === 409 || status === 423 || status === 477) return passing(why);
  const errors = listIn(json, 'errors');
  if (status < 200 || status >= 300 || errors.length === 0) return null;
  const said = errors.map((error) => textIn(error, 'message')).join(' · ');
  const passes = errors.every((error) => ['CONFLICT', 'RATE_LIMITS'].includes(textIn(error, 'category')));
  return passes ? passing(said) : final(said);
}

type Kind = 'companies' | 'contacts' | 'deals';

/** Changes the one that is there, which is given our key where it has none; else makes it. */
function* one(kind: Kind, property: string, record: MappedRecord): Asking<Remote | Refusal> {
  const there = yield* find(kind, property, record);
  if (there === undefined) {
    const { json } = yield* upsert(kind, property, [record]);
    return recordIn(within(json, 'results', 0, 'id'), textIn(json, 'results', 0, 'url'));
  }
  const id = textIn(there, 'id');
  const own = textIn(there, 'properties', property) === '' ? { [property]: record.key } : {};
  const properties = { ...written(record.fields, (field) => textIn(there, 'properties', field)), ...own };
  if (Object.keys(properties).length === 0) return recordIn(id, textIn(there, 'url'));
  const path = `/crm/v3/objects/${kind}/${encodeURIComponent(id)}`;
  const { json } = yield { method: 'PATCH', path, body: { properties } };
  return recordIn(within(json, 'id'), textIn(json, 'url'));
}

/** By HubSpot's own id where a receipt named it, by our key, and a company that someone else made by its domain. */
function* find(kind: Kind, property: string, record: MappedRecord): Asking<unknown> {
  if (record.known !== null) {
    const [known] = yield* look(kind, property, [{ id: record.known }], [record]);
    if (known !== undefined) return known;
  }
  const [keyed] = yield* look(kind, property, [{ id: record.key }], [record], property);
  if (keyed !== undefined || kind !== 'companies' || !isDomain(record.key)) return keyed;
  const filters = [{ propertyName: 'domain', operator: 'EQ', value: record.key }];
  const body = { filterGroups: [{ filters }], properties: propertiesOf([record], property), limit: 1 };
  const { json } = yield { method: 'POST', path: '/crm/v3/objects/companies/search', body, list: ['results'] };
  return listIn(json, 'results')[0];
}

/**
 * The records of these contacts. An upsert by e-mail address is not partial: it empties what it does not name. So those who are
 * there are updated by their ids, and only the others upserted.
 */
function* contactsOf(people: readonly MappedRecord[]): Asking<PersonThere[]> {
  const inputsOf = people.map(({ key }) => ({ id: key }));
  const there = yield* look('contacts', 'email', inputsOf, people, 'email');
  const foundOf = ({ key }: MappedRecord) => there.find((one) => isOf(one, 'email', key));
  const inputs = people.flatMap((person) => {
    const found = foundOf(person);
    const properties = found === undefined ? {} : written(person.fields, (field) => textIn(found, 'properties', field));
    return Object.keys(properties).length > 0 ? [{ id: textIn(found, 'id'), properties }] : [];
  });
  if (inputs.length > 0) yield { method: 'POST', path: '/crm/v3/objects/contacts/batch/update', body: { inputs } };
  const fresh = people.filter((person) => foundOf(person) === undefined);
  const made = fresh.length === 0 ? undefined : (yield* upsert('contacts', 'email', fresh)).json;
  const all = [...there, ...listIn(made, 'results')];
  return people.flatMap((person) => {
    const found = all.find((one) => isOf(one, 'email', person.key));
    const { id: record, link } = remoteOf(within(found, 'id'), textIn(found, 'url'));
    return record === null ? [] : [{ contact: person.id, record, link, made: foundOf(person) === undefined }];
  });
}

function* upsert(kind: Kind, idProperty: string, records: readonly MappedRecord[]): Asking<Answer> {
  const inputs = records.map(({ key, fields }) => {
    return { idProperty, id: key, properties: { ...written(fields, null), [idProperty]: key } };
  });
  return yield { method: 'POST', path: `/crm/v3/objects/${kind}/batch/upsert`, body: { inputs }, list: ['results'] };
}

function isOf(record: unknown, idProperty: string, key: string): boolean {
  return textIn(record, 'properties', idProperty).toLowerCase() === key.toLowerCase();
}

function propertiesOf(records: readonly MappedRecord[], property: string): string[] {
  return [...new Set([property, ...records.flatMap(({ fields }) => fields.map(({ to }) => to))])];
}

/** Those that are there, with what the mapping writes to and this property; by HubSpot's ids unless `idProperty` is given. */
function* look(
  kind: Kind,
  property: string,
  inputs: readonly { id: string }[],
  records: readonly MappedRecord[],
  idProperty?: string,
): Asking<unknown[]> {
  const body = { properties: propertiesOf(records, property), inputs, ...(idProperty && { idProperty }) };
  // Some of them are not there: that is what we ask.
  const { json } = yield {
    method: 'POST',
    path: `/crm/v3/objects/${kind}/batch/read`,
    body,
    list: ['results'],
    fine: [207],
  };
  return listIn(json, 'results');
}

function* associate(kind: Kind, ids: readonly string[], company: string | null | undefined): Asking<void> {
  const inputs = ids.map((id) => ({ from: { id }, to: { id: company } }));
  if (inputs.length === 0) return;
  yield { method: 'POST', path: `/crm/v4/associations/${kind}/companies/batch/associate/default`, body: { inputs } };
}

function* noted(company: string, id: string, properties: Record<string, string>): Asking<Remote | Refusal> {
  const path = `/crm/v4/objects/companies/${encodeURIComponent(company)}/associations/notes?limit=500`;
  const { json: theirs } = yield { method: 'GET', path, list: ['results'] };
  const inputs = listIn(theirs, 'results')
    .map((note) => ({ id: textIn(note, 'toObjectId') }))
    .slice(-NOTES_READ);
  if (inputs.length > 0) {
    const body = { properties: ['hs_note_body'], inputs };
    const read = '/crm/v3/objects/notes/batch/read';
    const { json } = yield { method: 'POST', path: read, body, list: ['results'], fine: [207] };
    const ours = listIn(json, 'results').find((note) => textIn(note, 'properties', 'hs_note_body').includes(id));
    if (ours) return recordIn(within(ours, 'id'));
  }
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: NOTE_TO_COMPANY }];
  const body = { properties, associations: [{ to: { id: company }, types }] };
  const { json } = yield { method: 'POST', path: '/crm/v3/objects/notes', body };
  return recordIn(within(json, 'id'));
}
