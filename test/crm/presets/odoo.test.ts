import { odoo } from '../../../utils/crm/presets/odoo.ts';
import { contract } from '../contract.ts';
import { odooStandIn } from '../stand-ins/odoo.ts';

contract({
  preset: odoo,
  standIn: odooStandIn,
  fields: { accountName: 'name', accountPhone: 'phone', accountText: 'comment', contactTitle: 'function' },
});
