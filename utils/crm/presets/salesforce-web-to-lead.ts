import { notePlain } from './note.ts';
import { MAPPED_TYPES, type Preset, type Step } from './preset.ts';
import { NOTHING } from './reading.ts';

/**
 * Salesforce's Web-to-Lead form: a lead for each contact, else one for the account. It answers 200 whatever becomes of it, names
 * no record and looks for none: what is sent twice is there twice.
 */
export const webToLead: Preset = {
  key: 'salesforce-web-to-lead',
  label: 'Salesforce Web-to-Lead',
  url: 'https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8',
  secretUrl: false,
  signed: false,
  authorisations: ['nothing'],
  settings: [{ key: 'oid', initial: '' }],
  types: MAPPED_TYPES,
  read: null,
  mapped: {
    mapping: {
      version: 1,
      account: [
        { to: 'company', from: 'name', write: 'create-only' },
        { to: 'URL', from: 'website', write: 'create-only' },
        { to: 'street', from: 'address.street', write: 'create-only' },
        { to: 'zip', from: 'address.postalCode', write: 'create-only' },
        { to: 'city', from: 'address.locality', write: 'create-only' },
      ],
      contact: [
        { to: 'first_name', from: 'firstName', write: 'create-only' },
        { to: 'last_name', from: 'lastName', write: 'create-only' },
        { to: 'email', from: 'email', write: 'create-only' },
        { to: 'title', from: 'jobTitle', write: 'create-only' },
        { to: 'phone', from: 'phone', write: 'create-only' },
      ],
      opportunity: [],
    },
    probe: () => ({ method: 'GET', path: '' }),
    writes: ['create-only'],
    targets: {
      account: ['company', 'URL', 'street', 'zip', 'city', 'state', 'country', 'industry', 'employees', 'lead_source'],
      contact: ['first_name', 'last_name', 'email', 'title', 'phone', 'mobile'],
      opportunity: [],
    },
    refusal: () => null,
    erasure: null,
    steps({ data: { account, contacts, note } }, { settings }, id) {
      const lead = ({ id: record, name, fields }: typeof account): Step => ({
        name: `lead ${record}`,
        *run() {
          // A lead needs both.
          const body = new URLSearchParams({ oid: settings.oid ?? '', company: account.name, last_name: name });
          for (const { to, value } of [...account.fields, ...fields]) body.set(to, String(value));
          body.set('description', notePlain(note, id));
          yield { method: 'POST', path: '', body };
          return NOTHING;
        },
      });
      return contacts.length > 0 ? contacts.map(lead) : [lead(account)];
    },
  },
};
