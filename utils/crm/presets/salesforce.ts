import { type Remote, remoteOf } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { notePlain } from './note.ts';
import { ACCOUNT, type Answer, type Asking, MAPPED_TYPES, type Preset, type Records, type Refusal } from './preset.ts';
import { final, listIn, NOTHING, passing, recordIn, textIn, within } from './reading.ts';
import { isDomain, isSiteOf } from './website.ts';
import { written } from './written.ts';

/** Records in one collection: Salesforce takes 200, and the query that looks for them has to fit into an address. */
const BATCH = 50;
/** Records that may be one of those, and are looked at. */
const LOOKED_AT = 1_000;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** What another try may get past. */
const PASSING = [
  'REQUEST_LIMIT_EXCEEDED',
  'SERVER_UNAVAILABLE',
  'UNABLE_TO_LOCK_ROW',
  'QUERY_TIMEOUT',
  // Someone else made it between our look and our write.
  'DUPLICATE_VALUE',
];

/**
 * Salesforce's REST API (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest): records are upserted in
 * collections by an external id field, which an administrator makes first. A collection answers 200 even where rows fail, and
 * a quota that is used up answers 403. The note is a task that is done: it can be found again by its subject.
 */
export const salesforce: Preset = {
  key: 'salesforce',
  label: 'Salesforce',
  url: 'https://',
  secretUrl: false,
  signed: false,
  authorisations: ['bearer'],
  settings: [
    { key: 'version', initial: 'v62.0' },
    { key: 'externalId', initial: 'Entente_Key__c' },
    { key: 'stage', initial: 'Prospecting' },
    { key: 'closeInDays', initial: '90' },
  ],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'Name', from: 'name', write: 'create-only' },
        { to: 'Website', from: 'website', write: 'if-empty' },
        { to: 'Phone', from: 'phone', write: 'always' },
        { to: 'Industry', from: 'industry', write: 'if-empty' },
        { to: 'Description', from: 'description', write: 'if-empty' },
        { to: 'BillingStreet', from: 'address.street', write: 'always' },
        { to: 'BillingPostalCode', from: 'address.postalCode', write: 'always' },
        { to: 'BillingCity', from: 'address.locality', write: 'always' },
      ],
      contact: [
        { to: 'FirstName', from: 'firstName', write: 'create-only' },
        { to: 'LastName', from: 'lastName', write: 'create-only' },
        { to: 'Email', from: 'email', write: 'if-empty' },
        { to: 'Title', from: 'jobTitle', write: 'always' },
        { to: 'Phone', from: 'phone', write: 'always' },
      ],
      opportunity: [
        { to: 'Name', from: 'name', write: 'create-only' },
        { to: 'Amount', from: 'amount.value', write: 'always' },
      ],
    },
    probe: ({ settings }) => ({ method: 'GET', path: `${rootOf(settings.version)}/limits` }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: [
        'Name',
        'Website',
        'Phone',
        'Fax',
        'Industry',
        'Description',
        'BillingStreet',
        'BillingPostalCode',
      ].concat(['BillingCity', 'BillingState', 'BillingCountry', 'NumberOfEmployees', 'AccountSource']),
      contact: ['FirstName', 'LastName', 'Email', 'Title', 'Phone', 'MobilePhone', 'LeadSource', 'Description'],
      opportunity: ['Name', 'Amount', 'StageName', 'CloseDate', 'LeadSource', 'Description', 'CurrencyIsoCode'],
    },
    refusal,
    erasure: {
      // Into the bin, where it lies for 15 days. The note is a task.
      remove: (what, record, { version }) => ({
        method: 'DELETE',
        path: `${rootOf(version)}/sobjects/${what === 'contact' ? 'Contact' : 'Task'}/${encodeURIComponent(record)}`,
      }),
      page: (record, url) => URL.parse(`/${record}`, url)?.href ?? null,
    },
    steps({ data, timestamp }, { url, settings }, id) {
      const api = {
        root: rootOf(settings.version),
        key: settings.externalId || 'Entente_Key__c',
      };
      const { account, contacts, opportunity, note } = data;
      const day = timestamp.slice(0, 10);
      const close = new Date(Date.parse(timestamp) + Number(settings.closeInDays || '90') * DAY)
        .toISOString()
        .slice(0, 10);
      const batches = Array.from({ length: Math.ceil(contacts.length / BATCH) }, (_, n) =>
        contacts.slice(n * BATCH, (n + 1) * BATCH),
      );
      return [
        {
          name: ACCOUNT,
          *run() {
            const made = yield* one(api, 'Account', account, { Name: account.name });
            return 'id' in made ? remoteOf(made.id, URL.parse(`/${made.id}`, url)?.href) : made;
          },
        },
        ...batches.map((people, n) => ({
          name: `contacts ${n + 1}`,
          *run(records: Records) {
            const AccountId = records.get(ACCOUNT) ?? '';
            const made = yield* put(api, 'Contact', people, ({ name }) => ({ LastName: name, AccountId }));
            if ('is' in made) return made;
            const there = people.map(({ id: contact }, at) => ({ contact, link: null, ...(made[at] ?? NONE) }));
            return { ...NOTHING, people: there.filter(({ record }) => record !== '') };
          },
        })),
        ...(opportunity === null
          ? []
          : [
              {
                name: 'opportunity',
                run(records: Records) {
                  const AccountId = records.get(ACCOUNT) ?? '';
                  const needs = {
                    Name: opportunity.name,
                    StageName: settings.stage || 'Prospecting',
                    CloseDate: close,
                  };
                  return one(api, 'Opportunity', opportunity, { ...needs, AccountId });
                },
              },
            ]),
        {
          name: 'note',
          run(records: Records) {
            const what = { WhatId: records.get(ACCOUNT) ?? '', Subject: `Entente ${id}` };
            const said = { Description: notePlain(note, id), Status: 'Completed', ActivityDate: day };
            return noted(api, what, said);
          },
        },
      ];
    },
  },
};

