import { pipedrive } from '../../../utils/crm/presets/pipedrive.ts';
import { contract } from '../contract.ts';
import { FIELD, pipedriveStandIn } from '../stand-ins/pipedrive.ts';

contract({
  preset: pipedrive,
  standIn: pipedriveStandIn,
  // Pipedrive has no such fields of its own.
  mapped: {
    account: [{ to: FIELD.phone, from: 'phone', write: 'always' }],
    contact: [{ to: FIELD.title, from: 'jobTitle', write: 'always' }],
  },
  byHand: {
    account: { id: '700', values: { name: 'ACME SAS' } },
    contact: { id: '701', values: { name: 'Jane', emails: [{ value: 'Jane@Acme.example' }] } },
  },
  fields: { accountName: 'name', accountPhone: FIELD.phone, accountText: FIELD.text, contactTitle: FIELD.title },
});
