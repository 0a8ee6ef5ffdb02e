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
  // The popup asks; whoever does not answer has another account, and the dashboard asks again.
  await waitForText(popup, 'Perhaps you know them: Atelier Morvan');
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
  await dashboard.click('Change opportunity', 'button');
  await dashboard.type('Amount', '15k');
  await dashboard.click('Save opportunity', 'button');
  await waitForText(dashboard, '€15,000');
});

test('what passes between us and them is noted, and shows at once', async () => {
  await dashboard.click('What happened', 'tab');
  await dashboard.type('Note', 'Two sites, one planner.');
  await dashboard.click('Add note', 'button');
  await waitForText(dashboard, 'Two sites, one planner.');
  await dashboard.click('Add touch', 'button');
  await dashboard.type('What it brought them', 'Two references');
  await dashboard.type('Minutes', '31');
  await dashboard.click('Save touch', 'button');
  await waitForText(dashboard, 'Call from us 31 min');
  await dashboard.click('Add contact', 'button');
  await dashboard.type('Name', 'Paul Roy');
  await dashboard.type('Role', 'Workshop manager');
  await dashboard.click('Save contact', 'button');
  await waitForText(dashboard, 'Paul Roy Workshop manager');
  await dashboard.click('New need', 'button');
  await dashboard.type('Need', 'Planning does not depend on one person');
  await dashboard.click('Add need', 'button');
  await waitForText(dashboard, 'said Planning does not depend on one person');
  await dashboard.click('Add promise', 'button');
  await dashboard.type('Promise', 'Send the planning example');
  await dashboard.click('Save promise', 'button');
  await dashboard.click('Kept: Send the planning example', 'button');
  await waitForText(dashboard, 'ours kept 1 of 1');
});

test('a message that brings nothing is held back; it is kept as it is typed, and opens up to what brings something', async () => {
  await waitForText(dashboard, 'Nothing to bring them yet: wait until');
  await dashboard.click('Write without a reason', 'button');
  await dashboard.type('Message', 'Just checking in, any update on our proposal?');
  await waitForText(dashboard, 'Brings them nothing: “Just checking in”');
  await dashboard.click('Note this touch', 'button');
  await waitForText(dashboard, 'A reason makes it worth their time');
  await new Promise((soon) => setTimeout(soon, 400));
  const address = await dashboard.evaluate(() => location.hash);
  await dashboard.close();
  dashboard = await stage.own(`dashboard.html${address}`);
  await waitForText(dashboard, 'Brings them nothing: “Just checking in”');
  await dashboard.type('Message', 'You asked whether two sites can share a plan: they can, here is how.');
  await waitForText(dashboard, 'Brings them something: “You asked”');
  await dashboard.click('Note this touch', 'button');
  await dashboard.type('What it brought them', 'The answer on two sites');
  await dashboard.click('Save touch', 'button');
  await waitForText(dashboard, 'E-mail from us');
  expect(await dashboard.text()).not.toContain('Brings them something');
});

test('today asks about what may be one account', async () => {
  const address = await dashboard.evaluate(() => location.hash);
  await dashboard.click('Today', 'link');
  await waitForText(dashboard, 'Perhaps the same account');
  expect(await dashboard.text()).toContain('Atelier Morvan and Atelier Morvan SARL');
  await dashboard.evaluate((to) => location.assign(String(to)), address);
});

test('a likely duplicate says why, is merged field by field, and parted again', async () => {
  await waitForText(dashboard, 'both are called “atelier morvan”');
  await dashboard.click('Merge', 'button');
  await waitForText(dashboard, 'Merge Atelier Morvan and Atelier Morvan SARL');
  await dashboard.click('Lyon', 'radio');
  await dashboard.click('Make them one', 'button');
  await waitForText(dashboard, 'One account, made of 2.');
  expect(await dashboard.text()).toMatch(/SIREN \d+ · Lyon/);
  await dashboard.click('Undo merge', 'button');
  await until(async () => !(await dashboard.text()).includes('made of 2') || 'It is still one account');
  expect(await dashboard.text()).toMatch(/SIREN \d+ · Beaune/);
});

