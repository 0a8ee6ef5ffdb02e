import { expect, test } from 'vitest';
import { openSettings } from '../../entrypoints/options/settings.ts';
import { client } from '../../utils/bridge/client.ts';
import type { TypedDestination } from '../../utils/domain/destination.ts';

const typed: TypedDestination = {
  id: null,
  preset: 'generic',
  name: '',
  url: 'https://crm.example/hook',
  secret: '',
  keepOldSecret: false,
  authorisation: { by: 'nothing' },
  settings: {},
  types: ['prospect.saved'],
  mapping: null,
  confirmed: false,
};

const refusal = { ok: false, problems: [{ field: 'name', problem: 'empty' }] };
const isSave = (message: unknown) => JSON.stringify(message).includes('saveDestination');

test('a permission that was given for a destination that is then not added goes back', async () => {
  const given = new Set<string>();
  const settings = openSettings({
    call: client(async (message) => ({ ok: true, value: isSave(message) ? refusal : null })),
    now: () => 0,
    destinations: async () => [],
    health: async () => [],
    accounts: async () => 0,
    self: async () => undefined,
    requestOrigin: async (pattern) => given.add(pattern).has(pattern),
    hasOrigin: async (pattern) => given.has(pattern),
    returnOrigin: async (pattern) => given.delete(pattern),
  });
  settings.edit('new');
  await settings.save(typed);
  expect([...given]).toEqual(['https://crm.example/*']);
  settings.edit(null);
  await expect.poll(() => [...given]).toEqual([]);
});
