import type { Held, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const TOKEN = 'attio-0001';
const ATTRIBUTES: Record<string, Record<string, string>> = {
  companies: { name: 'value', domains: 'domain', description: 'value', phone: 'value' },
  people: {
    name: 'full_name',
    email_addresses: 'email_address',
    job_title: 'value',
    phone_numbers: 'phone_number',
    company: 'target_record_id',
  },
};
type Values = Record<string, unknown>;

/** Attio as its reference describes it: records and notes, version 2. Values are kept as they read best: text, or a list. */
export async function attioStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  const rowsOf: Record<string, Held[]> = { companies: held.accounts, people: held.contacts };
  let full = false;
  let ids = 0;
  const minted = () => `0000000${++ids}-0000-4000-8000-000000000000`;

  function answer({ method, path, query, headers, body }: Asked): Told {
    if (headers.authorization !== `Bearer ${TOKEN}`) return problem(401, 'unauthorized', 'Invalid token');
    if (full) {
      full = false;
      return { ...problem(429, 'rate_limit_exceeded', 'Rate limited'), headers: { 'retry-after': '1' } };
    }
    if (path === '/v2/self')
      return { status: 200, json: { active: true, workspace_id: '14beef7a-0000-4000-8000-000000000000' } };
    if (path === '/v2/notes') return method === 'GET' ? notesOf(query) : note((body as { data: Values }).data);
    const gone = (rows: Held[], id: string) =>
      taken(rows, id) ? { status: 200, json: {} } : problem(404, 'not_found', 'No such record');
    if (method === 'DELETE' && path.startsWith('/v2/notes/')) return gone(held.notes, path.slice(10));
    const [, kind = '', rest = ''] = /^\/v2\/objects\/(\w+)\/records\/?(.*)$/.exec(path) ?? [];
    const rows = rowsOf[kind];
    if (!rows) return problem(404, 'not_found', 'No such object');
    if (method === 'POST' && rest === 'query') {
      const data = rows.filter((row) => meets(kind, row, (body as { filter: Values }).filter));
      return { status: 200, json: { data: data.map((row) => shown(kind, row)) } };
    }
    if (method === 'DELETE') return gone(rows, rest);
    if (method === 'GET') {
      const row = rows.find(({ id }) => id === rest);
      return row ? { status: 200, json: { data: shown(kind, row) } } : problem(404, 'not_found', 'No such record');
    }
    const { values } = (body as { data: { values: Values } }).data;
    const unknown = Object.keys(values).find((name) => !ATTRIBUTES[kind]?.[name]);
    if (unknown) return problem(400, 'value_not_found', `Cannot find attribute with slug/ID "${unknown}".`);
    const employer = (values.company as { target_record_id: string }[] | undefined)?.[0]?.target_record_id;
    if (employer && !held.accounts.some(({ id }) => id === employer)) return problem(400, 'value_not_found', 'company');
    const matching = query.get('matching_attribute') ?? '';
    if (method === 'PUT' && !['domains', 'email_addresses'].includes(matching)) {
      return problem(400, 'validation_type', 'matching_attribute must be unique');
    }
    const wanted = list(values[matching]);
    const match = (row: Held) =>
      method === 'PUT' ? list(row.values[matching]).some((one) => wanted.includes(one)) : row.id === rest;
    const found = rows.find(match);
    if (method === 'PATCH' && !found) return problem(404, 'not_found', 'No such record');
    const row = found ?? { id: minted(), values: {} };
    if (!found) rows.push(row);
    for (const [name, value] of Object.entries(values))
      row.values[name] = plain(value, row.values[name], name === matching);
    return { status: 200, json: { data: shown(kind, row) } };
  }

  function notesOf(query: URLSearchParams): Told {
    const theirs = held.notes.filter(({ values }) => values.parent_record_id === query.get('parent_record_id'));
    const data = theirs.map(({ id, values }) => ({ id: { note_id: id }, content_plaintext: values.content }));
    return { status: 200, json: { data } };
  }

  function note(data: Values): Told {
    if (!held.accounts.some(({ id }) => id === data.parent_record_id)) return problem(404, 'not_found', 'parent');
    if (!data.title || !data.format || !data.content) return problem(400, 'validation_type', 'title, format, content');
    const row = { id: minted(), values: data };
    held.notes.push(row);
    return { status: 200, json: { data: { id: { note_id: row.id } } } };
  }

  const url = await served(answer);
  const quota = () => {
    full = true;
  };
  return { url, authorisation: { by: 'bearer', token: TOKEN }, settings: {}, held, quota };
}

/** One condition of the verbose or the shorthand form. */
function meets(kind: string, { values }: Held, filter: Values): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    const inner = ATTRIBUTES[kind]?.[name] ?? '';
    const wanted =
      typeof condition === 'string' ? condition : (condition as Record<string, { $eq: string }>)[inner]?.$eq;
    return list(values[name]).includes(wanted);
  });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** A list of texts stays one; what matched is added to what was there. */
function plain(value: unknown, before: unknown, isMatching: boolean): unknown {
  if (!Array.isArray(value)) return value;
  const texts = value.map((one) => (typeof one === 'string' ? one : (one.full_name ?? one.target_record_id)));
  if (isMatching) return [...new Set([...list(before), ...texts])];
  return typeof value[0] === 'string' ? texts : texts[0];
}

function shown(kind: string, { id, values }: Held) {
  const all = Object.entries(values).map(([name, value]) => [
    name,
    list(value).map((one) => ({ [ATTRIBUTES[kind]?.[name] ?? '']: one })),
  ]);
  const web_url = `https://app.attio.com/acme/company/${id}`;
  const created_at = [{ value: '2026-11-23T10:00:00.000000000Z' }];
  const named = { workspace_id: 'w', object_id: kind, record_id: id };
  return { id: named, web_url, values: { ...Object.fromEntries(all), created_at } };
}

function problem(status_code: number, code: string, message: string): Told {
  return { status: status_code, json: { status_code, type: 'invalid_request_error', code, message } };
}
