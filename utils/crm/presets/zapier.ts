import { generic } from './generic.ts';
import type { Preset } from './preset.ts';
import { NOTHING, textIn } from './reading.ts';

/**
 * A Catch Hook of Zapier's. It answers success whether or not the Zap is on, and names with `id` the request, not a record:
 * what became of it stands in Zapier's own history.
 */
export const zapier: Preset = {
  ...generic,
  key: 'zapier',
  label: 'Zapier',
  url: 'https://hooks.zapier.com/hooks/catch/',
  signed: false,
  authorisations: ['nothing', 'header'],
  read: ({ status, json }) =>
    status === 200 && textIn(json, 'status') === 'success' ? { is: 'accepted', record: NOTHING } : null,
};
