import type { Held, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.twenty';
const FIELDS: Record<string, string> = {
  companies: 'id name domainName address employees phone description',
  people: 'id name emails phones jobTitle companyId',
  opportunities: 'id name amount stage closeDate companyId',
  notes: 'id title bodyV2',
  noteTargets: 'id noteId targetCompanyId',
};
const UNIQUE: Record<string, string> = { companies: 'domainName.primaryLinkUrl', people: 'emails.primaryEmail' };
const ONE: Record<string, string> = {
  companies: 'Company',
  people: 'Person',
  opportunities: 'Opportunity',
  notes: 'Note',
  noteTargets: 'NoteTarget',
};
type Body = Record<string, unknown>;

/** Twenty as its reference describes it: REST, with filters, batches and upsert by unique fields. */
export async function twentyStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  const targets: Held[] = [];
  const rowsOf: Record<string, Held[]> = {
    companies: held.accounts,
    people: held.contacts,
    opportunities: held.opportunities,
    notes: held.notes,
    noteTargets: targets,
  };
  let full = false;
  let ids = 0;
  const minted = () => `0000000${++ids}-0000-4000-8000-000000000000`;

  function answer({ method, path, query, headers, body }: Asked): Told {
    if (headers.authorization !== `Bearer ${TOKEN}`) return problem(401, 'UnauthorizedException', 'Token invalid.');
    if (full) {
      full = false;
      return problem(429, 'TooManyRequests', 'Limit reached (100 tokens per 60000 ms)');
    }
    const [, batch, kind = '', id = ''] = /^\/rest\/(batch\/)?(\w+)\/?(.*)$/.exec(path) ?? [];
    const rows = rowsOf[kind];
    if (!rows) return problem(400, 'BadRequestException', `object '${kind}' not found`);
    if (method === 'GET') {
      const found = rows.filter((row) => meets(row, query.get('filter') ?? ''));
      return { status: 200, json: { data: { [kind]: found.map(shown) }, totalCount: found.length } };
    }
    if (method === 'DELETE') {
      const json = { data: { [`delete${ONE[kind]}`]: { id } } };
      return taken(rows, id) ? { status: 200, json } : problem(404, 'NotFoundException', 'Record not found');
    }
    const bodies = batch ? (body as Body[]) : [body as Body];
    if (bodies.length > 60) return problem(400, 'BadRequestException', 'Maximum number of records is 60');
    const unknown = bodies.flatMap(Object.keys).find((name) => !FIELDS[kind]?.split(' ').includes(name));
    if (unknown) return problem(400, 'BadRequestException', `Object ${kind} doesn't have any "${unknown}" field.`);
    if (method === 'PATCH') {
      const row = rows.find((one) => one.id === id);
      if (!row) return problem(404, 'NotFoundException', 'Record not found');
      put(row, body as Body);
      return { status: 200, json: { data: { [`update${ONE[kind]}`]: shown(row) } } };
    }
    const made = bodies.map((one) => upsert(kind, rows, one, query.get('upsert') === 'true'));
    if (made.includes(null)) return problem(400, 'BadRequestException', 'A duplicate entry was detected');
    const named = batch ? { [`create${kind}`]: made } : { [`create${ONE[kind]}`]: made[0] };
    return { status: 201, json: { data: named } };
  }

  function upsert(kind: string, rows: Held[], body: Body, mayUpdate: boolean) {
    const unique = UNIQUE[kind] ?? '';
    const wanted = flattened(body)[unique];
    const found = rows.find((row) => row.id === body.id || (wanted !== undefined && row.values[unique] === wanted));
    if (found && !mayUpdate) return null;
    const row = found ?? { id: typeof body.id === 'string' ? body.id : minted(), values: {} };
    put(row, body);
    if (!found) rows.push(row);
    return shown(row);
  }

  const url = await served(answer);
  const quota = () => {
    full = true;
  };
  const settings = { noteTarget: 'targetCompanyId' };
  return { url, authorisation: { by: 'bearer', token: TOKEN }, settings, held, quota };
}

/** Values are held flat, as a mapping names them. */
function put({ values }: Held, body: Body): void {
  const { id: _, ...rest } = flattened(body);
  Object.assign(values, rest);
}

function flattened(body: Body): Body {
  const entries = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([part, inner]) => [`${name}.${part}`, inner])
      : [[name, value]],
  );
  return Object.fromEntries(entries);
}

function shown({ id, values }: Held): Body {
  const body: Body = { id };
  for (const [field, value] of Object.entries(values)) {
    const [name = '', part] = field.split('.');
    body[name] = part === undefined ? value : { ...Object(body[name]), [part]: value };
  }
  return body;
}

/** `field[eq]:"value"`, `field[ilike]:"%pattern%"`, or several in `or(…)`. */
function meets({ id, values }: Held, filter: string): boolean {
  const any = /^or\((.*)\)$/.exec(filter)?.[1] ?? filter;
  return [...any.matchAll(/([\w.]+)\[(eq|ilike)\]:"([^"]*)"/g)].some(([, field = '', how, wanted = '']) => {
    const value = String(field === 'id' ? id : (values[field] ?? ''));
    if (how === 'eq') return value === wanted;
    const pattern = wanted
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('%', '.*')
      .replaceAll('_', '.');
    return new RegExp(`^${pattern}$`, 'i').test(value);
  });
}

function problem(statusCode: number, error: string, message: string): Told {
  return { status: statusCode, json: { statusCode, error, messages: [message] } };
}
