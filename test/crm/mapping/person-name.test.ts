import { expect, test } from 'vitest';
import { nameParts } from '../../../utils/crm/mapping/person-name.ts';

test.each([
  ['Sana Benali', 'Sana', 'Benali'],
  ['Sana BENALI', 'Sana', 'BENALI'],
  ['BENALI Sana', 'Sana', 'BENALI'],
  ['Jean-Paul de la Tour', 'Jean-Paul', 'de la Tour'],
  ['Jeanne D’ARC', 'Jeanne', 'D’ARC'],
  ['Mme Sana Benali', 'Sana', 'Benali'],
  ['Dr. Ada Roy', 'Ada', 'Roy'],
  ['J. Doe', 'J.', 'Doe'],
  ['Ada', null, 'Ada'],
  ['Dr.', null, 'Dr.'],
  ['ADA ROY', 'ADA', 'ROY'],
  ['', null, null],
])('%s', (name, firstName, lastName) => expect(nameParts(name)).toEqual({ firstName, lastName }));
