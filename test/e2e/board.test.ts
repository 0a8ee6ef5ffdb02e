import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';
import { dashboardFr } from '../../utils/locale/dashboard-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { type Keyboard, keyboardOf } from '../browsers/keyboard.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { HOME, type Stage, setStage } from './stage.ts';

const COMPANY = 'Atelier Morvan';
const PROJECT = 'Planning';

describe.each([
  ['en-US', en, dashboardEn],
  ['fr-FR', fr, dashboardFr],
] as const)('in %s', (language, general, words) => {
  let stage: Stage;
  let page: Page;
  let dashboard: Surface;
  let keys: Keyboard;

  beforeAll(async () => {
    stage = await setStage({ destination: false, language });
    const popup = await stage.popup(await stage.chromium.page(HOME));
    await popup.click(general.actions.keep, 'button');
    await waitForText(popup, general.status.noDestination);
    const account = String(await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href'))).slice(1);
    await popup.close();
    page = await stage.chromium.openPage('dashboard.html#/board');
    dashboard = pageSurface(page);
    keys = keyboardOf(page);
    await waitForText(dashboard, words.board.emptyTitle);
    await sound('an empty board');
    await page.evaluate((to) => location.assign(String(to)), account.slice(account.indexOf('#')));
    await dashboard.click(words.project.open, 'button');
    await dashboard.type(words.project.name, PROJECT);
    await dashboard.click(words.project.saveOpened, 'button');
    await waitForText(dashboard, words.handoff.offer.sales);
  });
  afterAll(() => stage.close());

  async function sound(what: string): Promise<void> {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures(appearance(scheme));
      expect(await faults(page), `${what}, ${scheme}`).toEqual([]);
    }
  }
  const press = async (name: string) => {
    await keys.tabTo(name, 'button');
    await keys.press('Enter');
  };
  /** The stage under which the project stands. */
  const stands = () =>
    page.evaluate(
      (name) =>
        [...document.querySelectorAll('.column')].find((column) => column.textContent?.includes(name))?.ariaLabel,
      PROJECT,
    );

  test('a project goes from stage to stage, and across the line by an offer, with the keyboard alone', async () => {
    await keys.press('g', 'b');
    await waitForText(dashboard, words.board.hint);
    expect(await stands()).toBe(words.stages.detection);
    await sound('a board');
    await press(words.board.moveOf(PROJECT, COMPANY));
    await dashboard.type(words.project.stage, words.stages.prospecting);
    await press(words.project.saveStage);
    await expect.poll(stands).toBe(words.stages.prospecting);

    await press(words.board.moveOf(PROJECT, COMPANY));
    await dashboard.type(words.project.stage, words.stages.qualification);
    await press(words.handoff.offerInstead);
    await press(words.handoff.saveOffer);
    await waitForText(dashboard, words.handoff.chip.sales);
    expect(await stands()).toBe(words.stages.prospecting);
    await sound('an offer on the board');
    await press(words.board.acceptOf(PROJECT, COMPANY));
    await expect.poll(stands).toBe(words.stages.qualification);
  });

  test('dragged within a side it moves, dragged across the line it is offered', async () => {
    const drag = (to: string) =>
      page.evaluate(
        async (name, label) => {
          const soon = () => new Promise((done) => setTimeout(done, 50));
          const columns = [...document.querySelectorAll('.column')];
          const card = [...document.querySelectorAll('.column .card')].find((one) => one.textContent?.includes(name));
          const column = columns.find((one) => one.ariaLabel === label);
          const fire = (on: Element | undefined, type: string) =>
            on?.dispatchEvent(
              new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }),
            );
          fire(card, 'dragstart');
          await soon();
          fire(column, 'dragover');
          fire(column, 'drop');
        },
        PROJECT,
        to,
      );
    await drag(words.stages.negotiation);
    await expect.poll(stands).toBe(words.stages.negotiation);
    await drag(words.stages.detection);
    await waitForText(dashboard, words.handoff.offerTitle.marketing(PROJECT));
    await keys.press('Escape');
    expect(await stands()).toBe(words.stages.negotiation);
  });

  test('a probe that is placed and who answered it are on a page of their own', async () => {
    await keys.press('g', 'p');
    await waitForText(dashboard, words.probe.cameNone);
    await waitForText(dashboard, words.probe.placedNone);
    await sound('no probe');
    await keys.press('g', 'b');
    await waitForText(dashboard, words.board.hint);
    await dashboard.click(COMPANY, 'link');
    await dashboard.click(words.probe.place, 'button');
    await dashboard.type(words.probe.name, 'Monday check');
    await dashboard.click(words.probe.savePlaced, 'button');
    await waitForText(dashboard, words.probe.responses(0));
    await dashboard.click(words.probe.addResponse, 'button');
    await dashboard.type(words.probe.said, 'We lost two Saturdays');
    await dashboard.click(words.probe.saveResponse, 'button');
    await waitForText(dashboard, words.probe.callExpected);
    await keys.press('g', 'p');
    // The words alone stand on the page that is left as well.
    await waitForText(dashboard, words.probe.answered('Monday check'));
    await waitForText(dashboard, 'We lost two Saturdays');
    await sound('probes');
  });

  test('what waits is settled in Today by one click and undone by another, and whoever leaves has meant it', async () => {
    const settle = words.probe.calledBackOf('We lost two Saturdays');
    await keys.press('g', 't');
    await waitForText(dashboard, words.today.callbacks);
    await press(settle);
    await sound('a call that was just given back');
    // The focus is on what undoes it, and back on what settles it.
    await keys.press('Enter');
    await keys.waitFor(settle, 'button');
    await keys.press('Enter');
    await page.close();
    page = await stage.chromium.openPage('dashboard.html#/today');
    dashboard = pageSurface(page);
    keys = keyboardOf(page);
    await waitForText(dashboard, words.today.emptyTitle);
  });
});
