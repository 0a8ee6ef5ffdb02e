import { describe, expect, test } from 'vitest';
import { attempt } from '../../../utils/crm/attempt.ts';
import { presetOf } from '../../../utils/crm/presets/all.ts';
import { generateSecret } from '../../../utils/crm/secret.ts';
import type { Authorisation, PresetKey } from '../../../utils/domain/destination.ts';
import { aPicture } from '../picture.ts';
import { type Hook, makeHook, n8nHook, nodeRedHook, powerAutomateHook, zapierHook } from '../stand-ins/hooks.ts';

const row = { id: 'event-destination', body: JSON.stringify(aPicture()) };
const nothing: Authorisation = { by: 'nothing' };
const key = (name: string, value = 'key-0001'): Authorisation => ({ by: 'header', name, value });

interface Case {
  preset: PresetKey;
  hook(): Promise<Hook>;
  authorisation?: Authorisation;
  /** What stands behind the hook's address. */
  search?: string;
}
const cases: Case[] = [
  { preset: 'zapier', hook: zapierHook },
  { preset: 'make', hook: makeHook, authorisation: key('x-make-apikey') },
  { preset: 'n8n', hook: n8nHook, authorisation: key('x-entente') },
  { preset: 'node-red', hook: nodeRedHook },
  { preset: 'power-automate', hook: powerAutomateHook, search: '?api-version=1&sp=%2Ftriggers&sig=a-signature' },
];

function send(preset: PresetKey, url: string, authorisation: Authorisation) {
  const secret = generateSecret(new Uint8Array(32).fill(7));
  return attempt(row, { url, secret, oldSecret: null, authorisation }, presetOf(preset), { fetch, now: Date.now });
}

describe.each(cases)('$preset', ({ preset, hook, authorisation = nothing, search = '' }) => {
  test('takes the frozen payload, and names no record of its own', async () => {
    const { url, took } = await hook();
    const { outcome } = await send(preset, url + search, authorisation);
    expect(outcome).toMatchObject({ kind: 'answer' });
    expect([200, 202]).toContain(outcome.kind === 'answer' ? outcome.status : 0);
    expect(took).toEqual([JSON.parse(row.body)]);
    const verdict = outcome.kind === 'answer' ? outcome.verdict : null;
    expect(verdict === null || (verdict.is === 'accepted' && verdict.record.id === null)).toBe(true);
  });

  test.runIf(preset !== 'zapier')('that is off for now waits', async () => {
    const { url, took, off } = await hook();
    off();
    const { outcome } = await send(preset, url + search, authorisation);
    expect(outcome).toMatchObject({ verdict: { is: 'passing' } });
    expect(took).toEqual([]);
  });

  test('tells nobody its address', async () => {
    const { url } = await hook();
    const { calls } = await send(preset, url + search, authorisation);
    expect(JSON.stringify(calls)).not.toContain(new URL(url).pathname.slice(1, -4));
    expect(JSON.stringify(calls)).not.toMatch(/key-0001|a-signature/);
  });
});

test('Zapier says success of a Zap that is off: the rep has to look there', async () => {
  const { url, off } = await zapierHook();
  off();
  const { outcome } = await send('zapier', url, nothing);
  expect(outcome).toMatchObject({ verdict: { is: 'accepted' } });
});

test.each<[PresetKey, () => Promise<Hook>, Authorisation]>([
  ['make', makeHook, key('x-make-apikey', 'wrong')],
  ['n8n', n8nHook, key('x-entente', 'wrong')],
  ['power-automate', powerAutomateHook, nothing],
])('%s lets nobody in without what it asks for', async (preset, hook, authorisation) => {
  const { url } = await hook();
  const { outcome } = await send(preset, url, authorisation);
  const status = outcome.kind === 'answer' ? outcome.status : 0;
  expect([401, 403]).toContain(status);
  expect(outcome).toMatchObject({ verdict: null });
});
