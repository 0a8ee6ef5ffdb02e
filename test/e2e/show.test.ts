import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForStatus, waitForText } from '../browsers/steps.ts';
import { type Surface, until } from '../browsers/surface.ts';
import { HOME, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ destination: false });
});
afterAll(() => stage.close());

const ADDRESS = 'https://quarrier.example/';
const BODY = `<!doctype html><html lang="en-GB"><title>Quarrier &amp; Dunn</title>
<script type="application/ld+json">{"@type":"Organization","name":"Quarrier & Dunn","legalName":"Quarrier Dunn Holdings Ltd",
"url":"${ADDRESS}","employee":[{"@type":"Person","name":"Orla Quarrier","jobTitle":"Managing director"}]}</script>
<form name="body"><input name="getAttribute"><input name="parentNode"></form>
<h1>Quarrier &amp; Dunn</h1><p>Orla
  Quarrier runs the yard.</p><div style="height:3000px"></div>
<p id="reach">Phone: <b>020 7946</b> 0123</p><p>Write: <a href="mailto:yard@quarrier.example">to the yard</a></p>
<p id="shop">Fax: <span>020 7946 0999</span></p><p id="old">Phone: 020 7946 0555 at night</p><p id="new">.</p>
<div id="host"><template shadowrootmode="open"><p>Phone, stone desk: 020 7946 0777</p></template></div>
<details><summary>At night</summary><p>Phone, night desk: 020 7946 0666</p></details>
<iframe srcdoc="<p>Phone, slate desk: 020 7946 0888</p>"></iframe>`;

/** The text that the page highlights: `CSS.highlights` is one for all worlds. */
const highlighted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range).replace(/\s+/g, ' '))),
  );

/** How many pixels of what is highlighted have the highlight's yellow. */
async function yellow(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    let count = 0;
    for (let n = 0; n < data.length; n += 4) if (data[n] === 255 && data[n + 1] === 216 && data[n + 2] === 77) count++;
    return count;
  }, picture);
}

/** Opens the source of the one value written like this, asks to show it, and gives what is said of it. */
async function show(popup: Surface, value: string): Promise<string> {
  const opened = await popup.evaluate((text) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.facts')) details.open = true;
    for (const source of document.querySelectorAll<HTMLDetailsElement>('.source')) {
      source.open = source.querySelector('summary')?.ariaLabel?.includes(`“${text}”`) ?? false;
      for (const said of source.querySelectorAll('[aria-live]')) said.textContent = '';
    }
    return document.querySelectorAll('.source[open]').length;
  }, value);
  expect(opened, value).toBe(1);
  await popup.click('Show on page', 'button');
  const { said } = await until(async () => {
    const text = await popup.evaluate(() => document.querySelector('.source[open] [aria-live]')?.textContent);
    return text ? { said: String(text) } : 'Nothing is said';
  });
  return said;
}

test('what was read is highlighted where it stands, and nothing of the page changes', async () => {
  const page = await stage.show(ADDRESS, BODY);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await stage.popup(page);

  expect(await show(popup, '+442079460123')).toBe('Highlighted on the page.');
  expect(await highlighted(page)).toEqual(['020 7946 0123']);
  expect(await page.evaluate(() => document.querySelector('#reach')?.getBoundingClientRect().top)).toBeLessThan(800);
  expect(await yellow(page)).toBeGreaterThan(500);

  expect(await show(popup, 'yard@quarrier.example')).toBe('Highlighted on the page.');
  expect(await highlighted(page)).toEqual(['to the yard']);

  expect(await show(popup, '+442079460777')).toBe('Highlighted on the page.');
  expect(await highlighted(page)).toEqual(['020 7946 0777']);
  expect(await yellow(page)).toBeGreaterThan(500);

  expect(await show(popup, '+442079460888')).toBe('Highlighted on the page.');
  expect(await page.evaluate(() => String(frames[0]?.getSelection()))).toBe('020 7946 0888');

  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await popup.close();
});

test('what stands in the page’s data is told as that, and shown where the page shows the same words', async () => {
  const page = await stage.show(ADDRESS, BODY);
  const popup = await stage.popup(page);
  expect(await show(popup, 'Orla Quarrier')).toMatch(/^The page states this in its data. Highlighted where/);
  expect(await highlighted(page)).toEqual(['Orla Quarrier']);
  expect(await show(popup, 'Quarrier Dunn Holdings Ltd')).toBe(
    'The page states “Quarrier Dunn Holdings Ltd” in its data, and shows it nowhere.',
  );
  expect(await highlighted(page)).toEqual([]);
  await popup.close();
});

test('what a closed part of the page holds is told as that, and shown once it is open', async () => {
  const page = await stage.show(ADDRESS, BODY);
  const popup = await stage.popup(page);
  expect(await show(popup, '+442079460666')).toMatch(/^“020 7946 0666” stands in a part of the page that is closed/);
  expect(await highlighted(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
  expect(await show(popup, '+442079460666')).toBe('Highlighted on the page.');
  expect(await highlighted(page)).toEqual(['020 7946 0666']);
  await popup.close();
});

test('what moved, what stands several times, and what is gone, are told apart', async () => {
  const page = await stage.show(ADDRESS, BODY);
  const popup = await stage.popup(page);
  await page.evaluate(() => {
    const set = (selector: string, text: string) => {
      const element = document.querySelector(selector);
      if (element) element.textContent = text;
    };
    set('#shop span', '020 7946 0998');
    set('#old', 'Closed at night');
    set('#new', 'Phone: 020 7946 0555 at night');
  });
  expect(await show(popup, '+442079460999')).toBe('The page has changed since: this text is no longer there.');
  expect(await highlighted(page)).toEqual([]);
  expect(await show(popup, '+442079460555')).toMatch(/^Highlighted on the page: it stands elsewhere/);
  expect(await highlighted(page)).toEqual(['020 7946 0555']);
  await page.evaluate(() => {
    const moved = document.querySelector('#new');
    moved?.after(moved.cloneNode(true));
  });
  expect(await show(popup, '+442079460555')).toMatch(/nothing tells which one was read: none is highlighted/);
  expect(await highlighted(page)).toEqual([]);
  await popup.close();
});

test('what was read on another page is shown once that page is open', async () => {
  const page = await stage.chromium.page(`${HOME}contact.html`);
  const reading = await stage.popup(page);
  await reading.click('Keep', 'button');
  await waitForStatus(reading, /Kept here/);
  await reading.close();
  await page.goto(HOME);
  const popup = await stage.popup(page);
  expect(await show(popup, '+33639982031')).toBe('It was read on another page than the tab shows now.');
  await popup.click('Open the page', 'button');
  await waitForText(popup, 'Now on “Contact – Atelier Morvan”');
  expect(await show(popup, '+33639982031')).toBe('Highlighted on the page.');
  expect(await highlighted(page)).toEqual(['06 39 98 20 31']);
  await popup.close();
});
