import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Surface } from '../browsers/surface.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ destination: false });
});
afterAll(() => stage.close());

const URL = 'https://quarrier.example/';
const BODY = `<!doctype html><html lang="en-GB"><title>Quarrier &amp; Dunn</title>
<script type="application/ld+json">{"@type":"Organization","name":"Quarrier & Dunn","legalName":"Quarrier Dunn Holdings Ltd",
"url":"${URL}","employee":[{"@type":"Person","name":"Orla Quarrier","jobTitle":"Managing director"}]}</script>
<form name="body"><input name="getAttribute"><input name="parentNode"></form>
<h1>Quarrier &amp; Dunn</h1><p>Orla
  Quarrier runs the yard.</p><div style="height:3000px"></div>
<p id="reach">Phone: <b>020 7946</b> 0123</p><p>Write: <a href="mailto:yard@quarrier.example">to the yard</a></p>
<p id="shop">Fax: <span>020 7946 0999</span></p>`;

/** The text that the page highlights; CSS.highlights is one for all worlds. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));

/** Opens the source of a value, asks to show it, and gives what is said of it. */
async function show(popup: Surface, value: string): Promise<string> {
  const opened = await popup.evaluate((text) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.facts')) details.open = true;
    for (const source of document.querySelectorAll<HTMLDetailsElement>('.source')) {
      source.open = source.querySelector('summary')?.ariaLabel?.includes(`“${text}”`) ?? false;
    }
    return document.querySelectorAll('.source[open]').length;
  }, value);
  expect(opened, value).toBe(1);
  await popup.click('Show on page', 'button');
  await new Promise((wait) => setTimeout(wait, 600));
  return String(await popup.evaluate(() => document.querySelector('.source[open] [aria-live]')?.textContent));
}

test('what was read is highlighted where it stands, and nothing of the page changes', async () => {
  const page = await stage.show(URL, BODY);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await stage.popup(page);
  expect(await show(popup, '+442079460123')).toBe('Highlighted on the page.');
  expect(await highlighted(page)).toEqual(['020 7946 0123']);
  expect(await page.evaluate(() => document.querySelector('#reach')?.getBoundingClientRect().top)).toBeLessThan(800);
  expect(
    await page.evaluate(
      () => getComputedStyle(document.querySelector('#reach') as Element, '::highlight(entente-shown)').backgroundColor,
    ),
  ).toBe('rgb(255, 216, 77)');
  expect(await show(popup, 'yard@quarrier.example')).toBe('Highlighted on the page.');
  expect(await highlighted(page)).toEqual(['to the yard']);
  expect(await show(popup, 'Orla Quarrier')).toMatch(/^The page states this in its data. Highlighted/);
  expect((await highlighted(page)).map((text) => text.replace(/\s+/g, ' '))).toEqual(['Orla Quarrier']);
  expect(await show(popup, 'Quarrier Dunn Holdings Ltd')).toMatch(/in its data, and shows it nowhere/);
  expect(await highlighted(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.evaluate(() => {
    (document.querySelector('#shop span') as Element).textContent = '020 7946 0998';
  });
  expect(await show(popup, '+442079460999')).toBe('The page has changed since: this text is no longer there.');
  expect(await highlighted(page)).toEqual([]);
  await popup.close();
});
