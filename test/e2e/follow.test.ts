import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForText } from '../browsers/steps.ts';
import { HOME, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ destination: false });
});
afterAll(() => stage.close());

const BODY = `<!doctype html><html lang="en-GB"><title>Larkin</title>
<script type="application/ld+json">{"@type":"Organization","name":"Larkin Joinery","url":"https://larkin.example/"}</script>
<main>Joiners since 1990</main>`;

/** Goes on as an application does: the address first, the content a little later. */
const route = (page: Page, to: string, mail: string) =>
  page.evaluate(
    (address, written) => {
      history.pushState(null, '', address);
      document.title = 'Loading';
      setTimeout(() => {
        document.title = `Larkin: ${address}`;
        (document.querySelector('main') as HTMLElement).textContent = `Write to ${written}`;
      }, 300);
    },
    to,
    mail,
  );

test('where an application changes its page, the open popup reads the new one, and keeps what was typed', async () => {
  const page = await stage.show('https://larkin.example/', BODY);
  const popup = await stage.popup(page);
  await popup.type('Note', 'on the phone');
  await route(page, '/team', 'team@larkin.example');
  await waitForText(popup, 'Now on “Larkin: /team”');
  expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe('on the phone');
  expect(await popup.evaluate(() => document.querySelector('main')?.textContent)).toContain('team@larkin.example');

  await page.evaluate(() => {
    location.hash = '#reach';
    (document.querySelector('main') as HTMLElement).textContent = 'Write to hash@larkin.example';
  });
  await new Promise((wait) => setTimeout(wait, 1_200));
  expect(await popup.evaluate(() => document.querySelector('main')?.textContent)).not.toContain('hash@larkin.example');
  await route(page, '#/reach', 'route@larkin.example');
  await waitForText(popup, 'Now on “Larkin: #/reach”');
  await popup.close();
});

test('a page that is worth reading opens in the tab, and the popup reads it', async () => {
  const page = await stage.chromium.page(HOME);
  const popup = await stage.popup(page);
  await popup.type('Note', 'read their team page');
  await popup.click('Team', 'link');
  await waitForText(popup, 'Now on “L’équipe – Atelier Morvan”');
  expect(page.url()).toBe(`${HOME}team.html`);
  expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe('read their team page');
  await page.goto('http://northbeam-logistics.example/');
  await waitForText(popup, 'The tab moved on to a page that Entente may not read by itself.');
  expect(await popup.text()).toContain('Atelier Morvan');
  await popup.close();
});
