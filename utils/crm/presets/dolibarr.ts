import type { Remote } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import { byAddress } from './erasure.ts';
import { notePlain } from './note.ts';
import {
  ACCOUNT,
  type Answer,
  type Asking,
  type Done,
  MAPPED_TYPES,
  type Preset,
  type Records,
  type Refusal,
} from './preset.ts';
import { final, listIn, madeIn, ofPerson, recordIn, textIn, within } from './reading.ts';
import { isDomain, isSiteOf } from './website.ts';
import { written } from './written.ts';

/** How many records that may be the one are looked at. */
const LOOKED_AT = 50;

type Kind = 'thirdparties' | 'contacts' | 'agendaevents';

/**
 * Dolibarr's REST API (https://wiki.dolibarr.org/index.php/Module_Web_Services_API_REST_(developer)). Third parties are
 * found again by their external reference, SIREN or website, contacts by e-mail; the note is an event of the agenda. A search
 * that finds nothing answers 404; a field that it does not know it passes over in silence.
 */
export const dolibarr: Preset = {
  key: 'dolibarr',
  label: 'Dolibarr',
  url: 'https://',
  secretUrl: false,
  signed: false,
  authorisations: ['header'],
  header: 'DOLAPIKEY',
  settings: [],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'name', from: 'name', write: 'create-only' },
        { to: 'url', from: 'website', write: 'if-empty' },
        { to: 'phone', from: 'phone', write: 'always' },
        { to: 'fax', from: 'fax', write: 'if-empty' },
        { to: 'email', from: 'email', write: 'if-empty' },
        { to: 'address', from: 'address.street', write: 'if-empty' },
        { to: 'zip', from: 'address.postalCode', write: 'if-empty' },
        { to: 'town', from: 'address.locality', write: 'if-empty' },
        { to: 'idprof1', from: 'registration.siren', write: 'if-empty' },
        { to: 'idprof2', from: 'registration.siret', write: 'if-empty' },
        { to: 'tva_intra', from: 'registration.vat', write: 'if-empty' },
      ],
      contact: [
        { to: 'firstname', from: 'firstName', write: 'create-only' },
        { to: 'lastname', from: 'lastName', write: 'create-only' },
        { to: 'poste', from: 'jobTitle', write: 'always' },
        { to: 'phone_pro', from: 'phone', write: 'always' },
      ],
      opportunity: [],
    },
    probe: () => ({ method: 'GET', path: '/api/index.php/users/info' }),
    writes: ['always', 'create-only', 'if-empty', 'append'],
    targets: {
      account: [
        ...['name', 'name_alias', 'url', 'phone', 'fax', 'email', 'address', 'zip', 'town', 'note_private'],
        ...['idprof1', 'idprof2', 'idprof3', 'idprof4', 'tva_intra'],
      ],
      contact: [
        'firstname',
        'lastname',
        'poste',
        'phone_pro',
        'phone_mobile',
        'address',
        'zip',
        'town',
        'note_private',
      ],
      opportunity: [],
    },
    refusal,
    erasure: byAddress('/api/index.php/contacts/{id}', '/api/index.php/agendaevents/{id}', '/contact/card.php?id={id}'),
    steps({ timestamp, data: { account, contacts, note } }, { url }, id) {
      return [
        { name: ACCOUNT, run: () => thirdParty(account, url) },
        ...contacts.map((contact) => ({
          name: `contact ${contact.id}`,
          run: (records: Records) => person(contact, records.get(ACCOUNT) ?? ''),
        })),
        { name: 'note', run: (records) => noted(records.get(ACCOUNT) ?? '', notePlain(note, id), id, timestamp) },
      ];
    },
  },
};

function refusal({ status, json }: Answer): Refusal | null {
  return status === 400 || status === 404 ? final(textIn(json, 'error', 'message')) : null;
}

