import type { Remote } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { noteHtml } from './note.ts';
import {
  ACCOUNT,
  type Answer,
  type Asking,
  type Done,
  MAPPED_TYPES,
  type Preset,
  type Records,
  type Refusal,
  type StepCall,
} from './preset.ts';
import { final, listIn, madeIn, ofPerson, recordIn, textIn, within } from './reading.ts';
import { isDomain, isSiteOf } from './website.ts';
import { written } from './written.ts';

/** How many records that may be the one are looked at. */
const LOOKED_AT = 50;

type Model = 'res.partner' | 'crm.lead' | 'mail.message';
type Ask = (model: Model, method: string, body: object) => StepCall;

function asking({ database }: Readonly<Record<string, string>>): Ask {
  const headers = database ? { 'x-odoo-database': database } : {};
  return (model, method, body) => ({ method: 'POST', path: `/json/2/${model}/${method}`, headers, body });
}

function modelOf(what: 'contact' | 'note'): Model {
  return what === 'contact' ? 'res.partner' : 'mail.message';
}

/**
 * Odoo's JSON-2 API, of Odoo 19 and newer (https://www.odoo.com/documentation/19.0/developer/reference/external_api.html),
 * with an API key that anyone makes for themselves. Companies are found again by their reference, registry number or
 * website, people by e-mail, opportunities by the mark in their description.
 */
export const odoo: Preset = {
  key: 'odoo',
  label: 'Odoo',
  url: 'https://',
  secretUrl: false,
  signed: false,
  authorisations: ['bearer'],
  settings: [{ key: 'database', initial: '' }],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'website', from: 'website', write: 'if-empty' },
        { to: 'phone', from: 'phone', write: 'always' },
        { to: 'email', from: 'email', write: 'if-empty' },
        { to: 'company_registry', from: 'registration.siren', write: 'if-empty' },
        { to: 'street', from: 'address.street', write: 'if-empty' },
        { to: 'zip', from: 'address.postalCode', write: 'if-empty' },
        { to: 'city', from: 'address.locality', write: 'if-empty' },
      ],
      contact: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'function', from: 'jobTitle', write: 'always' },
        { to: 'phone', from: 'phone', write: 'always' },
      ],
      opportunity: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'expected_revenue', from: 'amount.value', write: 'always' },
      ],
    },
    probe: ({ settings }) => asking(settings)('res.partner', 'search_count', { domain: [] }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: [
        'name',
        'website',
        'phone',
        'email',
        'vat',
        'company_registry',
        'street',
        'street2',
        'zip',
        'city',
        'comment',
      ],
      contact: ['name', 'function', 'phone', 'website', 'street', 'zip', 'city', 'comment'],
      opportunity: ['name', 'expected_revenue', 'probability', 'date_deadline'],
    },
    refusal,
    erasure: {
      look: (what, record, settings) => {
        const body = { domain: [['id', '=', Number(record)]], fields: ['id'], limit: 1 };
        return { ...asking(settings)(modelOf(what), 'search_read', body), list: [] };
      },
      remove: (what, record, settings) => asking(settings)(modelOf(what), 'unlink', { ids: [Number(record)] }),
      page: (record, url) => URL.parse(`/odoo/res.partner/${record}`, url)?.href ?? null,
    },
    steps({ data: { account, contacts, opportunity, note } }, { url, settings }, id) {
      const ask = asking(settings);
      return [
        { name: ACCOUNT, run: () => company(ask, account, url) },
        ...contacts.map((contact) => ({
          name: `contact ${contact.id}`,
          run: (records: Records) => person(ask, contact, Number(records.get(ACCOUNT))),
        })),
        ...(opportunity === null
          ? []
          : [{ name: 'opportunity', run: (records: Records) => lead(ask, opportunity, Number(records.get(ACCOUNT))) }]),
        { name: 'note', run: (records) => noted(ask, Number(records.get(ACCOUNT)), noteHtml(note, id), id) },
      ];
    },
  },
};

/** A fault in what we asked, a field that is not there, comes as a fault of the server’s. */
function refusal({ status, json }: Answer): Refusal | null {
  const why = textIn(json, 'message');
  const ours = ['builtins.ValueError', 'builtins.KeyError', 'builtins.TypeError'].includes(textIn(json, 'name'));
  if (status === 400 || status === 404 || status === 422 || (status === 500 && ours)) return final(why);
  return null;
}

