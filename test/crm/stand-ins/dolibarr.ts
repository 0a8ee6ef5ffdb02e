import { z } from '../../../utils/domain/zod.ts';
import type { Held, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const KEY = 'd-key-1234';
/** The columns of the database that are not called as the API calls them. */
const COLUMNS: Record<string, string> = { rowid: 'id', siren: 'idprof1', note: 'note_private' };
const KNOWN: Record<string, string> = {
  thirdparties: 'name url phone fax email address zip town idprof1 idprof2 tva_intra note_private client ref_ext',
  contacts: 'firstname lastname poste phone_pro email socid note_private',
  agendaevents: 'userownerid type_code label socid datep percentage note_private',
};
const body = z.optional(z.record(z.string(), z.unknown()));

/** Dolibarr’s REST API as its source describes it: what is not found is a 404, whatever else is given is passed over. */
export async function dolibarrStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  const kinds: Record<string, Held[]> = {
    thirdparties: held.accounts,
    contacts: held.contacts,
    agendaevents: held.notes,
  };
  let full = false;
  let ids = 10;

  function answer({ method, path, query, headers, body: sent }: Asked): Told {
    if (headers.dolapikey !== KEY) return problem(401, 'Unauthorized: access denied');
    if (full) {
      full = false;
      return problem(429, 'Too Many Requests');
    }
    if (path === '/api/index.php/users/info') return { status: 200, json: { id: '2', login: 'sam' } };
    const [, kind = '', id] = /^\/api\/index\.php\/(\w+)(?:\/(\d+))?$/.exec(path) ?? [];
    const rows = kinds[kind];
    if (rows === undefined) return problem(404, 'Not Found');
    if (method === 'GET') {
      const filters = query.get('sqlfilters');
      const found =
        filters === null
          ? rows.filter(({ values }) => values.socid === query.get('thirdparty_ids'))
          : rows.filter((row) => anyOf(filters, row));
      return found.length === 0
        ? problem(404, `Not Found: ${kind} not found`)
        : { status: 200, json: found.map(shown) };
    }
    if (method === 'DELETE') {
      const json = { success: { code: 200, message: 'deleted' } };
      return taken(rows, id ?? '') ? { status: 200, json } : problem(404, `Not Found: ${kind} not found`);
    }
    const given = known(kind, body.parse(sent) ?? {});
    if (method === 'POST') return create(kind, given);
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return problem(404, `Not Found: ${kind} not found`);
    Object.assign(row.values, given);
    return { status: 200, json: shown(row) };
  }

  function create(kind: string, given: Record<string, unknown>): Told {
    const wanted =
      { thirdparties: ['name'], contacts: ['lastname'], agendaevents: ['userownerid', 'type_code'] }[kind] ?? [];
    const missing = wanted.find((name) => !given[name]);
    if (missing) return problem(400, `Bad Request: ${missing} field missing`);
    kinds[kind]?.push({ id: String(++ids), values: given });
    return { status: 200, json: ids };
  }

  const quota = () => {
    full = true;
  };
  const authorisation = { by: 'header', name: 'DOLAPIKEY', value: KEY } as const;
  return { url: await served(answer), authorisation, settings: {}, held, quota };
}

/** `(t.column:=:'value') or (t.column:like:'%value%')` */
function anyOf(filters: string, row: Held): boolean {
  return filters.split(' or ').some((one) => {
    const [, column = '', operator, value = ''] = /^\(t\.(\w+):(=|like):'([^']*)'\)$/.exec(one) ?? [];
    if (operator === undefined) throw new Error(`Error when validating parameter sqlfilters ${filters}`);
    const there = String(shown(row)[COLUMNS[column] ?? column] ?? '').toLowerCase();
    return operator === '=' ? there === value.toLowerCase() : there.includes(value.slice(1, -1).toLowerCase());
  });
}

function known(kind: string, given: Record<string, unknown>): Record<string, unknown> {
  const names = KNOWN[kind]?.split(' ') ?? [];
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

function shown({ id, values }: Held): Record<string, unknown> {
  return { id, ...values };
}

function problem(code: number, message: string): Told {
  return { status: code, json: { error: { code, message } } };
}
