import type { Held, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const TOKEN = '00D000000000001!AQ';
const KEY = 'Entente_Key__c';
const FIELDS: Record<string, string> = {
  Account: 'Name Website Phone Industry Description BillingStreet BillingPostalCode BillingCity',
  Contact: 'FirstName LastName Email Title Phone AccountId',
  Opportunity: 'Name Amount StageName CloseDate AccountId',
  Task: 'WhatId Subject Description Status ActivityDate',
};
const REQUIRED: Record<string, string[]> = {
  Account: ['Name'],
  Contact: ['LastName'],
  Opportunity: ['Name', 'StageName', 'CloseDate'],
};
type Row = Record<string, unknown>;

/** Salesforce as its REST guide describes it: queries, sObjects, collections by external id. */
export async function salesforceStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  const rowsOf: Record<string, Held[]> = {
    Account: held.accounts,
    Contact: held.contacts,
    Opportunity: held.opportunities,
    Task: held.notes,
  };
  let full = false;
  let ids = 0;
  const minted = () => `001${String(++ids).padStart(15, '0')}`;

  function answer({ method, path, query, headers, body }: Asked): Told {
    if (headers.authorization !== `Bearer ${TOKEN}`)
      return problem(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    if (full) {
      full = false;
      return problem(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
    }
    const rest = /^\/services\/data\/v62\.0\/(.+)$/.exec(path)?.[1] ?? '';
    if (rest === 'query') return select(query.get('q') ?? '');
    if (method === 'PATCH' && rest === 'composite/sobjects') return update((body as { records: Row[] }).records);
    const [, kind = '', field] = /^composite\/sobjects\/(\w+)\/(\w+)$/.exec(rest) ?? [];
    if (method === 'PATCH' && field) return collection(kind, field, body as { records: Row[] });
    const [, sobject = '', id] = /^sobjects\/(\w+)\/?(\w*)$/.exec(rest) ?? [];
    const rows = rowsOf[sobject];
    if (!rows) return problem(404, 'NOT_FOUND', 'The requested resource does not exist');
    if (method === 'DELETE') {
      return taken(rows, id ?? '') ? { status: 204 } : problem(404, 'ENTITY_IS_DELETED', 'entity is deleted');
    }
    const unknown = strange(sobject, body as Row);
    if (unknown) return problem(400, 'INVALID_FIELD', `No such column '${unknown}' on sobject of type ${sobject}`);
    if (method === 'PATCH') {
      const row = rows.find((one) => one.id === id);
      if (!row) return problem(404, 'NOT_FOUND', 'Provided external ID field does not exist');
      Object.assign(row.values, body);
      return { status: 204 };
    }
    if (String((body as Row).Description ?? '').length > 32_000) return problem(400, 'STRING_TOO_LONG', 'Description');
    const row = { id: minted(), values: { ...(body as Row) } };
    rows.push(row);
    return { status: 201, json: { id: row.id, success: true, errors: [] } };
  }

  function collection(kind: string, field: string, { records }: { records: Row[] }): Told {
    if (field !== KEY) return problem(400, 'INVALID_FIELD', `${field} is no external id`);
    if (records.length > 200) return problem(400, 'EXCEEDED_MAX_SIZE_REQUEST', 'Too many records');
    const rows = rowsOf[kind] ?? [];
    // A field that is not there makes the request malformed, whichever row names it.
    const unknown = records.map((record) => strange(kind, record)).find(Boolean);
    if (unknown) return problem(400, 'INVALID_FIELD', `No such column '${unknown}' on sobject of type ${kind}`);
    const results = records.map(({ attributes: _, ...values }) => {
      const found = rows.find((row) => row.values[KEY] === values[KEY]);
      const missing = found ? [] : (REQUIRED[kind] ?? []).filter((name) => !values[name]);
      if (missing.length > 0) return failed('REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing}]`);
      if (String(values.Email ?? '').startsWith('locked')) return failed('UNABLE_TO_LOCK_ROW', 'unable to obtain lock');
      if (String(values.Email ?? '').includes('invalid')) return failed('INVALID_EMAIL_ADDRESS', 'Email: invalid');
      if (found) Object.assign(found.values, values);
      const row = found ?? { id: minted(), values };
      if (!found) rows.push(row);
      return { id: row.id, success: true, errors: [], created: !found };
    });
    return { status: 200, json: results };
  }

  function update(records: Row[]): Told {
    const results = records.map(({ attributes, id, ...values }) => {
      const kind = (attributes as { type: string }).type;
      const row = rowsOf[kind]?.find((one) => one.id === id);
      if (!row) return failed('ENTITY_IS_DELETED', 'entity is deleted');
      const unknown = strange(kind, values);
      if (unknown) return failed('INVALID_FIELD', `No such column '${unknown}' on sobject of type ${kind}`);
      Object.assign(row.values, values);
      return { id, success: true, errors: [] };
    });
    return { status: 200, json: results };
  }

  /** As much of SOQL as is asked: fields, one kind, conditions joined by one word. */
  function select(query: string): Told {
    const [, names = '', kind = '', where = ''] =
      /^SELECT (.+?) FROM (\w+) WHERE (.+?)(?: LIMIT \d+)?$/.exec(query) ?? [];
    const unknown = names.split(', ').find((name) => name !== 'Id' && isStrange(kind, name));
    if (unknown) return problem(400, 'INVALID_FIELD', `No such column '${unknown}' on entity '${kind}'`);
    const conditions = [
      ...where.matchAll(/(\w+) (IN|=|LIKE) (\((?:[^'()]|'(?:\\.|[^'\\])*')*\)|'(?:\\.|[^'\\])*')/g),
    ].map(([, field = '', how, value = '']) => {
      const texts = [...value.matchAll(/'((?:\\.|[^'\\])*)'/g)].map(([, text = '']) => text.replace(/\\(.)/g, '$1'));
      return { field, how, texts: texts.map((text) => text.toLowerCase()) };
    });
    const isMet = (row: Held, { field, how, texts }: (typeof conditions)[number]) => {
      const value = String((field === 'Id' ? row.id : row.values[field]) ?? '').toLowerCase();
      return how === 'LIKE' ? value.includes(texts[0]?.slice(1, -1) ?? ' ') : texts.includes(value);
    };
    const joined = where.includes(' AND ') ? ('every' as const) : ('some' as const);
    const found = (rowsOf[kind] ?? []).filter((row) => conditions[joined]((condition) => isMet(row, condition)));
    const records = found.map(({ id, values }) => ({
      ...Object.fromEntries(names.split(', ').map((name) => [name, values[name] ?? null])),
      Id: id,
    }));
    return { status: 200, json: { totalSize: records.length, done: true, records } };
  }

  const url = await served(answer);
  const quota = () => {
    full = true;
  };
  const settings = { version: 'v62.0', externalId: KEY, stage: 'Prospecting', closeInDays: '90' };
  return { url, authorisation: { by: 'bearer', token: TOKEN }, settings, held, quota };
}

function isStrange(kind: string, name: string): boolean {
  return name !== KEY && name !== 'attributes' && !FIELDS[kind]?.split(' ').includes(name);
}

function strange(kind: string, values: Row): string | undefined {
  return Object.keys(values).find((name) => isStrange(kind, name));
}

function failed(statusCode: string, message: string) {
  return { success: false, errors: [{ statusCode, message, fields: [] }] };
}

function problem(status: number, errorCode: string, message: string): Told {
  return { status, json: [{ errorCode, message }] };
}
