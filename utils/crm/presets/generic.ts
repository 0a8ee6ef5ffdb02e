import { deliveryType } from '../../domain/destination.ts';
import type { Preset } from './preset.ts';

/** Any receiver that takes the payload as it is and checks its signature (WEBHOOK.md). */
export const generic: Preset = {
  key: 'generic',
  label: 'Webhook',
  url: '',
  // Whether a path is a secret is not for us to say: it is treated as one.
  secretUrl: true,
  signed: true,
  authorisations: ['nothing', 'bearer', 'basic', 'header', 'query'],
  settings: [],
  types: deliveryType.options,
  read: null,
  mapped: null,
};
