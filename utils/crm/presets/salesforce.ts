import { type Remote, remoteOf } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { ACCOUNT, type Answer, type Asking, type Preset, type Records, type Refusal } from './preset.ts';
import { final, listIn, NOTHING, passing, recordIn, textIn, within } from './reading.ts';
import { written } from './written.ts';

/** Records in one collection: Salesforce takes 200, and the query that looks for them has to fit into an address. */
const BATCH = 100;
/** How much of a note a task's description holds, characters. */
const DESCRIPTION = 32_000;
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
  types: ['prospect.saved', 'discovery.completed'],
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
    steps({ data, timestamp }, { url, settings }, id) {
      const api = {
        root: `/services/data/${settings.version || 'v62.0'}`,
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
            const made = yield* upsert(api, 'Contact', people, ({ name }) => ({ LastName: name, AccountId }));
            return 'is' in made ? made : NOTHING;
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
            const said = { Description: note.slice(0, DESCRIPTION), Status: 'Completed', ActivityDate: day };
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

interface Api {
  root: string;
  /** The external id field. */
  key: string;
}
type Kind = 'Account' | 'Contact' | 'Opportunity';
type Values = Record<string, string | number>;

/** By Salesforce's own id where a receipt named it and it is still there, else by the external id. */
function* one(api: Api, kind: Kind, record: MappedRecord, own: Values): Asking<Remote | Refusal> {
  const [there] = record.known === null ? [] : yield* look(api, kind, [record], 'Id', [record.known]);
  if (there !== undefined) {
    const id = textIn(there, 'Id');
    const body = written(record.fields, (field) => textIn(there, field));
    if (Object.keys(body).length > 0) yield { method: 'PATCH', path: `${api.root}/sobjects/${kind}/${id}`, body };
    return recordIn(id);
  }
  const rows = yield* upsert(api, kind, [record], () => own);
  return 'is' in rows ? rows : recordIn(within(rows, 0, 'id'));
}

/**
 * Upserts one collection: the rows that came of it, or why some did not.
 *
 * @param own what a record is made with besides what is mapped
 */
function* upsert(
  api: Api,
  kind: Kind,
  records: readonly MappedRecord[],
  own: (record: MappedRecord) => Values,
): Asking<unknown[] | Refusal> {
  const keys = records.map(({ key }) => key);
  const there = yield* look(api, kind, records, api.key, keys);
  const rows = records.map((record) => {
    const found = there.find((one) => textIn(one, api.key).toLowerCase() === record.key.toLowerCase());
    const values = written(record.fields, found === undefined ? null : (field) => textIn(found, field));
    return { attributes: { type: kind }, ...(found === undefined && own(record)), ...values, [api.key]: record.key };
  });
  const path = `${api.root}/composite/sobjects/${kind}/${api.key}`;
  const { json } = yield { method: 'PATCH', path, body: { allOrNone: false, records: rows }, list: [] };
  const made = listIn(json);
  const errors = made.flatMap((row) => listIn(row, 'errors'));
  if (errors.length > 0) return ofErrors(errors, 'statusCode', false) ?? final('refused');
  const isWhole = made.length === rows.length && made.every((row) => within(row, 'success') === true);
  return isWhole ? made : passing('The answer names no record');
}

/** Those records of which this field has one of these values, with what the mapping writes to. */
function* look(
  api: Api,
  kind: Kind,
  records: readonly MappedRecord[],
  by: string,
  values: readonly string[],
): Asking<unknown[]> {
  const fields = records.flatMap(({ fields }) => fields.map(({ to }) => to)).filter((field) => /^\w+$/.test(field));
  const names = [...new Set(['Id', api.key, ...fields])].join(', ');
  const query = `SELECT ${names} FROM ${kind} WHERE ${by} IN (${values.map(quoted).join(', ')})`;
  return yield* ask(api, query);
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
