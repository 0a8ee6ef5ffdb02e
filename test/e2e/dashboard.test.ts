import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasButton, waitForText } from '../browsers/steps.ts';
import { type Surface, until } from '../browsers/surface.ts';
import { HOME, type Stage, setStage } from './stage.ts';

/** A page of the same company under another domain: only its name is alike. */
const SHOP = 'http://morvan-shop.example/';
const SHOP_PAGE = `<title>Atelier Morvan SARL</title><script type="application/ld+json">
  {"@type":"Organization","name":"Atelier Morvan SARL","url":"${SHOP}","address":{"@type":"PostalAddress","addressLocality":"Lyon"}}
  </script><h1>Atelier Morvan SARL</h1>`;

let stage: Stage;
let dashboard: Surface;

beforeAll(async () => {
  stage = await setStage();
  await save(HOME);
  await save('http://northbeam-logistics.example/');
  const popup = await stage.popup(await stage.show(SHOP, SHOP_PAGE));
  await popup.click('Save to CRM', 'button');
  await untilButton(popup, 'Update in CRM');
  await popup.close();
  dashboard = await stage.own('dashboard.html#/accounts');
});
afterAll(() => stage.close());

async function save(url: string): Promise<void> {
  const popup = await stage.popup(await stage.chromium.page(url));
  await popup.click('Save to CRM', 'button');
  await untilButton(popup, 'Update in CRM');
  await popup.close();
}

const untilButton = (surface: Surface, name: string) =>
  until(async () => (await hasButton(surface, name)) || `No button ${name}`, 10_000);

test('the list is searched as one types, and walked by the keyboard alone', async () => {
  await waitForText(dashboard, '3 accounts shown');
  await dashboard.type('Search accounts', 'northb');
  await waitForText(dashboard, '1 account shown');
  expect(await dashboard.text()).toContain('Northbeam Logistics');
  await dashboard.type('Search accounts', 'no such account anywhere');
  await waitForText(dashboard, 'No account answers to that');
});

test('the popup leads to the account’s page', async () => {
  const popup = await stage.popup(await stage.chromium.page(HOME));
  const href = await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href'));
  await popup.close();
  await dashboard.close();
  // A tab of its own, in front: Chromium draws no other.
  dashboard = await stage.own(String(href).slice(1));
  await waitForText(dashboard, 'What happened');
  expect(await dashboard.text()).toContain('Captured: Home');
});

test('a wrong fact is corrected, and stays so', async () => {
  await dashboard.click('Facts', 'tab');
  await dashboard.evaluate(() => {
    const town = document.querySelector('section[aria-label="Town"] details');
    if (town instanceof HTMLDetailsElement) town.open = true;
  });
  await dashboard.click('Correct', 'button');
  await dashboard.type('Right value', 'Beaune');
  await dashboard.click('Save correction', 'button');
  await waitForText(dashboard, 'Beaune');
  expect(await dashboard.text()).toContain('Rejected: Dijon');
});

test('a project is opened and moved into other hands', async () => {
  await dashboard.click('Open opportunity', 'button');
  await dashboard.type('What it is called', 'Planning across two sites');
  await dashboard.type('How it came about', 'probe');
  await dashboard.type('Amount', '12 000 €');
  await dashboard.click('Save opportunity', 'button');
  await waitForText(dashboard, 'Planning across two sites · Marketing');
  await dashboard.click('Move stage', 'button');
  await dashboard.click('Save stage', 'button');
  await waitForText(dashboard, 'Qualification · Planning across two sites · Sales');
  expect(await dashboard.text()).toContain('€12,000');
});
