import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callEn } from '../../utils/locale/call-en.ts';
import { callFr } from '../../utils/locale/call-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { keyboardOf } from '../browsers/keyboard.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import { find } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { HOME, type Stage, setStage } from './stage.ts';

describe.each([
  { language: 'en-US', words: en, call: callEn, question: 'How do you plan today?' },
  { language: 'fr-FR', words: fr, call: callFr, question: 'Comment planifiez-vous aujourd’hui ?' },
])('two panels on one call, in $language', ({ language, words, call, question }) => {
  let stage: Stage;
  let address: string;
  beforeEach(async () => {
    stage = await setStage({ language });
    const popup = await stage.popup(await stage.chromium.page(`${HOME}team.html`));
    await popup.click(words.actions.save, 'button');
    await waitForText(popup, 'Demo CRM');
    const href = String(await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href')));
    address = `sidepanel.html?account=${href.slice(href.lastIndexOf('/') + 1)}`;
    await popup.close();
  });
  afterEach(() => stage.close());

  async function opened() {
    const page = await stage.chromium.openPage(address);
    return { page, surface: pageSurface(page), keys: keyboardOf(page) };
  }
  const half = Math.floor(question.length / 2);

  test('the second says where the call is, takes it over by keyboard, and nothing typed is lost', async () => {
    const first = await opened();
    await first.keys.tabTo(words.questions.field, 'field');
    await first.keys.type(question.slice(0, half));

    const second = await opened();
    await waitForText(second.surface, call.elsewhere.sentence);
    for (const scheme of ['light', 'dark']) {
      await second.page.emulateMediaFeatures(appearance(scheme));
      expect(await faults(second.page), scheme).toEqual([]);
    }
    await second.page.setViewport({ width: 240, height: 800 });
    expect(await second.page.evaluate('document.documentElement.scrollWidth')).toBe(240);
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

  test('the second goes on by itself when the first is closed, and when the browser died', async () => {
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
});

async function fieldOf(page: Page, name: string): Promise<unknown> {
  return page.evaluate(`(${find})(${JSON.stringify(name)}, 'field').value`);
}
