import { generic } from './generic.ts';
import type { Preset } from './preset.ts';
import { passing, textIn } from './reading.ts';

/** A Webhook node of n8n's. A workflow that is not active answers 404, and may be active tomorrow. */
export const n8n: Preset = {
  ...generic,
  key: 'n8n',
  label: 'n8n',
  url: 'https://',
  signed: false,
  authorisations: ['header', 'basic', 'bearer', 'nothing'],
  read: ({ status, json }) => {
    const why = textIn(json, 'message');
    return status === 404 && why.includes('not registered') ? passing(why) : null;
  },
};