/** The records that meet one of the conditions of `sqlfilters`. */
function* look(kind: Kind, query: Record<string, string>): Asking<unknown[]> {
  const asked = new URLSearchParams({ limit: String(LOOKED_AT), ...query });
  const { json } = yield { method: 'GET', path: `/api/index.php/${kind}?${asked}`, list: [], fine: [404] };
  return listIn(json);
}

/** A condition on a column; none where the value could end it. */
function where(column: string, operator: '=' | 'like', value: string | number | null | undefined): string[] {
  const plain = /^[\w.@+-]{1,200}$/.test(String(value ?? ''));
  return plain ? [`(t.${column}:${operator}:'${operator === 'like' ? `%${value}%` : value}')`] : [];
}

function* put(kind: Kind, record: MappedRecord, there: unknown, made: object): Asking<Done | Refusal> {
  if (there === undefined) {
    const body = { ...made, ...written(record.fields, null) };
    const { json } = yield { method: 'POST', path: `/api/index.php/${kind}`, body };
    return created(json);
  }
  const id = textIn(there, 'id');
  const body = written(record.fields, (field) => textIn(there, field));
  if (Object.keys(body).length > 0) {
    yield { method: 'PUT', path: `/api/index.php/${kind}/${encodeURIComponent(id)}`, body };
  }
  return recordIn(id);
}

/** What is made is answered with its number alone. */
function created(json: unknown): Done | Refusal {
  return madeIn(typeof json !== 'object' && Number(json) > 0 ? json : null);
}

function* thirdParty(record: MappedRecord, url: string): Asking<Remote | Refusal> {
  const { key, known, name, fields } = record;
  const siren = fields.find(({ to }) => to === 'idprof1')?.value;
  const conditions = [
    ...where('rowid', '=', known),
    ...where('ref_ext', '=', key),
    ...where('siren', '=', siren),
    ...(isDomain(key) ? where('url', 'like', key) : []),
  ];
  const found = yield* look('thirdparties', { sqlfilters: conditions.join(' or ') });
  const there =
    found.find((one) => textIn(one, 'id') === known) ??
    found.find((one) => textIn(one, 'ref_ext') === key) ??
    found.find((one) => siren !== undefined && textIn(one, 'idprof1') === String(siren)) ??
    found.find((one) => isSiteOf(textIn(one, 'url'), key));
  // A prospect, numbered as their Dolibarr numbers them.
  const made = yield* put('thirdparties', record, there, { name, client: 2, code_client: 'auto', ref_ext: key });
  if ('is' in made || made.id === null) return made;
  return recordIn(made.id, new URL(`/societe/card.php?socid=${made.id}`, url).href);
}

function* person(record: MappedRecord, socid: string): Asking<Done | Refusal> {
  const { key, known, name } = record;
  const byMail = where('email', '=', key);
  const query: Record<string, string> =
    byMail.length === 0
      ? { thirdparty_ids: socid }
      : { sqlfilters: [...where('rowid', '=', known), ...byMail].join(' or ') };
  const found = yield* look('contacts', query);
  const there =
    found.find((one) => textIn(one, 'id') === known) ?? found.find((one) => textIn(one, 'email').toLowerCase() === key);
  // A last name is asked for: of whom none is known, what they are called.
  return ofPerson(record, yield* put('contacts', record, there, { lastname: name, email: key, socid }));
}

function* noted(socid: string, note: string, id: string, at: string): Asking<Remote | Refusal> {
  const found = yield* look('agendaevents', { sqlfilters: where('note', 'like', id).join() });
  if (found.length > 0) return recordIn(within(found, 0, 'id'));
  const { json: user } = yield { method: 'GET', path: '/api/index.php/users/info' };
  const body = {
    userownerid: textIn(user, 'id'),
    type_code: 'AC_OTH',
    label: 'Entente',
    socid,
    datep: Math.floor(Date.parse(at) / 1000),
    percentage: -1,
    // The one name in older versions, the other in newer ones.
    note,
    note_private: note,
  };
  const { json } = yield { method: 'POST', path: '/api/index.php/agendaevents', body };
  return created(json);
}
