import type { Remote } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { byAddress } from './erasure.ts';
import { notePlain } from './note.ts';
import { ACCOUNT, type Asking, type Done, MAPPED_TYPES, type Preset, type Records, type Refusal } from './preset.ts';
import { listIn, madeIn, ofPerson, recordIn, textIn, within } from './reading.ts';
import { isDomain, isSiteOf } from './website.ts';
import { written } from './written.ts';

/** How many records that may be the one are looked at, and how many posts of an account's stream. */
const LOOKED_AT = 50;
const POSTS_READ = 200;

type Kind = 'Account' | 'Contact';

/**
 * EspoCRM's REST API (https://docs.espocrm.com/development/api/) with an API user's key. Accounts are found again by their
 * website, else by their name; contacts by e-mail. A field that it does not know it passes over in silence. It asks a closing
 * date of every opportunity, which nobody knows so early: the project is told in the note.
 */
export const espocrm: Preset = {
  key: 'espocrm',
  label: 'EspoCRM',
  url: 'https://',
  secretUrl: false,
  signed: false,
  authorisations: ['header'],
  header: 'X-Api-Key',
  settings: [],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'website', from: 'website', write: 'if-empty' },
        { to: 'phoneNumber', from: 'phone', write: 'always' },
        { to: 'emailAddress', from: 'email', write: 'if-empty' },
        { to: 'description', from: 'description', write: 'if-empty' },
        { to: 'billingAddressStreet', from: 'address.street', write: 'if-empty' },
        { to: 'billingAddressPostalCode', from: 'address.postalCode', write: 'if-empty' },
        { to: 'billingAddressCity', from: 'address.locality', write: 'if-empty' },
        { to: 'billingAddressState', from: 'address.region', write: 'if-empty' },
      ],
      contact: [
        { to: 'firstName', from: 'firstName', write: 'create-only' },
        { to: 'lastName', from: 'lastName', write: 'create-only' },
        { to: 'title', from: 'jobTitle', write: 'always' },
        { to: 'phoneNumber', from: 'phone', write: 'always' },
      ],
      opportunity: [],
    },
    probe: () => ({ method: 'GET', path: '/api/v1/App/user' }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: [
        ...['name', 'website', 'phoneNumber', 'emailAddress', 'description', 'sicCode', 'type', 'industry'],
        ...['Street', 'PostalCode', 'City', 'State', 'Country'].map((part) => `billingAddress${part}`),
      ],
      contact: ['firstName', 'lastName', 'title', 'phoneNumber', 'description'],
      opportunity: [],
    },
    refusal: () => null,
    erasure: byAddress('/api/v1/Contact/{id}', '/api/v1/Note/{id}', '/#Contact/view/{id}'),
    steps({ data: { account, contacts, note } }, { url }, id) {
      return [
        { name: ACCOUNT, run: () => upsertAccount(account, url) },
        ...contacts.map((contact) => ({
          name: `contact ${contact.id}`,
          run: (records: Records) => upsertContact(contact, records.get(ACCOUNT) ?? ''),
        })),
        { name: 'note', run: (records) => noted(records.get(ACCOUNT) ?? '', notePlain(note, id), id) },
      ];
    },
  },
};

/** Where a field is as given, or contains it. */
interface Where {
  type: 'equals' | 'contains';
  attribute: string;
  value: string;
}

/** The records that meet one of the conditions, with the mapped fields and these. */
function* look(kind: Kind, any: Where[], { fields }: MappedRecord, more: string): Asking<unknown[]> {
  const select = new Set(['id', more, ...fields.map(({ to }) => to)]);
  const query = new URLSearchParams({ maxSize: String(LOOKED_AT), select: [...select].join(',') });
  query.set('where[0][type]', 'or');
  for (const [n, where] of any.entries()) {
    for (const [name, value] of Object.entries(where)) query.set(`where[0][value][${n}][${name}]`, value);
  }
  const { json } = yield { method: 'GET', path: `/api/v1/${kind}?${query}`, list: ['list'] };
  return listIn(json, 'list');
}

function* put(kind: Kind, record: MappedRecord, there: unknown, made: object): Asking<Done | Refusal> {
  if (there === undefined) {
    const body = { ...made, ...written(record.fields, null) };
    // Who is a duplicate has been looked for: its own search would also take another company of this name for one.
    const headers = { 'x-skip-duplicate-check': 'true' };
    const { json } = yield { method: 'POST', path: `/api/v1/${kind}`, headers, body };
    return madeIn(within(json, 'id'));
  }
  const id = textIn(there, 'id');
  const body = written(record.fields, (field) => textIn(there, field));
  if (Object.keys(body).length > 0) yield { method: 'PUT', path: `/api/v1/${kind}/${encodeURIComponent(id)}`, body };
  return recordIn(id);
}

function byId({ known }: MappedRecord): Where[] {
  return known === null ? [] : [{ type: 'equals', attribute: 'id', value: known }];
}

function* upsertAccount(record: MappedRecord, url: string): Asking<Remote | Refusal> {
  const { key, name, known } = record;
  const byKey: Where = isDomain(key)
    ? { type: 'contains', attribute: 'website', value: key }
    : { type: 'equals', attribute: 'name', value: name };
  const found = yield* look('Account', [...byId(record), byKey], record, byKey.attribute);
  const there =
    found.find((one) => textIn(one, 'id') === known) ??
    found.find((one) => (isDomain(key) ? isSiteOf(textIn(one, 'website'), key) : textIn(one, 'name') === name));
  const made = yield* put('Account', record, there, { name, ...(isDomain(key) && { website: `https://${key}` }) });
  return 'is' in made || made.id === null ? made : recordIn(made.id, new URL(`/#Account/view/${made.id}`, url).href);
}

function* upsertContact(record: MappedRecord, accountId: string): Asking<Done | Refusal> {
  const { key, name, known } = record;
  const byMail: Where = { type: 'equals', attribute: 'emailAddress', value: key };
  const found = yield* look('Contact', [...byId(record), byMail], record, 'emailAddress');
  const there =
    found.find((one) => textIn(one, 'id') === known) ??
    found.find((one) => textIn(one, 'emailAddress').toLowerCase() === key);
  // A last name is asked for: of whom none is known, what they are called.
  return ofPerson(record, yield* put('Contact', record, there, { lastName: name, emailAddress: key, accountId }));
}

function* noted(parentId: string, post: string, id: string): Asking<Remote | Refusal> {
  const path = `/api/v1/Account/${encodeURIComponent(parentId)}/stream?maxSize=${POSTS_READ}`;
  const { json: stream } = yield { method: 'GET', path, list: ['list'] };
  const ours = listIn(stream, 'list').find((note) => textIn(note, 'post').includes(id));
  if (ours !== undefined) return recordIn(within(ours, 'id'));
  const body = { type: 'Post', parentType: 'Account', parentId, post };
  const { json } = yield { method: 'POST', path: '/api/v1/Note', body };
  return recordIn(within(json, 'id'));
}
