import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForText } from '../browsers/steps.ts';
import { type Surface, until } from '../browsers/surface.ts';
import { HOME, type Stage, setStage } from './stage.ts';

/** Everything of hers that was read or written, in each form in which it may lie somewhere. */
const CANARIES = ['Nadia', 'nadia', 'Ferrand', 'ferrand', 'Responsable du service entretien'];

let stage: Stage;
let dashboard: Surface;

beforeAll(async () => {
  stage = await setStage();
  stage.inbox.fail(503);
  const page = await stage.chromium.page(HOME);
  const popup = await stage.popup(page);
  await popup.type('Note', 'Nadia Ferrand decides; nadia.ferrand@atelier-morvan.example is the address to use.');
  await popup.click('Save to CRM', 'button');
  await waitForText(popup, 'not accepted');
  // What is typed and not saved: it lies in a draft.
  await popup.type('Note', 'Ask Nadia Ferrand about the planning');
  await popup.close();
  dashboard = await stage.own('dashboard.html#/import-export');
  await dashboard.click('Export', 'button');
  await waitForText(dashboard, 'Exported');
  await dashboard.evaluate(() => location.assign('#/accounts'));
  await waitForText(dashboard, 'Atelier Morvan');
  await dashboard.evaluate(() => {
    const links = [...document.querySelectorAll('main a')];
    location.assign(links.find((link) => link.textContent?.includes('Atelier Morvan'))?.getAttribute('href') ?? '');
  });
  await waitForText(dashboard, 'What happened');
  await dashboard.type('Note', 'Nadia Ferrand called back.');
  await dashboard.click('Add note', 'button');
  await waitForText(dashboard, 'called back.');
});
afterAll(() => stage.close());

test('whoever is erased is nowhere in the browser any more, not in what waits to be sent either', async () => {
  const places = await singing();
  expect(new Set(places.map((place) => place.split(' ')[0]))).toEqual(
    new Set(['events', 'records', 'search', 'words', 'outbox', 'drafts', 'file']),
  );

  await dashboard.evaluate(() => {
    for (const person of document.querySelectorAll('details.person')) {
      if (person instanceof HTMLDetailsElement) person.open = person.textContent?.includes('Nadia Ferrand') ?? false;
    }
  });
  await dashboard.click('Erase contact', 'button');
  await waitForText(dashboard, 'This cannot be undone.');
  await dashboard.click('Erase for good', 'button');
  await until(async () => !(await dashboard.text()).includes('Nadia Ferrand') || 'She is still shown', 10_000);
  expect(await singing()).toEqual([]);

  await dashboard.evaluate(() => location.assign('#/import-export'));
  await dashboard.click('Export', 'button');
  await waitForText(dashboard, 'Exported');
  expect(await singing()).toEqual([]);
});

/** Where one of the canaries can still be read: rows and index keys of every database, private files, storage areas. */
async function singing(): Promise<string[]> {
  const found = await dashboard.evaluate(places);
  if (!Array.isArray(found)) throw new Error('Nothing could be read');
  return found.flatMap(([place, text]) => CANARIES.filter((one) => text.includes(one)).map((one) => `${place} ${one}`));
}

/** All that a page of the extension can read of what the browser keeps, as text, with its place. It runs inside the page. */
async function places(): Promise<[string, string][]> {
  const kept: [string, string][] = [];
  const result = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const db = await result(indexedDB.open(name ?? ''));
    for (const storeName of db.objectStoreNames) {
      const store = db.transaction(storeName).objectStore(storeName);
      kept.push([storeName, JSON.stringify([await result(store.getAll()), await result(store.getAllKeys())])]);
      for (const indexName of store.indexNames) {
        const keys: unknown[] = [];
        const cursors = store.index(indexName).openKeyCursor();
        for (let cursor = await result(cursors); cursor; cursor = await result(cursors)) {
          keys.push(cursor.key);
          cursor.continue();
        }
        kept.push([storeName, JSON.stringify(keys)]);
      }
    }
    db.close();
  }
  const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    for await (const handle of folder.values()) {
      if (handle instanceof FileSystemDirectoryHandle) await walk(handle);
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const file = await handle.getFile();
      const plain = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip')))
        .text()
        .catch(() => '');
      kept.push(['file', handle.name + plain + (await file.text())]);
    }
  };
  await walk(await navigator.storage.getDirectory());
  for (const area of [localStorage, sessionStorage]) kept.push(['storage', JSON.stringify({ ...area })]);
  for (const name of await caches.keys()) kept.push(['cache', name]);
  return kept;
}
