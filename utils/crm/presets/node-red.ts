import { generic } from './generic.ts';
import type { Preset } from './preset.ts';
import { passing } from './reading.ts';

/** An `http in` node of Node-RED's. Before its flow is deployed, the path is not there: 404. */
export const nodeRed: Preset = {
  ...generic,
  key: 'node-red',
  label: 'Node-RED',
  url: 'https://',
  authorisations: ['nothing', 'header', 'basic', 'bearer'],
  read: ({ status, text }) =>
    status === 404 && text.includes('Cannot POST') ? passing('No flow listens there') : null,
};
