import { hubspot } from '../../../utils/crm/presets/hubspot.ts';
import { contract } from '../contract.ts';
import { hubspotStandIn } from '../stand-ins/hubspot.ts';

contract({
  preset: hubspot,
  standIn: hubspotStandIn,
  fields: { accountName: 'name', accountPhone: 'phone', accountText: 'description', contactTitle: 'jobtitle' },
});