test('who objects is asked about once, and is kept out from then on', async () => {
  await openPerson('Paul Roy');
  await dashboard.click('Objects to prospecting', 'button');
  await dashboard.type('How they said it', 'Call');
  await dashboard.click('Keep the objection', 'button');
  await waitForText(dashboard, 'not to be prospected');
  expect(await dashboard.text()).toContain('Paul Roy does not want to be prospected');
});

test('two contacts become one person, and two again', async () => {
  await openPerson('Nadia Ferrand');
  await dashboard.click('Same person as…', 'button');
  await dashboard.type('They are the same person as', 'Thomas Besnard');
  await dashboard.click('Nadia Ferrand', 'radio');
  await dashboard.click('Make them one', 'button');
  await waitForText(dashboard, 'Two contacts became one');
  expect(await people()).not.toContain('Thomas Besnard');
  await openPerson('Nadia Ferrand');
  await dashboard.click('Two people after all', 'button');
  await waitForText(dashboard, 'A merge of contacts was undone');
  expect(await people()).toContain('Thomas Besnard');
});

test('a contact is erased after a clear word, and a file that still has them does not bring them back', async () => {
  const address = await dashboard.evaluate(() => location.hash);
  await dashboard.evaluate(() => location.assign('#/import-export'));
  await dashboard.click('Export', 'button');
  await waitForText(dashboard, 'Exported');
  const file = String(await dashboard.evaluate(exportedFile));
  expect(await hasButton(dashboard, 'Download')).toBe(true);

  await dashboard.evaluate((to) => location.assign(String(to)), address);
  await waitForText(dashboard, 'Nadia Ferrand');
  await openPerson('Nadia Ferrand');
  await dashboard.click('Erase contact', 'button');
  await waitForText(dashboard, 'This cannot be undone.');
  await dashboard.click('Erase for good', 'button');
  await untilGone('Nadia Ferrand');

  await dashboard.evaluate(() => location.assign('#/import-export'));
  await take(dashboard, file);
  await waitForText(dashboard, 'known already');
  await dashboard.evaluate((to) => location.assign(String(to)), address);
  await waitForText(dashboard, 'Thomas Besnard');
  expect(await dashboard.text()).not.toContain('Nadia Ferrand');

  await dashboard.click('Erase account', 'button');
  await waitForText(dashboard, 'Goes: all that was said');
  await dashboard.click('Erase for good', 'button');
  await waitForText(dashboard, 'This account is not kept here');

  const fresh = await setStage({ destination: false });
  try {
    const elsewhere = await fresh.own('dashboard.html#/import-export');
    await take(elsewhere, file);
    await waitForText(elsewhere, 'Imported');
    await elsewhere.click('Accounts', 'link');
    await waitForText(elsewhere, '3 accounts shown');
  } finally {
    await fresh.close();
  }
});

async function openPerson(name: string): Promise<void> {
  await dashboard.evaluate((wanted) => {
    for (const person of document.querySelectorAll('details.person')) {
      if (person instanceof HTMLDetailsElement) person.open = person.textContent?.includes(String(wanted)) ?? false;
    }
  }, name);
}

const people = async () =>
  String(
    await dashboard.evaluate(() =>
      [...document.querySelectorAll('details.person > summary strong')].map((name) => name.textContent).join(),
    ),
  );

const untilGone = (words: string) =>
  until(async () => !(await dashboard.text()).includes(words) || `“${words}” is still there`, 10_000);

/** The last export as it lies in the browser’s private files, base64. It runs inside the page. */
async function exportedFile(): Promise<string> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exchange');
  for await (const handle of folder.values()) {
    if (!(handle instanceof FileSystemFileHandle)) continue;
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }
  throw new Error('No file was exported');
}

/** Takes in a file as a person does who chooses it. */
async function take(surface: Surface, base64: string): Promise<void> {
  await waitForText(surface, 'Bring in a file');
  await surface.evaluate((text) => {
    const bytes = Uint8Array.from(atob(String(text)), (letter) => letter.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'history.ndjson.gz'));
    const input = document.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('No field for a file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, base64);
  await surface.click('Take it in', 'button');
}
