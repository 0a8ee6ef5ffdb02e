import type { Remote } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { notePlain } from './note.ts';
import {
  ACCOUNT,
  type Answer,
  type Asking,
  type Done,
  MAPPED_TYPES,
  type Preset,
  type Refusal,
  type StepCall,
} from './preset.ts';
import { final, listIn, ofPerson, passing, recordIn, textIn, within } from './reading.ts';
import {
  changesOf,
  FIELDS_READ,
  ownFields,
  type Party,
  partyOf,
  pickParty,
  soughtBy,
  valuesOf,
} from './tryton-party.ts';
import { written } from './written.ts';

/** How many parties that may be the one are looked at. */
const LOOKED_AT = 50;
const PARTY = 'party.party';

/**
 * Tryton's JSON-RPC (https://docs.tryton.org/projects/server), 6.0 and newer. Accounts and contacts are parties, found
 * again by an identifier, a website or an e-mail address; opportunities are leads, found by their reference. Every refusal
 * but a login comes inside a 200. `Authorization: Session …` is faster than a password, and ends after a while.
 */
export const tryton: Preset = {
  key: 'tryton',
  label: 'Tryton',
  url: '',
  secretUrl: false,
  signed: false,
  authorisations: ['basic', 'header'],
  header: 'Authorization',
  settings: [{ key: 'company', initial: '1' }],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'identifiers', from: 'registration.siren', write: 'always' },
        { to: 'contact_mechanisms.phone', from: 'phone', write: 'always' },
        { to: 'contact_mechanisms.fax', from: 'fax', write: 'always' },
        { to: 'contact_mechanisms.email', from: 'email', write: 'always' },
        { to: 'contact_mechanisms.website', from: 'website', write: 'always' },
        { to: 'addresses.street', from: 'address.street', write: 'if-empty' },
        { to: 'addresses.postal_code', from: 'address.postalCode', write: 'if-empty' },
        { to: 'addresses.city', from: 'address.locality', write: 'if-empty' },
      ],
      contact: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'contact_mechanisms.email', from: 'email', write: 'always' },
        { to: 'contact_mechanisms.phone', from: 'phone', write: 'always' },
        { to: 'contact_mechanisms.other', from: '{jobTitle}, {account.name}', write: 'always' },
      ],
      opportunity: [
        { to: 'description', from: 'name', write: 'create-only' },
        { to: 'amount', from: 'amount.value', write: 'always' },
      ],
    },
    probe: () => rpc('res.user.get_preferences', true),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: [
        'name',
        'identifiers',
        'identifiers.eu_vat',
        ...['phone', 'mobile', 'fax', 'email', 'website', 'other'].map((type) => `contact_mechanisms.${type}`),
        ...['street', 'postal_code', 'city', 'name'].map((field) => `addresses.${field}`),
      ],
      contact: [
        'name',
        ...['phone', 'mobile', 'email', 'website', 'other'].map((type) => `contact_mechanisms.${type}`),
        ...['party_name', 'street', 'postal_code', 'city'].map((field) => `addresses.${field}`),
      ],
      opportunity: ['description', 'amount', 'comment', 'conversion_probability'],
    },
    refusal,
    erasure: {
      look: (what, record) => ({
        ...rpc(`${modelOf(what)}.search_read`, [['id', '=', Number(record)]], 0, 1, null, ['id']),
        list: ['result'],
      }),
      // A party that something cannot be without, an employee say, is refused: it stays.
      remove: (what, record) => rpc(`${modelOf(what)}.delete`, [Number(record)]),
      page: (record, url) => webClient(url, record),
    },
    steps({ data: { account, contacts, opportunity, note } }, { url, settings }, id) {
      const company = Number(settings.company);
      const linkOf = (party: string) => webClient(url, party);
      return [
        { name: ACCOUNT, run: () => upsertParty(account, null, linkOf) },
        ...contacts.map((contact) => ({
          name: `contact ${contact.id}`,
          *run(records: ReadonlyMap<string, string | null>) {
            return ofPerson(contact, yield* upsertParty(contact, records.get(ACCOUNT) ?? null, linkOf));
          },
        })),
        ...(opportunity === null || !Number.isInteger(company) || company < 1
          ? []
          : [
              {
                name: 'lead',
                run: (records: ReadonlyMap<string, string | null>) =>
                  upsertLead(opportunity, Number(records.get(ACCOUNT)), company),
              },
            ]),
        { name: 'note', run: (records) => noted(`${PARTY},${records.get(ACCOUNT)}`, notePlain(note, id), id) },
      ];
    },
  },
};