/** An error is a list of errors; so is the answer to a collection, one a row, and that is for the step to read. */
function refusal({ status, json }: Answer): Refusal | null {
  return status < 400 ? null : ofErrors(listIn(json), 'errorCode', true);
}

/** Null where another try may not help and the status tells the rest. */
function ofErrors(errors: readonly unknown[], code: string, byStatus: boolean): Refusal | null {
  const why = errors.map((error) => `${textIn(error, code)}: ${textIn(error, 'message')}`).join(' · ');
  const codes = errors.map((error) => textIn(error, code));
  if (codes.length > 0 && codes.every((one) => PASSING.includes(one))) {
    return codes.includes('REQUEST_LIMIT_EXCEEDED') ? passing(why, HOUR) : passing(why);
  }
  return byStatus ? null : final(why);
}

function rootOf(version: string | undefined): string {
  return `/services/data/${version || 'v62.0'}`;
}

interface Api {
  root: string;
  /** The external id field. */
  key: string;
}
type Kind = 'Account' | 'Contact' | 'Opportunity';
type Values = Record<string, string | number>;

/** A record by its id, and whether it was not there before. */
interface Put {
  record: string;
  made: boolean;
}
const NONE: Put = { record: '', made: false };

function* one(api: Api, kind: Kind, record: MappedRecord, own: Values): Asking<Remote | Refusal> {
  const made = yield* put(api, kind, [record], () => own);
  return 'is' in made ? made : recordIn(made[0]?.record);
}

/**
 * Changes those of the records that are there, by Salesforce's own ids, and upserts the others: what they are there, in
 * order, or why some did not come to one.
 *
 * @param own what a record is made with besides what is mapped
 */
function* put(
  api: Api,
  kind: Kind,
  records: readonly MappedRecord[],
  own: (record: MappedRecord) => Values,
): Asking<Put[] | Refusal> {
  const all = yield* look(api, kind, records);
  const found = records.map((record) => ({ record, there: thereIn(all, api, kind, record) }));
  const attributes = { type: kind };
  const changed = found.flatMap(({ record, there }) => {
    if (there === undefined) return [];
    // Our key, where someone else made the record, and whose it is, where nobody has said.
    const missing = Object.entries({ [api.key]: record.key, AccountId: own(record).AccountId ?? '' });
    const given = missing.filter(([field, value]) => value !== '' && textIn(there, field) === '');
    const values = { ...written(record.fields, (field) => textIn(there, field)), ...Object.fromEntries(given) };
    return Object.keys(values).length === 0 ? [] : [{ attributes, id: textIn(there, 'Id'), ...values }];
  });
  const fresh = found.flatMap(({ record, there }) =>
    there === undefined ? [{ attributes, ...own(record), ...written(record.fields, null), [api.key]: record.key }] : [],
  );
  const path = `${api.root}/composite/sobjects`;
  const old = yield* collection(path, changed);
  if ('is' in old) return old;
  const made = yield* collection(`${path}/${kind}/${api.key}`, fresh);
  if ('is' in made) return made;
  const ids = made.values();
  return found.map(({ there }) =>
    there === undefined ? { record: ids.next().value ?? '', made: true } : { record: textIn(there, 'Id'), made: false },
  );
}

