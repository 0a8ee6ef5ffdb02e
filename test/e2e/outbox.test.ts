import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForStatus, waitForText } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import { HOME, type Stage, setStage } from './stage.ts';

let stage: Stage;
let dashboard: Surface;

beforeAll(async () => {
  stage = await setStage();
  stage.inbox.fail(422);
  const popup = await stage.popup(await stage.chromium.page(HOME));
  await popup.click('Save to CRM', 'button');
  await waitForStatus(popup, /refused by Demo CRM/);
  await waitForText(popup, '1 delivery is stuck: see the outbox');
  await popup.close();
  dashboard = await stage.own('dashboard.html#/outbox');
});
afterAll(() => stage.close());

test('a refused delivery says why and what to do, and is accepted under the same id once that is done', async () => {
  await waitForText(dashboard, '1 delivery shown');
  await waitForText(dashboard, 'Nothing accepted yet · Nothing waits · 1 waits for you');
  await waitForText(dashboard, 'set aside for Demo CRM: it did not accept what was sent');
  await dashboard.click('Details: Atelier Morvan, Demo CRM', 'button');
  await waitForText(dashboard, 'Read its answer below.');
  const shown = await dashboard.text();
  expect(shown).toContain('422');
  expect(shown).toContain('webhook-id');
  expect(shown).toContain('"prospect.saved"');
  const said = await dashboard.evaluate(() => document.documentElement.outerHTML);
  expect(String(said)).not.toContain(stage.inbox.secret);

  stage.inbox.fail(null);
  await dashboard.click('Replay', 'button');
  await stage.inbox.waitFor(1, 20_000);
  expect(new Set(stage.inbox.attempted).size).toBe(1);
  expect(stage.inbox.attempted.length).toBe(2);
  await waitForText(dashboard, 'accepted by Demo CRM');
  await dashboard.click('Close', 'button');
});

test('the list shows what is meant, and says so where nothing is', async () => {
  await dashboard.type('State', 'set aside');
  await waitForText(dashboard, 'No delivery is like that.');
  await dashboard.type('State', 'accepted');
  await waitForText(dashboard, '1 delivery shown');
});

test('what waits can be taken back, and sent again', async () => {
  stage.inbox.fail(503);
  const popup = await stage.popup(await stage.chromium.page(HOME));
  await popup.click('Update in CRM', 'button');
  await waitForStatus(popup, /not accepted by Demo CRM yet/);
  await popup.close();
  await dashboard.close();
  // A tab of its own, in front: Chromium draws no other.
  dashboard = await stage.own('dashboard.html#/outbox');
  await dashboard.evaluate(() => {
    window.confirm = () => true;
  });
  await dashboard.type('State', 'kept here, waits');
  await waitForText(dashboard, 'it had an error of its own; next try');
  await dashboard.click('Details: Atelier Morvan, Demo CRM', 'button');
  await dashboard.click('Take it back', 'button');
  await waitForText(dashboard, 'You took it back.');
  stage.inbox.fail(null);
  await dashboard.click('Replay', 'button');
  await stage.inbox.waitFor(2, 20_000);
  await waitForText(dashboard, 'accepted by Demo CRM');
});
