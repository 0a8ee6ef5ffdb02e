import { afterAll, beforeAll, expect, test } from 'vitest';
import { statusOf, waitForStatus } from '../browsers/steps.ts';
import { HOME, type Stage, setStage } from './stage.ts';

/** Leases of six seconds in place of thirty, requests of three. */
const HASTE = 5;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ haste: HASTE });
});
afterAll(() => stage.close());

test('receiver down, worker killed, browser restarted, receiver up: the same id arrives once', async () => {
  const { chromium, inbox } = stage;
  inbox.fail('reset');
  const popup = await stage.popup(await chromium.page(HOME));
  await popup.click('Save to CRM', 'button');
  const { said } = await waitForStatus(popup, /not accepted by Demo CRM yet/);
  expect(said).toMatch(/Kept here/);
  expect(said).not.toMatch(/(?<!not )accepted by/);
  const tried = new Set(inbox.attempted);
  expect(tried.size).toBe(1);
  await popup.close();

  await chromium.killWorker();
  await chromium.restart();
  const again = await stage.popup(await chromium.page(HOME));
  expect(await statusOf(again)).toMatch(/Kept here .*not accepted by Demo CRM yet/);

  inbox.fail(null);
  await inbox.waitFor(1, 90_000);
  await waitForStatus(again, /· accepted by Demo CRM/);
  expect(inbox.received).toHaveLength(1);
  expect(inbox.received[0]?.verified).toBe(true);
  expect(tried.has(inbox.received[0]?.headers['webhook-id'] ?? '')).toBe(true);
});

test('a worker killed between its request and the answer sends again under the same id', async () => {
  const { chromium, inbox } = stage;
  inbox.fail('hang');
  const popup = await stage.popup(await chromium.page('http://northbeam-logistics.example/'));
  const tried = inbox.attempted.length;
  await popup.click('Save to CRM', 'button');
  await expect.poll(() => inbox.attempted.length, { timeout: 20_000 }).toBeGreaterThan(tried);
  const id = inbox.attempted.at(-1);
  await chromium.killWorker();
  inbox.fail(null);
  const before = inbox.received.length;
  // The lease of the attempt that died runs out, and the alarm wakes another worker.
  await inbox.waitFor(before + 1, 90_000);
  await waitForStatus(popup, /· accepted by Demo CRM/);
  expect(inbox.received.slice(before).map(({ headers }) => headers['webhook-id'])).toEqual([id]);
  await popup.close();
});
