import { z } from '../../../utils/domain/zod.ts';
import type { Held, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const KEY = 'e-key-1234';
const KNOWN: Record<string, string> = {
  Account: 'name website phoneNumber emailAddress description billingAddressStreet billingAddressCity',
  Contact: 'firstName lastName title phoneNumber emailAddress accountId',
};
const body = z.optional(z.record(z.string(), z.unknown()));

/** EspoCRM’s REST API as its documentation describes it: attributes that it does not know are passed over. */
export async function espocrmStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  let full = false;
  let ids = 100;
  const rowsOf = (kind: string) => (kind === 'Account' ? held.accounts : held.contacts);

  function answer({ method, path, query, headers, body: sent }: Asked): Told {
    if (headers['x-api-key'] !== KEY) return { status: 401, text: '' };
    if (full) {
      full = false;
      return { status: 429, text: '' };
    }
    const [, kind = '', id = '', more] = /^\/api\/v1\/(\w+)(?:\/(\w+))?(?:\/(\w+))?$/.exec(path) ?? [];
    const given = body.parse(sent) ?? {};
    if (kind === 'Note' && method === 'POST') return post(given);
    if (method === 'DELETE') {
      return taken(kind === 'Note' ? held.notes : rowsOf(kind), id)
        ? { status: 200, json: true }
        : { status: 404, text: '' };
    }
    if (KNOWN[kind] === undefined) return { status: 404, text: '' };
    if (method === 'GET' && id === '') return list(kind, query);
    const row = rowsOf(kind).find((one) => one.id === id);
    if (method === 'POST') return create(kind, given, headers['x-skip-duplicate-check'] === 'true');
    if (row === undefined) return { status: 404, text: '' };
    if (more === 'stream') {
      const notes = held.notes.filter(({ values }) => values.parentId === id);
      return { status: 200, json: { total: notes.length, list: notes.map(shown) } };
    }
    Object.assign(row.values, known(kind, given));
    return { status: 200, json: shown(row) };
  }

  function create(kind: string, given: Record<string, unknown>, skip: boolean): Told {
    const wanted = kind === 'Account' ? 'name' : 'lastName';
    if (!given[wanted])
      return { status: 400, json: { messageTranslation: { label: 'validationFailure', data: wanted } } };
    const twins = rowsOf(kind).filter(({ values }) => values[wanted] === given[wanted]);
    if (twins.length > 0 && !skip) return { status: 409, json: twins.map(shown) };
    const row = { id: `id${++ids}`, values: known(kind, given) };
    rowsOf(kind).push(row);
    return { status: 200, json: shown(row) };
  }

  function list(kind: string, query: URLSearchParams): Told {
    const found = rowsOf(kind).filter((row) => anyOf(query, row));
    const select = query.get('select')?.split(',') ?? [];
    const only = (row: Held) =>
      Object.fromEntries(Object.entries(shown(row)).filter(([name]) => select.includes(name)));
    return { status: 200, json: { total: found.length, list: found.map(only) } };
  }

  function post(given: Record<string, unknown>): Told {
    if (given.type !== 'Post' || given.parentType !== 'Account') return { status: 400, text: '' };
    const row = { id: `id${++ids}`, values: given };
    held.notes.push(row);
    return { status: 200, json: shown(row) };
  }

  const quota = () => {
    full = true;
  };
  const authorisation = { by: 'header', name: 'X-Api-Key', value: KEY } as const;
  return { url: await served(answer), authorisation, settings: {}, held, quota };
}

/** `where[0]` is an *or* of conditions. */
function anyOf(query: URLSearchParams, row: Held): boolean {
  if (query.get('where[0][type]') !== 'or') throw new Error('The condition is no “or”');
  for (let n = 0; query.has(`where[0][value][${n}][type]`); n++) {
    const part = (name: string) => query.get(`where[0][value][${n}][${name}]`) ?? '';
    const there = String(shown(row)[part('attribute')] ?? '').toLowerCase();
    const value = part('value').toLowerCase();
    if (part('type') === 'equals' ? there === value : there.includes(value)) return true;
  }
  return false;
}

function known(kind: string, given: Record<string, unknown>): Record<string, unknown> {
  const names = KNOWN[kind]?.split(' ') ?? [];
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

function shown({ id, values }: Held): Record<string, unknown> {
  return { id, deleted: false, ...values };
}