/** Writes one collection: the ids of its rows, or why some failed. */
function* collection(path: string, records: readonly object[]): Asking<string[] | Refusal> {
  if (records.length === 0) return [];
  const { json } = yield { method: 'PATCH', path, body: { allOrNone: false, records }, list: [] };
  const rows = listIn(json);
  const errors = rows.flatMap((row) => listIn(row, 'errors'));
  if (errors.length > 0) return ofErrors(errors, 'statusCode', false) ?? final('refused');
  const isWhole = rows.length === records.length && rows.every((row) => within(row, 'success') === true);
  return isWhole ? rows.map((row) => textIn(row, 'id')) : passing('The answer names no record');
}

/** By the id that a receipt named, by our key, and what someone else made by its website or e-mail address. */
function thereIn(all: readonly unknown[], api: Api, kind: Kind, { key, known }: MappedRecord): unknown {
  const isOf = (one: unknown, field: string) => textIn(one, field).toLowerCase() === key.toLowerCase();
  return (
    all.find((one) => known !== null && textIn(one, 'Id') === known) ??
    all.find((one) => isOf(one, api.key)) ??
    (kind === 'Account' ? all.find((one) => isDomain(key) && isSiteOf(textIn(one, 'Website'), key)) : undefined) ??
    (kind === 'Contact' ? all.find((one) => isOf(one, 'Email')) : undefined)
  );
}

/** All that may be one of these records, with what the mapping writes to. */
function* look(api: Api, kind: Kind, records: readonly MappedRecord[]): Asking<unknown[]> {
  const keys = records.map(({ key }) => key);
  const known = records.flatMap(({ known }) => (known === null ? [] : [known]));
  const conditions = [
    `${api.key} IN (${keys.map(quoted).join(', ')})`,
    ...(known.length > 0 ? [`Id IN (${known.map(quoted).join(', ')})`] : []),
    ...(kind === 'Account' ? keys.filter(isDomain).map((key) => `Website LIKE ${quoted(`%${key}%`)}`) : []),
    ...(kind === 'Contact' ? [`Email IN (${keys.map(quoted).join(', ')})`] : []),
  ];
  const besides = { Account: ['Website'], Contact: ['Email', 'AccountId'], Opportunity: ['AccountId'] }[kind];
  const fields = records.flatMap(({ fields }) => fields.map(({ to }) => to)).filter((field) => /^\w+$/.test(field));
  const names = [...new Set(['Id', api.key, ...besides, ...fields])].join(', ');
  return yield* ask(api, `SELECT ${names} FROM ${kind} WHERE ${conditions.join(' OR ')} LIMIT ${LOOKED_AT}`);
}

function* ask(api: Api, query: string): Asking<unknown[]> {
  const { json } = yield {
    method: 'GET',
    path: `${api.root}/query?${new URLSearchParams({ q: query })}`,
    list: ['records'],
  };
  return listIn(json, 'records');
}

/** A text as SOQL writes it. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function* noted(api: Api, what: { WhatId: string; Subject: string }, said: Values): Asking<Remote | Refusal> {
  const query = `SELECT Id FROM Task WHERE WhatId = ${quoted(what.WhatId)} AND Subject = ${quoted(what.Subject)}`;
  const [ours] = yield* ask(api, query);
  if (ours !== undefined) return recordIn(within(ours, 'Id'));
  const { json } = yield { method: 'POST', path: `${api.root}/sobjects/Task`, body: { ...what, ...said } };
  return recordIn(within(json, 'id'));
}