function* look(ask: Ask, model: Model, domain: unknown[], fields: readonly string[]): Asking<unknown[]> {
  const body = { domain, fields: [...new Set(fields)], limit: LOOKED_AT };
  const { json } = yield { ...ask(model, 'search_read', body), list: [] };
  return listIn(json);
}

/** Writes to the record that is there, where something is to be written; else makes it. */
function* put(ask: Ask, model: Model, record: MappedRecord, there: unknown, made: object): Asking<Done | Refusal> {
  if (there === undefined) {
    const values = { name: record.name, ...written(record.fields, null), ...made };
    const { json } = yield ask(model, 'create', { vals_list: [values] });
    return madeIn(listIn(json)[0]);
  }
  const id = within(there, 'id');
  const vals = written(record.fields, (field) => textIn(there, field));
  if (Object.keys(vals).length > 0) yield ask(model, 'write', { ids: [id], vals });
  return recordIn(id);
}

function* company(ask: Ask, record: MappedRecord, url: string): Asking<Remote | Refusal> {
  const { key, known, fields } = record;
  const registry = fields.find(({ to }) => to === 'company_registry')?.value;
  const domain = any([
    ...(known === null ? [] : [['id', '=', Number(known)]]),
    ['ref', '=', key],
    ...(registry === undefined ? [] : [['company_registry', '=', registry]]),
    ...(isDomain(key) ? [['website', 'ilike', key]] : []),
  ]);
  const asked = [...fields.map(({ to }) => to), 'ref', 'company_registry', 'website'];
  const found = yield* look(ask, 'res.partner', [...domain, ['is_company', '=', true]], asked);
  const there =
    found.find((one) => textIn(one, 'id') === known) ??
    found.find((one) => textIn(one, 'ref') === key) ??
    found.find((one) => registry !== undefined && textIn(one, 'company_registry') === String(registry)) ??
    found.find((one) => isSiteOf(textIn(one, 'website'), key));
  const made = yield* put(ask, 'res.partner', record, there, { is_company: true, ref: key });
  return 'is' in made || made.id === null ? made : recordIn(made.id, new URL(`/odoo/res.partner/${made.id}`, url).href);
}

function* person(ask: Ask, record: MappedRecord, employer: number): Asking<Done | Refusal> {
  const { key, known, fields } = record;
  const domain = any([...(known === null ? [] : [['id', '=', Number(known)]]), ['email', '=ilike', key]]);
  const asked = [...fields.map(({ to }) => to), 'email'];
  const found = yield* look(ask, 'res.partner', [...domain, ['is_company', '=', false]], asked);
  const there =
    found.find((one) => textIn(one, 'id') === known) ?? found.find((one) => textIn(one, 'email').toLowerCase() === key);
  const own = { is_company: false, parent_id: employer, email: key };
  return ofPerson(record, yield* put(ask, 'res.partner', record, there, own));
}

function* lead(ask: Ask, record: MappedRecord, partner: number): Asking<Remote | Refusal> {
  const { key, known, fields } = record;
  const domain = any([...(known === null ? [] : [['id', '=', Number(known)]]), ['description', 'ilike', key]]);
  const found = yield* look(ask, 'crm.lead', domain, [...fields.map(({ to }) => to)]);
  const there = found.find((one) => textIn(one, 'id') === known) ?? found[0];
  const made = { type: 'opportunity', partner_id: partner, description: `<p>[${key}]</p>` };
  return yield* put(ask, 'crm.lead', record, there, made);
}

function* noted(ask: Ask, partner: number, body: string, id: string): Asking<Remote | Refusal> {
  const domain = [
    ['model', '=', 'res.partner'],
    ['res_id', '=', partner],
    ['body', 'ilike', id],
  ];
  const found = yield* look(ask, 'mail.message', domain, ['id']);
  if (found.length > 0) return recordIn(within(found, 0, 'id'));
  const message = { body, body_is_html: true, message_type: 'comment', subtype_xmlid: 'mail.mt_note' };
  const { json } = yield ask('res.partner', 'message_post', { ids: [partner], ...message });
  return recordIn(Array.isArray(json) ? json[0] : json);
}

/** A domain that is true where one of these is, in Odoo's prefix notation. */
function any(conditions: unknown[][]): unknown[] {
  return [...conditions.slice(1).map(() => '|'), ...conditions];
}
