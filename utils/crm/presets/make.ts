import { generic } from './generic.ts';
import type { Preset } from './preset.ts';
import { passing } from './reading.ts';

/** A custom webhook of Make's. A queue that is full answers 400; a scenario that was never switched on, 410. */
export const make: Preset = {
  ...generic,
  key: 'make',
  label: 'Make',
  url: 'https://hook.eu2.make.com/',
  signed: false,
  authorisations: ['nothing', 'header'],
  header: 'x-make-apikey',
  read: ({ status, text }) => (status === 400 && /queue is full/i.test(text) ? passing(text) : null),
};
