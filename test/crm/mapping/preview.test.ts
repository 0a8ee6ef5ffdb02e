import { expect, test } from 'vitest';
import { preview } from '../../../utils/crm/mapping/preview.ts';
import { PRESETS } from '../../../utils/crm/presets/all.ts';
import { hubspot } from '../../../utils/crm/presets/hubspot.ts';
import { mappedIn } from '../delivering.ts';
import { aPicture } from '../picture.ts';

const all = PRESETS.flatMap(({ key, mapped }) => (mapped ? [[key, mapped] as const] : []));

test.each(all)('%s shows its requests, the account’s with what is mapped', (_, mapped) => {
  const settings = { oid: '00D1' };
  const calls = preview(aPicture(), mapped.mapping, mapped, { url: 'https://crm.example/', settings });
  expect(calls.length).toBeGreaterThan(1);
  const bodies = calls.map(({ body }) => body).join('\n');
  expect(bodies).toMatch(/Acme(?: |\+)SAS/);
  expect(bodies).toMatch(/jane/i);
  expect(bodies).toContain('webhook-id');
  for (const text of ['undefined', '[object', 'NaN'])
    expect(bodies + calls.map(({ path }) => path)).not.toContain(text);
});

test('a record that is made on the way is a nought', () => {
  const mapped = mappedIn(hubspot);
  const calls = preview(aPicture(), mapped.mapping, mapped, { url: hubspot.url, settings: {} });
  expect(calls.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['account', 'contacts 1', 'opportunity', 'note']),
  );
  expect(calls.at(-1)).toMatchObject({ method: 'POST', path: '/crm/v3/objects/notes' });
  expect(calls.at(-1)?.body).toContain('"id": "0"');
});