/**
 * `UserError` is Tryton's word to a person, final but for one: parties made at the same moment are given one number, and
 * all but the first are refused. An error with no name is a fault of the server's: a database that is busy, say; a name in
 * quotation marks alone is a field that it does not know.
 */
function refusal({ status, json }: Answer): Refusal | null {
  if (status < 200 || status >= 300) return null;
  if (typeof json !== 'object' || json === null || !('id' in json)) return passing('No answer of Tryton’s');
  const error = within(json, 'error');
  if (error === undefined || error === null) return null;
  const kind = textIn(error, 0);
  if (kind === 'UserError' || kind === 'UserWarning') {
    const why = kind === 'UserError' ? textIn(error, 1, 0) : textIn(error, 1, 1) || textIn(error, 1, 0);
    return /\bmust be unique\b/.test(why) ? passing(why) : final(why);
  }
  return /^'[^']{1,200}'$/.test(kind) ? final(`There is no field ${kind}`) : passing(kind);
}

function modelOf(what: 'contact' | 'note'): string {
  return what === 'contact' ? PARTY : 'ir.note';
}

/** A call, answered in English whatever its user reads: one refusal is known by its words. */
function rpc(method: string, ...params: unknown[]): StepCall {
  const body = { id: 1, method: `model.${method}`, params: [...params, { language: 'en' }] };
  return { method: 'POST', path: '/', body };
}

function* search(model: string, domain: unknown[], fields: readonly string[], limit: number): Asking<unknown[]> {
  const asked = rpc(`${model}.search_read`, domain, 0, limit, [['id', 'ASC']], fields);
  const { json } = yield { ...asked, list: ['result'] };
  return listIn(json, 'result');
}

/** @param other the party that it is not, whatever both are reached by: the company of someone who works alone */
function* upsertParty(
  record: MappedRecord,
  other: string | null,
  linkOf: (id: string) => string,
): Asking<Done | Refusal> {
  const plain = ownFields(record).map(({ to }) => to);
  const sought = soughtBy(record);
  const domain = other === null ? sought : [['id', '!=', Number(other)], sought];
  const found = yield* search(PARTY, domain, [...plain, ...FIELDS_READ], LOOKED_AT);
  const there = pickParty(record, found.map(partyOf));
  if (there === null) {
    const { json } = yield rpc(`${PARTY}.create`, [valuesOf(record)]);
    const made = named(within(json, 'result', 0), linkOf);
    return 'is' in made ? made : { ...made, made: true };
  }
  yield* write(PARTY, there, changesOf(record, there));
  return named(there.id, linkOf);
}

function named(id: unknown, linkOf: (id: string) => string) {
  const record = recordIn(id);
  return 'is' in record || record.id === null ? record : recordIn(id, linkOf(record.id));
}

function* write(model: string, { id }: Pick<Party, 'id'>, changes: object): Asking<void> {
  if (Object.keys(changes).length > 0) yield rpc(`${model}.write`, [id], changes);
}

function* upsertLead(record: MappedRecord, party: number, company: number): Asking<Remote | Refusal> {
  const model = 'sale.opportunity';
  const fields = record.fields.map(({ to }) => to);
  const known = record.known === null ? [] : [['id', '=', Number(record.known)]];
  const found = yield* search(model, ['OR', ...known, ['reference', '=', record.key]], fields, 2);
  const [there] = found;
  if (there === undefined) {
    const values = { ...typed(written(record.fields, null)), reference: record.key, party, company };
    const { json } = yield rpc(`${model}.create`, [values]);
    return recordIn(within(json, 'result', 0));
  }
  const id = within(there, 'id');
  yield* write(
    model,
    { id },
    typed(written(record.fields, (field) => textIn(there, field) || textIn(there, field, 'decimal'))),
  );
  return recordIn(id);
}

/** An amount is a decimal of two places at most: Tryton takes no other number for one. */
function typed({ amount, ...others }: Record<string, string | number>): Record<string, unknown> {
  if (amount === undefined) return others;
  return { ...others, amount: { __class__: 'Decimal', decimal: String(Math.round(Number(amount) * 100) / 100) } };
}

/** Notes are looked for by the `webhook-id` under them. */
function* noted(resource: string, message: string, id: string): Asking<Remote | Refusal> {
  const domain = [
    ['resource', '=', resource],
    ['message', 'like', `%${id}%`],
  ];
  const found = yield* search('ir.note', domain, ['id'], 1);
  if (found.length > 0) return recordIn(within(found, 0, 'id'));
  const { json } = yield rpc('ir.note.create', [{ resource, message }]);
  return recordIn(listIn(json, 'result')[0]);
}

/** Where the web client shows a party. */
function webClient(url: string, party: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}/#${pathname.replaceAll('/', '')}/model/${PARTY}/${party}`;
}
