import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callEn } from '../../utils/locale/call-en.ts';
import { callFr } from '../../utils/locale/call-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { setAsideWords } from '../../utils/locale/set-aside.ts';
import { keyboardOf } from '../browsers/keyboard.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import { find } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { damage } from './damage.ts';
import { HOME, type Stage, setStage } from './stage.ts';

describe.each([
  {
    language: 'en-US',
    words: en,
    call: callEn,
    aside: setAsideWords.en,
    question: 'How do you plan today?',
    planned: 'Question planned',
  },
  {
    language: 'fr-FR',
    words: fr,
    call: callFr,
    aside: setAsideWords.fr,
    question: 'Comment planifiez-vous aujourd’hui ?',
    planned: 'Question prévue',
  },
])('the panels of a call, in $language', ({ language, words, call, aside, question, planned }) => {
  let stage: Stage;
  let account: string;
  let address: string;
  beforeEach(async () => {
    stage = await setStage({ language });
    const popup = await stage.popup(await stage.chromium.page(`${HOME}team.html`));
    await popup.click(words.actions.save, 'button');
    await waitForText(popup, 'Demo CRM');
    const href = String(await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href')));
    account = href.slice(href.lastIndexOf('/') + 1);
    address = `sidepanel.html?account=${account}`;
    await popup.close();
  });
  afterEach(() => stage.close());

  async function opened() {
    const page = await stage.chromium.openPage(address);
    return { page, surface: pageSurface(page), keys: keyboardOf(page) };
  }
  const half = Math.floor(question.length / 2);

  test('of two the second says where the call is, takes it over by keyboard, and nothing typed is lost', async () => {
    const first = await opened();
    await first.keys.tabTo(words.questions.field, 'field');
    await first.keys.type(question.slice(0, half));

    const second = await opened();
    await waitForText(second.surface, call.elsewhere.sentence);
    await expectSound(second.page);
    await second.keys.tabTo(call.elsewhere.takeOver, 'button');
    await second.keys.press('Enter');
    await waitForText(second.surface, call.finish);
    await waitForText(first.surface, call.elsewhere.sentence);
    expect(await fieldOf(second.page, words.questions.field)).toBe(question.slice(0, half));
    expect(await second.page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await second.keys.tabTo(words.questions.field, 'field');
    await second.page.keyboard.press('End');
    await second.keys.type(question.slice(half));

    await first.page.bringToFront();
    await first.keys.tabTo(call.elsewhere.takeOver, 'button');
    await first.keys.press('Enter');
    await waitForText(first.surface, call.finish);
    expect(await fieldOf(first.page, words.questions.field)).toBe(question);
    await waitForText(second.surface, call.elsewhere.sentence);
  });

  test('what was done just before the panel is closed is in the history at once', async () => {
    const panel = await opened();
    await panel.keys.tabTo(words.questions.field, 'field');
    await panel.keys.type(question);
    await panel.keys.press('Enter');
    await waitForText(panel.surface, question);
    await panel.page.close({ runBeforeUnload: false });
    const page = await stage.chromium.openPage(`dashboard.html#/accounts/${account}`);
    // Sooner than the time to undo would be over.
    await waitForText(pageSurface(page), planned, 4_000);
  });

  test('of two the second goes on by itself when the first is closed, and when the browser died', async () => {
    const first = await opened();
    await first.keys.tabTo(words.questions.field, 'field');
    const second = await opened();
    await waitForText(second.surface, call.elsewhere.sentence);
    await first.page.bringToFront();
    await first.keys.type(question);
    await new Promise((wait) => setTimeout(wait, 400));
    await first.page.close();
    await waitForText(second.surface, call.finish);
    expect(await fieldOf(second.page, words.questions.field)).toBe(question);
    await stage.chromium.crash();
    await stage.chromium.start();
    const third = await opened();
    await waitForText(third.surface, call.finish);
    expect(await fieldOf(third.page, words.questions.field)).toBe(question);
  });

  test('a damaged call has all else of it, and what was set aside goes back into its field by keyboard', async () => {
    const first = await opened();
    await first.surface.type(words.questions.field, question);
    await new Promise((wait) => setTimeout(wait, 400));
    await first.page.close();
    const elsewhere = await stage.chromium.openPage('options.html');
    const need = { kind: 'explicit', statement: 'Every Monday. '.repeat(400), question: null, contact: null };
    await elsewhere.evaluate(damage, account, { need });
    const again = await opened();
    await waitForText(again.surface, aside.unreadable);
    expect(await fieldOf(again.page, words.questions.field)).toBe(question);
    await expectSound(again.page);
    await again.keys.tabTo(words.questions.field, 'field');
    await again.keys.press('Control+Enter');
    await again.keys.waitFor(call.end.next, 'field');
    await again.keys.tabTo(call.end.minutes, 'field');
    await again.keys.press('Control+a');
    await again.keys.type('1.5');
    await waitForText(again.surface, call.end.minutesWrong);
    await expectSound(again.page);
    await again.keys.tabTo(await nameOf(again.page, aside.putBack), 'button');
    await again.keys.press('Enter');
    await again.keys.waitFor(call.add.needField, 'field');
    expect(await fieldOf(again.page, call.add.needField)).toMatch(/^Every Monday\./);

    // The field takes most of a low panel: what has the focus behind it is in sight all the same.
    await again.page.setViewport({ width: 240, height: 600 });
    const back = () => again.page.evaluate(() => document.activeElement?.closest('footer') === null);
    for (let stop = 0; stop < 10 && !(await back()); stop++) await again.keys.press('Shift+Tab');
    expect(await again.page.evaluate(isInSight)).toBe(true);
  });
});

/** Whether nothing of what has the focus is below the footer's edge. */
function isInSight(): boolean {
  const edge = document.querySelector('.call footer')?.getBoundingClientRect().top ?? 0;
  const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: edge };
  return top >= 0 && bottom <= edge;
}

/** In light and dark, and as narrow as a sidebar comes. */
async function expectSound(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures(appearance(scheme));
    expect(await faults(page), scheme).toEqual([]);
  }
  await page.setViewport({ width: 240, height: 1_000 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(240);
  await page.setViewport({ width: 360, height: 1_000 });
}

/** The whole name of the button that shows this. */
async function nameOf(page: Page, shown: string): Promise<string> {
  const names = await page.evaluate(
    (shown) =>
      [...document.querySelectorAll('button')].filter((one) => one.textContent === shown).map((one) => one.ariaLabel),
    shown,
  );
  return names[0] ?? '';
}

async function fieldOf(page: Page, name: string): Promise<unknown> {
  return page.evaluate(`(${find})(${JSON.stringify(name)}, 'field').value`);
}
