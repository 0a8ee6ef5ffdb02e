import { generic } from './generic.ts';
import type { Preset } from './preset.ts';
import { NOTHING, passing, textIn } from './reading.ts';

/**
 * An automation rule of Odoo 17 and newer that starts on a webhook: it is given the payload as it is, and what it makes of
 * it is the rule's own. A rule that fails answers 500, as a server that is busy does.
 */
export const odooWebhook: Preset = {
  ...generic,
  key: 'odoo-webhook',
  label: 'Odoo (webhook)',
  url: 'https://',
  secretUrl: true,
  signed: false,
  authorisations: ['nothing'],
  read: ({ status, json }) => {
    if (status !== 200) return null;
    return textIn(json, 'status') === 'ok' ? { is: 'accepted', record: NOTHING } : passing('No answer of Odoo’s');
  },
};
