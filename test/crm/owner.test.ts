import { expect, test } from 'vitest';
import { ownerOf } from '../../utils/crm/course.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import type { PresetKey } from '../../utils/domain/destination.ts';
import { receiver } from './receiver.ts';
import { aDestination } from './rows.ts';
import { attioStandIn } from './stand-ins/attio.ts';
import { hubspotStandIn } from './stand-ins/hubspot.ts';

const sending = { fetch, now: Date.now };

test.each<[PresetKey, typeof hubspotStandIn, string]>([
  ['hubspot', hubspotStandIn, '12345678'],
  ['attio', attioStandIn, '14beef7a-0000-4000-8000-000000000000'],
])('a token of %s says whose records it opens, and one that is refused does not', async (key, standIn, owner) => {
  const { url, authorisation } = await standIn();
  const to = aDestination(0, { preset: key, url, authorisation });
  expect(await ownerOf(presetOf(key), to, sending)).toBe(owner);
  expect(await ownerOf(presetOf(key), { ...to, authorisation: { by: 'bearer', token: 'no' } }, sending)).toBeNull();
});

test.each(['<html>Log in</html>', '{}', '{"portalId":{}}'])(
  'an answer that names nobody says nothing: %s',
  async (text) => {
    const { url } = await receiver((response) => response.end(text));
    const to = aDestination(0, { preset: 'hubspot', url, authorisation: { by: 'bearer', token: 'x' } });
    expect(await ownerOf(presetOf('hubspot'), to, sending)).toBeNull();
  },
);

test('where the address tells, nobody is asked', async () => {
  const { url, received } = await receiver((response) => response.end('{}'));
  for (const key of ['generic', 'espocrm'] as const) {
    expect(await ownerOf(presetOf(key), aDestination(0, { preset: key, url }), sending)).toBeNull();
  }
  expect(received).toEqual([]);
});
