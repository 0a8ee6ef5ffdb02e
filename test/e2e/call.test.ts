import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForText } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import { HOME, type Stage, setStage } from './stage.ts';

let stage: Stage;
let panel: Surface;
beforeAll(async () => {
  stage = await setStage();
  const popup = await stage.popup(await stage.chromium.page(HOME));
  await popup.click('Save to CRM', 'button');
  await waitForText(popup, 'accepted by Demo CRM');
  const href = String(await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href')));
  await popup.close();
  panel = await stage.own(`sidepanel.html?account=${href.slice(href.lastIndexOf('/') + 1)}`);
});
afterAll(() => stage.close());

test('a call is held and finished', async () => {
  await waitForText(panel, 'Finish call');
  await panel.type('Question', 'How do you plan a technician’s day?');
  await panel.click('Add question', 'button');
  await waitForText(panel, 'Mark asked');
  await panel.click('Mark asked', 'button');
  await panel.click('Answer', 'button');
  await panel.type('Answer', 'It is in Yann’s head.');
  await panel.click('Keep the answer', 'button');
  await panel.click('Finish call', 'button');
  await panel.type('Next step', 'Send the planning example');
  await panel.type('Next step date', '2026-12-02');
  await panel.click('Send summary', 'button');
  await waitForText(panel, 'The call is kept');
  await stage.inbox.waitFor(2, 20_000);
  expect(stage.inbox.received.at(-1)?.body).toMatchObject({ type: 'discovery.completed' });
});
