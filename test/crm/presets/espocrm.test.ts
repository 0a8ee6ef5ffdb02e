import { espocrm } from '../../../utils/crm/presets/espocrm.ts';
import { contract } from '../contract.ts';
import { espocrmStandIn } from '../stand-ins/espocrm.ts';

contract({
  preset: espocrm,
  standIn: espocrmStandIn,
  fields: { accountName: 'name', accountPhone: 'phoneNumber', accountText: 'description', contactTitle: 'title' },
  ignoresUnknownFields: true,
});
