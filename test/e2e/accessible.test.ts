import { expect, test } from 'vitest';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForReading } from '../browsers/steps.ts';
import { until } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { HOME, setStage } from './stage.ts';

test.each([
  ['en-US', ['Context', 'Questions', 'Needs'], 'Add destination', 'Save to CRM'],
  ['fr-FR', ['Contexte', 'Questions', 'Besoins'], 'Ajouter une destination', 'Envoyer au CRM'],
])('in %s no rule of accessibility is broken, in light and dark', async (language, tabs, add, save) => {
  const stage = await setStage({ destination: language === 'en-US', language });
  try {
    const page = await stage.chromium.page(HOME);
    const popup = await stage.chromium.openPopup(page);
    const surface = pageSurface(popup);
    await waitForReading(surface);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language.slice(0, 2));
    for (const scheme of ['light', 'dark']) {
      await popup.emulateMediaFeatures(appearance(scheme));
      for (const tab of tabs) {
        await surface.click(tab, 'tab');
        expect(await faults(popup), `${tab}, ${scheme}`).toEqual([]);
      }
      await surface.click(tabs[0] ?? '', 'tab');
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await faults(popup), `sources, ${scheme}`).toEqual([]);
    }
    expect(await surface.text()).toContain(language === 'en-US' ? save : 'Garder');
    await popup.close();

    const options = await stage.chromium.openPage('options.html');
    await pageSurface(options).click(add, 'button');
    for (const scheme of ['light', 'dark']) {
      await options.emulateMediaFeatures(appearance(scheme));
      expect(await faults(options), `options, ${scheme}`).toEqual([]);
    }
  } finally {
    await stage.close();
  }
});

test('the whole journey works by keyboard alone', async () => {
  const stage = await setStage();
  try {
    const popup = await stage.chromium.openPopup(await stage.chromium.page(HOME));
    await waitForReading(pageSurface(popup));
    // Enter saves as soon as the popup is open.
    await popup.keyboard.press('Enter');
    await stage.inbox.waitFor(1, 20_000);
    await until(async () => {
      const focused = await popup.evaluate(() => document.activeElement?.textContent ?? '');
      return focused.includes('Update in CRM') ? { focused } : `The focus is on “${focused}”`;
    });
  } finally {
    await stage.close();
  }
});
