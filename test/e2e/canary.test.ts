import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateSecret } from '../../utils/crm/secret.ts';
import { waitForStatus } from '../browsers/steps.ts';
import { type Listening, listen } from '../demo/listen.ts';
import { HOME, type Stage, setStage } from './stage.ts';

const CANARY = 'canary-5f1c77e2-bird';
const SECRET = generateSecret(new Uint8Array(24).fill(3));
const TYPED = {
  id: null,
  preset: 'generic',
  keepOldSecret: false,
  settings: {},
  types: ['prospect.saved'],
  mapping: null,
  confirmed: true,
};
const TABLE = { of: 'accounts', headings: ['name'], separator: ',' };
/** What each answers, over and over: with all that it was sent. */
const PLACES = [
  { name: 'Bearer', path: '/500', secret: SECRET, authorisation: { by: 'bearer', token: CANARY } },
  { name: 'Refusing', path: '/401', secret: SECRET, authorisation: { by: 'header', name: 'x-key', value: CANARY } },
  { name: 'Accepting', path: '/200', secret: SECRET, authorisation: { by: 'query', name: 'key', value: CANARY } },
  { name: 'Secret address', path: `/404/${CANARY}`, preset: 'zapier', secret: '', authorisation: { by: 'nothing' } },
];

let stage: Stage;
let receiver: Listening;
const tried = new Set<string>();
/** All that was logged, broadcast, answered or shown. */
const heard: string[] = [];

beforeAll(async () => {
  receiver = await listen(
    createServer(async (request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
      if (request.method === 'OPTIONS') return response.writeHead(204).end();
      const said = { url: request.url, headers: request.headers, body: await Array.fromAsync(request, String) };
      const status = request.url?.slice(1, 4) ?? '';
      tried.add(status);
      response
        .writeHead(Number(status))
        .end(JSON.stringify({ ...said, id: CANARY, link: `http://crm.example/?key=${CANARY}` }));
    }),
  );
  stage = await setStage({ destination: false });
});
afterAll(() => Promise.all([stage.close(), receiver.close()]));

function hear(page: Page): Page {
  page.on('console', (message) => void heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => void heard.push(`error: ${error}`));
  return page;
}

async function show(page: Page): Promise<void> {
  heard.push(await page.evaluate(() => document.documentElement.outerHTML));
}

test('no secret is logged, broadcast, answered, exported or shown, though receivers say it again', async () => {
  const { chromium } = stage;
  const page = hear(await chromium.openPage('options.html'));
  (await chromium.worker()).on('console', (message) => void heard.push(`worker: ${message.text()}`));
  await page.exposeFunction('heard', (text: string) => void heard.push(text));
  const ask = (method: string, args: unknown) =>
    page.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ method, args })}).then((answer) => JSON.stringify(answer))`,
    );
  await page.evaluate(`new BroadcastChannel('entente').onmessage = ({ data }) => heard(JSON.stringify(data)); 0`);
  for (const { path, ...place } of PLACES) {
    // What is answered goes to the options alone, which hold it in their own fields.
    await ask('saveDestination', { ...TYPED, ...place, url: `${receiver.origin}${path}` });
  }
  const ids = await page.evaluate(`new Promise((resolve) => {
    indexedDB.open('entente').onsuccess = ({ target }) => {
      target.result.transaction('destinations').objectStore('destinations').getAllKeys().onsuccess = (event) =>
        resolve(event.target.result);
    };
  })`);
  expect(ids).toHaveLength(PLACES.length);

  const popup = await stage.popup(await chromium.page(HOME));
  await popup.click('Save to CRM', 'button');
  await waitForStatus(popup, /Kept here/);
  await expect.poll(() => tried.size, { timeout: 20_000 }).toBe(PLACES.length);
  heard.push(String(await popup.evaluate(() => document.documentElement.outerHTML)));
  await popup.close();

  for (const id of Array.isArray(ids) ? ids : []) heard.push(String(await ask('sendTestEvent', { id })));
  for (const table of [null, TABLE]) heard.push(String(await ask('export', { name: 'all', table })));
  for (const path of [
    'options.html',
    'dashboard.html#/today',
    'dashboard.html#/accounts',
    'dashboard.html#/outbox',
    'dashboard.html#/import-export',
  ]) {
    const own = hear(await chromium.openPage(path));
    await own.waitForFunction(() => document.body.textContent.length > 100);
    await new Promise((wait) => setTimeout(wait, 300));
    await own.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await show(own);
    await own.close();
  }
  const files = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exchange');
    const texts: string[] = [];
    for await (const handle of folder.values()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const bytes = await (await handle.getFile()).bytes();
      const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const plain = new Blob([bytes]).stream();
      texts.push(await new Response(isZipped ? plain.pipeThrough(new DecompressionStream('gzip')) : plain).text());
    }
    return texts;
  });
  expect(files.length).toBeGreaterThan(0);
  expect(files.join()).toContain('prospect.saved');

  const all = [...heard, ...files];
  expect(all.length).toBeGreaterThan(10);
  for (const secret of [CANARY, SECRET.slice(6)]) expect(all.filter((text) => text.includes(secret))).toEqual([]);
});
