import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';
import { dashboardFr } from '../../utils/locale/dashboard-fr.ts';
import { destinationsEn } from '../../utils/locale/destinations-en.ts';
import { destinationsFr } from '../../utils/locale/destinations-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { optionsEn } from '../../utils/locale/options-en.ts';
import { optionsFr } from '../../utils/locale/options-fr.ts';
import { outboxEn } from '../../utils/locale/outbox-en.ts';
import { outboxFr } from '../../utils/locale/outbox-fr.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import { appearance, faults } from './axe.ts';
import { HOME, setStage } from './stage.ts';

test.each([
  ['en-US', dashboardEn, en],
  ['fr-FR', dashboardFr, fr],
])('in %s no rule of accessibility is broken on the dashboard, in light and dark', async (language, words, general) => {
  const stage = await setStage({ destination: false, language });
  try {
    const empty = await stage.chromium.openPage('dashboard.html');
    await waitForText(pageSurface(empty), words.list.emptyTitle);
    expect(await empty.evaluate(() => document.documentElement.lang)).toBe(language.slice(0, 2));
    await sound(empty, 'no account');
    await pageSurface(empty).click(words.rail.today, 'link');
    await waitForText(pageSurface(empty), words.today.emptyTitle);
    await sound(empty, 'today');
    await pageSurface(empty).click(words.rail.exchange, 'link');
    await waitForText(pageSurface(empty), words.exchange.importTitle);
    await sound(empty, 'import and export');

    const popup = await stage.popup(await stage.chromium.page(HOME));
    await popup.click(general.actions.keep, 'button');
    await waitForText(popup, general.status.noDestination);
    await popup.close();

    const page = await stage.chromium.openPage('dashboard.html');
    const surface = pageSurface(page);
    await waitForText(surface, words.list.shown(1));
    await sound(page, 'list');
    await surface.type(words.list.search, 'morvan');
    await page.keyboard.press('Enter');
    await waitForText(surface, words.timeline.title);
    await sound(page, 'account');
    for (const opener of [
      words.project.open,
      words.relation.addTouch,
      words.relation.addPromise,
      words.probe.addCallback,
      words.probe.place,
      words.probe.addResponse,
      words.relation.addContact,
      words.account.newNeed,
      words.identity.eraseAccount,
    ]) {
      await surface.click(opener, 'button');
      await sound(page, opener);
      await page.keyboard.press('Escape');
      // The focus is where it was before.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(opener);
    }
    await surface.click(words.followUp.own, 'button');
    await surface.type(words.followUp.message, 'Any update?');
    await surface.click(words.followUp.copy, 'button');
    await waitForText(surface, words.followUp.held);
    await sound(page, 'an empty message');
    await surface.click(words.account.facts, 'tab');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await sound(page, 'facts');
    // Back on the list one is where one left it; the arrow leads up to the field.
    await page.goBack();
    await waitForText(surface, words.list.shown(1));
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.localName);
    expect(await focused()).toContain('Atelier Morvan');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('?');
    await waitForText(surface, words.keys.title);
    await sound(page, 'keys');
  } finally {
    await stage.close();
  }
});

test.each([
  ['en-US', outboxEn, optionsEn, destinationsEn.mapping.title, en],
  ['fr-FR', outboxFr, optionsFr, destinationsFr.mapping.title, fr],
])(
  'in %s no rule is broken on the outbox page or where a CRM’s fields are mapped, and Escape leads back',
  async (language, words, form, mapping, general) => {
    const stage = await setStage({ destination: false, language });
    try {
      const options = await stage.chromium.openPage('options.html');
      const settings = pageSurface(options);
      await settings.click(form.add, 'button');
      await settings.type(form.name, 'CRM');
      await settings.type(form.url, stage.inbox.url);
      await settings.click(form.save, 'button');
      await waitForText(settings, form.saved('CRM'));
      await sound(options, 'a destination');
      stage.inbox.fail(422);
      const popup = await stage.popup(await stage.chromium.page(HOME));
      await popup.click(general.actions.save, 'button');
      await expect.poll(() => stage.inbox.attempted.length, { timeout: 20_000 }).toBe(1);
      await popup.close();

      const page = await stage.chromium.openPage('dashboard.html#/outbox');
      const outbox = pageSurface(page);
      await waitForText(outbox, words.parked('CRM', general.reasons.refused));
      await sound(page, 'outbox');
      const opener = words.open('Atelier Morvan, CRM');
      await outbox.click(opener, 'button');
      await waitForText(outbox, words.advice.refused);
      await sound(page, 'a delivery');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('dialog') === null);
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(opener);

      await options.bringToFront();
      await settings.click(form.add, 'button');
      await settings.type(form.preset, 'HubSpot');
      await settings.click(mapping, 'button');
      await waitForText(settings, '/crm/');
      await sound(options, 'fields');
    } finally {
      await stage.close();
    }
  },
);

async function sound(page: Page, what: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures(appearance(scheme));
    expect(await faults(page), `${what}, ${scheme}`).toEqual([]);
  }
}
