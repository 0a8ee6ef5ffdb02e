import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled } from '../bench/capture/peers.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { chromium as built } from '../built/output.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ extension: built });
});
afterAll(() => chromium.close());

test('a real full disk loses nothing and leaves nothing by half, and room made is room used', async () => {
  // An extension is exempt from quotas (`unlimitedStorage`): a page of its own stands for a disk that is full.
  const origin = 'https://full.example';
  const page = await chromium.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${origin}/`);
  await page.evaluate(`${await bundled(join(import.meta.dirname, '..', 'full-disk', 'in-page.ts'))};0`);
  const session = await page.createCDPSession();

  // Before anything is written: Chromium 156 remembers for half a minute how much room there was.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
  expect(await page.evaluate('fullDisk.save(2_000)')).toBe('full');
  const saved = Number(await page.evaluate('fullDisk.saved()'));
  expect(saved).toBeGreaterThan(5);
  const sound = { missing: [], torn: [], wrong: [] };
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await page.evaluate('fullDisk.look()')).toMatchObject(sound);
  expect(await page.evaluate('fullDisk.save(5)')).toBeNull();
  expect(await page.evaluate('fullDisk.look()')).toMatchObject(sound);
  expect(await page.evaluate('fullDisk.saved()')).toBe(saved + 5);
});
