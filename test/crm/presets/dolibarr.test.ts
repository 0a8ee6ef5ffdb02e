import { dolibarr } from '../../../utils/crm/presets/dolibarr.ts';
import { contract } from '../contract.ts';
import { dolibarrStandIn } from '../stand-ins/dolibarr.ts';

contract({
  preset: dolibarr,
  standIn: dolibarrStandIn,
  fields: { accountName: 'name', accountPhone: 'phone', accountText: 'note_private', contactTitle: 'poste' },
  ignoresUnknownFields: true,
});
