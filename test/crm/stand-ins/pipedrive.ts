import type { Held, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const TOKEN = '0123456789abcdef';
/** Custom fields, as Pipedrive names them. */
export const FIELD = {
  key: 'a'.repeat(40),
  phone: 'b'.repeat(40),
  text: 'c'.repeat(40),
  title: 'd'.repeat(40),
  deal: 'e'.repeat(40),
};
const KNOWN: Record<string, readonly string[]> = {
  organizations: ['name', 'address', 'owner_id', 'visible_to', 'label_ids'],
  persons: ['name', 'emails', 'phones', 'org_id', 'owner_id'],
  deals: ['title', 'value', 'currency', 'org_id', 'person_id', 'stage_id'],
};
const REQUIRED: Record<string, string> = { organizations: 'name', persons: 'name', deals: 'title' };

type Body = Record<string, unknown> & { custom_fields?: Record<string, unknown> };

/** Pipedrive as its reference describes it: entities by version 2, notes by version 1. */
export async function pipedriveStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  const rowsOf: Record<string, Held[]> = {
    organizations: held.accounts,
    persons: held.contacts,
    deals: held.opportunities,
  };
  let full = false;
  let ids = 0;

  function answer({ method, path, query, headers, body }: Asked): Told {
    if (headers['x-api-token'] !== TOKEN) return problem(401, 'Unauthorized access');
    if (full) {
      full = false;
      return { ...problem(429, 'request over limit'), headers: { 'x-ratelimit-reset': '2' } };
    }
    if (path === '/api/v1/notes') return method === 'GET' ? notesOf(query) : note(body as Body);
    const gone = (rows: Held[], id: string) =>
      taken(rows, id) ? { status: 200, json: { success: true, data: { id: Number(id) } } } : problem(404, 'Not found');
    if (method === 'DELETE' && path.startsWith('/api/v1/notes/')) return gone(held.notes, path.slice(14));
    const [, kind = '', rest = ''] = /^\/api\/v2\/(\w+)\/?(\w*)$/.exec(path) ?? [];
    const rows = rowsOf[kind];
    if (!rows) return problem(404, 'Unknown path');
    if (method === 'GET' && rest === 'search') return search(rows, query);
    if (method === 'GET' && rest === '') {
      const ids = query.get('ids')?.split(',');
      const theirs = rows.filter(({ id, values }) =>
        ids ? ids.includes(id) : String(values.org_id) === query.get('org_id'),
      );
      return { status: 200, json: { success: true, data: theirs.map(shown) } };
    }
    if (method === 'POST' && rest === '') {
      const row = { id: String(++ids), values: {} };
      const refused = put(kind, row, body as Body);
      if (refused) return refused;
      if (!Object.hasOwn(body as Body, REQUIRED[kind] ?? '')) return problem(400, `${REQUIRED[kind]} is required`);
      rows.push(row);
      return { status: 201, json: { success: true, data: shown(row) } };
    }
    if (method === 'DELETE') return gone(rows, rest);
    const row = rows.find(({ id }) => id === rest);
    if (!row) return problem(404, 'Not found');
    if (method === 'PATCH')
      return put(kind, row, body as Body) ?? { status: 200, json: { success: true, data: shown(row) } };
    return problem(405, 'Method not allowed');
  }

  function search(rows: Held[], query: URLSearchParams): Told {
    const term = query.get('term')?.toLowerCase() ?? '';
    if (query.get('exact_match') !== 'true') return problem(400, 'This stand-in searches exactly');
    const isFound = ({ values }: Held) => {
      if (query.get('fields') === 'email') return same(mails(values), term);
      if (query.get('fields') === 'name') return same([values.name], term);
      return same(
        Object.values(FIELD).map((field) => values[field]),
        term,
      );
    };
    const items = rows.filter(isFound).map(({ id }) => ({ result_score: 1, item: { id: Number(id) } }));
    return { status: 200, json: { success: true, data: { items }, additional_data: { next_cursor: null } } };
  }

  function put(kind: string, row: Held, { custom_fields = {}, ...fields }: Body): Told | null {
    const unknown = [
      ...Object.keys(fields).filter((name) => !KNOWN[kind]?.includes(name)),
      ...Object.keys(custom_fields).filter((name) => !Object.values(FIELD).includes(name)),
    ][0];
    if (unknown) return problem(400, `Validation failed: ${unknown}`);
    const { org_id: organization } = fields;
    if (organization !== undefined && !held.accounts.some(({ id }) => Number(id) === organization)) {
      return problem(400, 'Organization not found');
    }
    Object.assign(row.values, fields, custom_fields);
    return null;
  }

  function notesOf(query: URLSearchParams): Told {
    const theirs = held.notes.filter(({ values }) => String(values.org_id) === query.get('org_id'));
    return { status: 200, json: { success: true, data: theirs.map(shown) } };
  }

  function note(body: Body): Told {
    if (!held.accounts.some(({ id }) => Number(id) === body.org_id)) return problem(400, 'org_id');
    const row = { id: String(++ids), values: { ...body } };
    held.notes.push(row);
    return { status: 201, json: { success: true, data: shown(row) } };
  }

  const url = await served(answer);
  const quota = () => {
    full = true;
  };
  const authorisation = { by: 'header', name: 'x-api-token', value: TOKEN } as const;
  return { url, authorisation, settings: { organizationKey: FIELD.key, dealKey: FIELD.deal }, held, quota };
}

function mails({ emails }: Held['values']): unknown[] {
  return Array.isArray(emails) ? emails.map((mail: { value: string }) => mail.value) : [];
}

function same(values: readonly unknown[], term: string): boolean {
  return values.some((value) => String(value).toLowerCase() === term);
}

function shown({ id, values }: Held) {
  const isCustom = ([name]: [string, unknown]) => Object.values(FIELD).includes(name);
  const custom = Object.entries(values).filter(isCustom);
  const own = Object.entries(values).filter((entry) => !isCustom(entry));
  return { id: Number(id), is_deleted: false, ...Object.fromEntries(own), custom_fields: Object.fromEntries(custom) };
}

function problem(status: number, error: string): Told {
  return { status, json: { success: false, error } };
}
