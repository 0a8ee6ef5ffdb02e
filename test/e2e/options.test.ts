import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDestination, hasButton, waitForText } from '../browsers/steps.ts';
import { HOME, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ destination: false });
});
afterAll(() => stage.close());

test('what is wrong with a destination is said at its field, and nothing is saved', async () => {
  const options = await stage.own('options.html');
  await options.click('Add destination', 'button');
  for (const [url, secret, problems] of [
    ['', '', ['Paste the webhook’s address']],
    ['crm', '', ['This is not an address']],
    ['http://crm.example/hook', '', ['must begin with https://']],
    ['https://rep:pw@crm.example/hook', '', ['must not carry a user name']],
    ['ftp://crm.example/', 'whsec_short', ['begins with https://', 'base64']],
    ['https://crm.example/hook', 'secret', ['must begin with whsec_']],
    ['https://crm.example/hook', `whsec_${btoa('short')}`, ['24 to 64 bytes']],
  ] as const) {
    await options.type('Name', 'CRM');
    await options.type('Webhook URL', url);
    await options.type('Signing secret', secret);
    await options.click('Save destination', 'button');
    for (const problem of problems) await waitForText(options, problem);
  }
  await options.close();
  const again = await stage.own('options.html');
  expect(await hasButton(again, 'Send test event')).toBe(false);
  await again.close();
});

test('an address of a private network is asked about first', async () => {
  const options = await stage.own('options.html');
  await options.click('Add destination', 'button');
  await options.type('Name', 'Inside');
  await options.type('Webhook URL', 'https://192.168.1.20/hook');
  await options.click('Save destination', 'button');
  await options.click('It is ours, save it', 'button');
  await waitForText(options, 'Inside is saved.');
  await options.evaluate(() => {
    window.confirm = () => true;
  });
  await options.click('Remove destination', 'button');
  await waitForText(options, 'Inside is removed.');
  await options.close();
});

test('without a destination a prospect is kept; with one, a test event is verified and the next save is sent', async () => {
  const { chromium, inbox } = stage;
  const page = await chromium.page(HOME);
  const popup = await stage.popup(page);
  await popup.click('Keep', 'button');
  await waitForText(popup, 'no CRM connected');
  await popup.close();

  const options = await stage.own('options.html');
  await addDestination(options, 'Demo CRM', inbox.url, inbox.secret);
  await waitForText(options, 'One account is already kept in this browser');
  await options.click('Not now', 'button');
  await options.click('Send test event', 'button');
  await waitForText(options, 'Accepted: it answered 200');
  expect(inbox.received).toMatchObject([{ verified: true, body: { type: 'test.ping' } }]);
  await options.close();

  const again = await stage.popup(page);
  await again.click('Update in CRM', 'button');
  await inbox.waitFor(2, 20_000);
  expect(inbox.received.at(-1)).toMatchObject({ verified: true, body: { type: 'prospect.saved' } });
  await again.close();
});

test('a CRM of its own kind is set up, its request seen, paused and resumed', async () => {
  const options = await stage.own('options.html');
  await options.click('Add destination', 'button');
  await options.type('Preset', 'HubSpot');
  await waitForText(options, 'Private apps');
  await options.click('Save destination', 'button');
  await waitForText(options, 'This is empty. Paste it');
  await options.type('Token', 'pat-eu1-0000');
  await options.click('Fields', 'button');
  await waitForText(options, '/crm/');
  expect(await options.text()).toContain('Atelier Morvan');
  await options.type('Account, Field there 1', 'name');
  await options.type('Account, From Entente 1', 'no.such.path');
  await waitForText(options, 'We have no such value');
  await options.click('Save destination', 'button');
  await waitForText(options, 'Something is wrong with these fields');
  await options.type('Account, From Entente 1', 'name');
  await options.click('Save destination', 'button');
  await waitForText(options, 'HubSpot is saved.');
  await options.click('Pause: HubSpot', 'button');
  await waitForText(options, 'Paused by you');
  await options.click('Resume: HubSpot', 'button');
  await waitForText(options, 'Nothing accepted yet');
  await options.close();
});
