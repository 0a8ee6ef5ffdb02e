import type { Held, HeldKind, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const TOKEN = 'pat-eu1-0000-1111';
const KINDS: Record<string, HeldKind> = {
  companies: 'accounts',
  contacts: 'contacts',
  deals: 'opportunities',
  notes: 'notes',
};
const PROPERTIES: Record<string, string> = {
  companies: 'name domain website phone description address zip city state country founded_year entente_key',
  contacts: 'email firstname lastname jobtitle phone company',
  deals: 'dealname amount dealstage pipeline entente_key',
  notes: 'hs_timestamp hs_note_body',
};

/** HubSpot as its reference describes it: CRM objects v3, associations v4. */
export async function hubspotStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  const tied = new Set<string>();
  let full = false;
  let ids = 500;

  function answer({ method, path, headers, body }: Asked): Told {
    if (headers.authorization !== `Bearer ${TOKEN}`) return problem(401, 'INVALID_AUTHENTICATION', 'Bad token');
    if (full) {
      full = false;
      return { status: 429, json: { status: 'error', message: 'Secondly limit', policyName: 'TEN_SECONDLY_ROLLING' } };
    }
    if (path === '/account-info/v3/details')
      return { status: 200, json: { portalId: 12345678, accountType: 'STANDARD' } };
    const [, kind = '', rest = ''] = /^\/crm\/v3\/objects\/(\w+)\/?(.*)$/.exec(path) ?? [];
    const rows = held[KINDS[kind] ?? 'notes'];
    if (method === 'POST' && rest === 'batch/read') return read(kind, rows, body as Batch);
    if (method === 'POST' && rest === 'batch/upsert') return upsert(kind, rows, body as Batch);
    if (method === 'POST' && kind === 'companies' && rest === 'search') return search(body as Search);
    if (method === 'POST' && rest === 'batch/update') return update(kind, rows, body as Batch);
    // What is not there any more is answered like what has just gone.
    if (method === 'DELETE') {
      taken(rows, rest);
      return { status: 204 };
    }
    if (method === 'PATCH' && rest) {
      const row = rows.find(({ id }) => id === rest);
      if (!row) return problem(404, 'OBJECT_NOT_FOUND', 'resource not found');
      return put(kind, row, (body as Input).properties) ?? { status: 200, json: shown(row) };
    }
    if (method === 'POST' && kind === 'notes' && rest === '') return note(body as Input);
    if (path.endsWith('/batch/associate/default')) return associate(path, body as Ties);
    const notesOf = /^\/crm\/v4\/objects\/companies\/(\d+)\/associations\/notes$/.exec(path)?.[1];
    if (notesOf) {
      if (!held.accounts.some(({ id }) => id === notesOf)) return problem(404, 'OBJECT_NOT_FOUND', 'no company');
      const theirs = held.notes.filter(({ id }) => tied.has(`${id} ${notesOf}`));
      return { status: 200, json: { results: theirs.map(({ id }) => ({ toObjectId: Number(id) })) } };
    }
    return problem(404, 'NOT_FOUND', `No such resource: ${path}`);
  }

  function search({ filterGroups: [group] }: Search): Told {
    const [filter] = group?.filters ?? [];
    if (filter?.operator !== 'EQ') return problem(400, 'VALIDATION_ERROR', 'This stand-in knows EQ');
    const found = held.accounts.filter(({ values }) => values[filter.propertyName] === filter.value);
    return { status: 200, json: { total: found.length, results: found.map(shown) } };
  }

  function read(kind: string, rows: Held[], { inputs, idProperty, properties = [] }: Batch): Told {
    const found = inputs.flatMap(({ id }) => rows.filter((row) => String(keyOf(row, idProperty)) === id.toLowerCase()));
    const missing = inputs.length - found.length;
    const results = found.map((row) => {
      const known = [...properties, 'hs_object_id'].filter((name) => PROPERTIES[kind]?.split(' ').includes(name));
      return { id: row.id, properties: Object.fromEntries(known.map((name) => [name, row.values[name] ?? null])) };
    });
    const errors = [{ status: 'error', category: 'OBJECT_NOT_FOUND', message: 'Could not get some objects' }];
    if (missing === 0) return { status: 200, json: { status: 'COMPLETE', results } };
    return { status: 207, json: { status: 'COMPLETE', results, numErrors: 1, errors } };
  }

  function upsert(kind: string, rows: Held[], { inputs }: Batch): Told {
    if (inputs.length > 100) return problem(400, 'VALIDATION_ERROR', 'Too many inputs');
    const results = [];
    for (const { id, idProperty, properties } of inputs) {
      if (idProperty !== (kind === 'contacts' ? 'email' : 'entente_key')) {
        return problem(400, 'VALIDATION_ERROR', `${idProperty} is not unique`);
      }
      const found = rows.find((row) => keyOf(row, idProperty) === id.toLowerCase());
      const row = found ?? { id: String(++ids), values: { [idProperty]: id } };
      // By e-mail address an upsert is not partial.
      if (idProperty === 'email') row.values = { email: row.values.email };
      const refused = put(kind, row, properties);
      if (refused) return refused;
      if (!found && kind === 'deals' && !(row.values.dealname && row.values.dealstage)) {
        return problem(400, 'VALIDATION_ERROR', 'dealname, dealstage are required');
      }
      if (!found) rows.push(row);
      results.push({ ...shown(row), new: !found });
    }
    return { status: 200, json: { status: 'COMPLETE', results } };
  }

  function update(kind: string, rows: Held[], { inputs }: Batch): Told {
    const results = [];
    for (const { id, properties } of inputs) {
      const row = rows.find((one) => one.id === id);
      if (!row) return problem(404, 'OBJECT_NOT_FOUND', 'resource not found');
      const refused = put(kind, row, properties);
      if (refused) return refused;
      results.push(shown(row));
    }
    return { status: 200, json: { status: 'COMPLETE', results } };
  }

  function put(kind: string, row: Held, properties: Record<string, unknown>): Told | null {
    const unknown = Object.keys(properties).find((name) => !PROPERTIES[kind]?.split(' ').includes(name));
    if (unknown) return problem(400, 'VALIDATION_ERROR', `Property values were not valid: ${unknown} does not exist`);
    // Every value of HubSpot's is text.
    for (const [name, value] of Object.entries(properties)) row.values[name] = String(value);
    return null;
  }

  function note({ properties, associations = [] }: Input): Told {
    const row = { id: String(++ids), values: {} };
    if (String(properties.hs_note_body).length > 65_536)
      return problem(400, 'VALIDATION_ERROR', 'hs_note_body is too long');
    const refused = put('notes', row, properties);
    if (refused) return refused;
    for (const { to, types } of associations) {
      if (types[0]?.associationTypeId !== 190) return problem(400, 'VALIDATION_ERROR', 'No such association');
      if (!held.accounts.some(({ id }) => id === to.id)) return problem(400, 'VALIDATION_ERROR', 'No such company');
      tied.add(`${row.id} ${to.id}`);
    }
    held.notes.push(row);
    return { status: 201, json: shown(row) };
  }

  function associate(path: string, { inputs }: Ties): Told {
    const from = held[KINDS[/associations\/(\w+)\//.exec(path)?.[1] ?? ''] ?? 'notes'];
    const there = ({ from: { id }, to }: Ties['inputs'][number]) =>
      from.some((row) => row.id === id) && held.accounts.some((row) => row.id === to.id);
    if (!inputs.every(there)) return problem(400, 'VALIDATION_ERROR', 'Some objects do not exist');
    for (const { from, to } of inputs) tied.add(`${from.id} ${to.id}`);
    return { status: 200, json: { status: 'COMPLETE', results: inputs } };
  }

  const url = await served(answer);
  const quota = () => {
    full = true;
  };
  return { url, authorisation: { by: 'bearer', token: TOKEN }, settings: { property: 'entente_key' }, held, quota };
}

interface Input {
  id: string;
  idProperty: string;
  properties: Record<string, unknown>;
  associations?: { to: { id: string }; types: { associationTypeId: number }[] }[];
}
interface Batch {
  inputs: Input[];
  idProperty?: string;
  properties?: string[];
}
interface Search {
  filterGroups: { filters: { propertyName: string; operator: string; value: string }[] }[];
}
interface Ties {
  inputs: { from: { id: string }; to: { id: string } }[];
}

function keyOf(row: Held, idProperty?: string): string {
  return idProperty === undefined ? row.id : String(row.values[idProperty]).toLowerCase();
}

function shown({ id, values }: Held) {
  return { id, properties: values, url: `https://app-eu1.hubspot.com/contacts/1/record/0-2/${id}` };
}

function problem(status: number, category: string, message: string): Told {
  return { status, json: { status: 'error', category, message, correlationId: 'c-1' } };
}
