import { z } from '../../../utils/domain/zod.ts';
import type { Held, StandIn } from '../contract.ts';
import { type Asked, served, type Told, taken } from './server.ts';

const KEY = 'o-key-1234';
const FIELDS: Record<string, string> = {
  'res.partner':
    'name website phone email vat company_registry street zip city comment function ref is_company parent_id type',
  'crm.lead': 'name expected_revenue type partner_id description',
  'mail.message': 'model res_id body',
};
const values = z.record(z.string(), z.unknown());
const asking = z.object({
  ids: z.optional(z.array(z.int())),
  domain: z.optional(z.array(z.unknown())),
  fields: z.optional(z.array(z.string())),
  vals_list: z.optional(z.array(values)),
  vals: z.optional(values),
  body: z.optional(z.string()),
});

/** Odoo’s JSON-2 API as its reference describes it, of three models. */
export async function odooStandIn(): Promise<StandIn> {
  const held: StandIn['held'] = { accounts: [], contacts: [], opportunities: [], notes: [] };
  let full = false;
  let ids = 10;

  const rowsOf = (model: string): Held[] => {
    if (model === 'res.partner') return [...held.accounts, ...held.contacts];
    return model === 'crm.lead' ? held.opportunities : held.notes;
  };
  const unknownIn = (model: string, names: readonly string[]) =>
    names.find((name) => name !== 'id' && !FIELDS[model]?.split(' ').includes(name));

  function answer({ method, path, headers, body }: Asked): Told {
    if (headers.authorization !== `Bearer ${KEY}`) {
      return problem(401, 'werkzeug.exceptions.Unauthorized', 'Invalid apikey');
    }
    if (full) {
      full = false;
      return { status: 429, text: 'Too many requests' };
    }
    const [, model = '', name = ''] = /^\/json\/2\/([a-z.]+)\/(\w+)$/.exec(path) ?? [];
    const asked = asking.parse(body);
    if (method !== 'POST' || FIELDS[model] === undefined) {
      return problem(404, 'werkzeug.exceptions.NotFound', `the model '${model}' does not exist`);
    }
    const wrong = unknownIn(model, [
      ...(asked.fields ?? []),
      ...(asked.vals_list ?? []).flatMap(Object.keys),
      ...Object.keys(asked.vals ?? {}),
    ]);
    if (wrong) return problem(500, 'builtins.ValueError', `Invalid field '${wrong}' in '${model}'`);
    if (name === 'search_read') return found(model, asked.domain ?? [], asked.fields ?? []);
    if (name === 'create') return { status: 200, json: (asked.vals_list ?? []).map((one) => make(model, one)) };
    if (name === 'write') {
      const rows = rowsOf(model).filter(({ id }) => asked.ids?.includes(Number(id)));
      if (rows.length === 0) return problem(404, 'odoo.exceptions.MissingError', 'Record does not exist');
      for (const row of rows) Object.assign(row.values, asked.vals);
      return { status: 200, json: true };
    }
    if (name === 'unlink') {
      const [id] = asked.ids ?? [];
      const from = [held.contacts, held.accounts, held.notes].find((rows) => taken(rows, String(id)));
      return from ? { status: 200, json: true } : problem(404, 'odoo.exceptions.MissingError', 'Record does not exist');
    }
    if (name === 'message_post') {
      const [partner] = asked.ids ?? [];
      return { status: 200, json: [make('mail.message', { model, res_id: partner, body: asked.body })] };
    }
    return problem(404, 'werkzeug.exceptions.NotFound', `no method ${name}`);
  }

  function make(model: string, given: Record<string, unknown>): number {
    const row = { id: String(++ids), values: given };
    if (model === 'res.partner') (given.is_company === true ? held.accounts : held.contacts).push(row);
    else rowsOf(model).push(row);
    return ids;
  }

  function found(model: string, domain: unknown[], fields: string[]): Told {
    const rows = rowsOf(model).filter((row) => holds(domain, row));
    const shown = ({ id, values }: Held) => ({
      id: Number(id),
      // What is empty is false.
      ...Object.fromEntries(fields.filter((name) => name !== 'id').map((name) => [name, values[name] || false])),
    });
    return { status: 200, json: rows.map(shown) };
  }

  const quota = () => {
    full = true;
  };
  return { url: await served(answer), authorisation: { by: 'bearer', token: KEY }, settings: {}, held, quota };
}

const condition = z.tuple([z.string(), z.string(), z.unknown()]);

/** A domain in prefix notation: conditions are joined by `&` unless `|` stands before two of them. */
function holds(domain: readonly unknown[], row: Held): boolean {
  const stack: boolean[] = [];
  for (const one of domain.toReversed()) {
    if (one === '|') stack.push([stack.pop(), stack.pop()].includes(true));
    else stack.push(meets(condition.parse(one), row));
  }
  return stack.every(Boolean);
}

function meets([field, operator, value]: z.infer<typeof condition>, { id, values }: Held): boolean {
  const there = field === 'id' ? Number(id) : (values[field] ?? false);
  if (operator === '=') return there === value;
  const [text, part] = [String(there).toLowerCase(), String(value).toLowerCase()];
  if (operator === '=ilike') return text === part;
  if (operator === 'ilike') return text.includes(part);
  throw new Error(`No operator ${operator}`);
}

function problem(status: number, name: string, message: string): Told {
  return { status, json: { name, message, arguments: [message], context: {}, debug: '' } };
}
