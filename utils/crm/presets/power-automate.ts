import { generic } from './generic.ts';
import type { Preset } from './preset.ts';
import { passing, textIn } from './reading.ts';

/** A flow of Power Automate's that begins with an HTTP request. One that is switched off may be on tomorrow. */
export const powerAutomate: Preset = {
  ...generic,
  key: 'power-automate',
  label: 'Power Automate',
  url: 'https://',
  signed: false,
  authorisations: ['nothing', 'bearer', 'header'],
  read: ({ json }) =>
    textIn(json, 'error', 'code') === 'WorkflowTriggerIsNotEnabled' ? passing(textIn(json, 'error', 'message')) : null,
};
