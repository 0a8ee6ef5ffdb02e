import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en as words } from '../../utils/locale/en.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForReading } from '../browsers/steps.ts';
import { HOME, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Presses “Call mode” over a page. */
async function callFrom(page: Page): Promise<void> {
  const surface = pageSurface(await stage.chromium.openPopup(page));
  await waitForReading(surface);
  // The panel takes the focus, which closes the popup: sometimes before the click is said to have come.
  await surface.click(words.actions.call, 'button').catch(() => {});
}

async function inWindow(url: string): Promise<Page> {
  const page = await stage.chromium.browser.newPage({ type: 'window' });
  await page.goto(url);
  return page;
}

/** The panel that was opened last, with its call. */
async function newPanel(before: readonly Page[], name: string): Promise<Page> {
  const { browser } = stage.chromium;
  const known = before.map((page) => page.target());
  const target = await browser.waitForTarget((one) => one.url().includes('sidepanel.html') && !known.includes(one));
  const panel = await target.asPage();
  await turned(panel, name);
  return panel;
}

/** Waits until a panel has the call with an account, whatever it showed before. */
async function turned(panel: Page, name: string): Promise<void> {
  await panel.waitForFunction((name) => document.querySelector('h1')?.textContent?.includes(name), {}, name);
}

test('each window has its own call, and “Call mode” turns the panel of its window alone', async () => {
  const [first, second] = [await inWindow(HOME), await inWindow('http://northbeam-logistics.example/')];
  await callFrom(first);
  const morvan = await newPanel([], 'Atelier Morvan');
  await pageSurface(morvan).type(words.questions.field, 'How do');
  const there = (panel: Page) =>
    panel.evaluate(() => ({ title: document.querySelector('h1')?.textContent, since: performance.timeOrigin }));
  const before = await there(morvan);
  await callFrom(second);
  const northbeam = await newPanel([morvan], 'Northbeam Logistics');
  // Not even for a moment: what stands in a field, and the focus in it, are as they were.
  expect(await there(morvan)).toEqual(before);

  await first.goto('http://kestrel-fils.example/');
  await callFrom(first);
  await turned(morvan, 'Kestrel');
  expect((await there(northbeam)).title).toContain('Northbeam');

  await first.goto(HOME);
  await callFrom(first);
  await turned(morvan, 'Atelier Morvan');
  expect(await morvan.evaluate(() => document.querySelector('textarea')?.value)).toBe('How do');
});
