import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyFile } from '../../utils/exchange/history/file.ts';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';
import { dashboardFr } from '../../utils/locale/dashboard-fr.ts';
import { indicatorsEn } from '../../utils/locale/indicators-en.ts';
import { indicatorsFr } from '../../utils/locale/indicators-fr.ts';
import { type Keyboard, keyboardOf } from '../browsers/keyboard.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import { yearUntil } from '../indicators/year.ts';
import { appearance, faults } from './axe.ts';
import { type Stage, setStage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-year-'));

describe.each([
  ['en-US', dashboardEn, indicatorsEn],
  ['fr-FR', dashboardFr, indicatorsFr],
] as const)('in %s', (language, dashboardWords, words) => {
  let stage: Stage;
  let page: Page;
  let dashboard: Surface;
  let keys: Keyboard;

  beforeAll(async () => {
    stage = await setStage({ destination: false, language });
    page = await stage.chromium.openPage('dashboard.html#/today');
    dashboard = pageSurface(page);
    keys = keyboardOf(page);
    await waitForText(dashboard, dashboardWords.today.emptyTitle);
  });
  afterAll(() => stage.close());

  async function sound(what: string): Promise<void> {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures(appearance(scheme));
      expect(await faults(page), `${what}, ${scheme}`).toEqual([]);
    }
  }

  async function takeIn(): Promise<void> {
    const manifest = { entente: 'history/1', exportedAt: new Date().toISOString(), device: 'test', events: 0 } as const;
    const events = yearUntil(Date.now());
    async function* all() {
      yield events;
    }
    const path = join(folder, `${language}.ndjson.gz`);
    writeFileSync(path, gzipSync(Buffer.concat(await Array.fromAsync(historyFile(manifest, all())))));
    await dashboard.click(dashboardWords.rail.exchange, 'link');
    const { exchange } = dashboardWords;
    const [chooser] = await Promise.all([page.waitForFileChooser(), dashboard.click(exchange.import, 'button')]);
    await chooser.accept([path]);
    await dashboard.click(exchange.take, 'button');
    await waitForText(dashboard, exchange.states.import.done);
  }
  /** The figure of an indicator, all of it, and the name of the link that it is. */
  const figure = (title: string, part: string) =>
    page.evaluate(
      (begins) => {
        const link = [...document.querySelectorAll('a.number-link')].find((one) => one.ariaLabel?.startsWith(begins));
        return { name: link?.ariaLabel ?? '', number: Number(link?.textContent) };
      },
      words.figure(title, part, ''),
    );

  test('an empty history says what to do', async () => {
    await dashboard.click(dashboardWords.rail.indicators, 'link');
    await waitForText(dashboard, words.emptyHelp);
    await sound('nothing to count');
  });

  test('a figure opens the very things it counts, and the way back leads to it, with the keyboard alone', async () => {
    await takeIn();
    await keys.press('g', 'i');
    await dashboard.type(words.period, words.choices.year);
    await waitForText(dashboard, words.indicators['promises-us'].title);
    await sound('a year');
    const { title, parts } = words.indicators['promises-us'];
    const { name, number } = await figure(title, parts.kept ?? '');
    expect(number).toBeGreaterThan(20);
    await keys.tabTo(name, 'link');
    await keys.press('Enter');
    await waitForText(dashboard, words.list.count(String(number)));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      words.list.title(title, parts.kept ?? ''),
    );
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.lines > li').length)).toBe(number);
    await sound('a list');
    await page.goBack();
    await keys.waitFor(name, 'link');
  });

  test('what happens elsewhere is counted without being asked, and no page is wider than its window', async () => {
    const { title, whole } = words.indicators['next-step'];
    const before = await figure(title, whole);
    const elsewhere = await stage.chromium.openPage('dashboard.html#/accounts');
    const other = pageSurface(elsewhere);
    await other.click('Fjord Optics', 'link');
    await other.click(dashboardWords.project.open, 'button');
    await other.type(dashboardWords.project.name, 'Planning');
    await other.click(dashboardWords.project.saveOpened, 'button');
    await waitForText(other, dashboardWords.handoff.offer.sales);
    await elsewhere.close();
    await page.bringToFront();
    await expect.poll(async () => (await figure(title, whole)).number).toBe(before.number + 1);
    await page.setViewport({ width: 240, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
    await sound('a narrow window');
  });
});
