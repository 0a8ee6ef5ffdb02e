import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { z } from '../../utils/domain/zod.ts';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';
import { dashboardFr } from '../../utils/locale/dashboard-fr.ts';
import { destinationsEn } from '../../utils/locale/destinations-en.ts';
import { destinationsFr } from '../../utils/locale/destinations-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { optionsEn } from '../../utils/locale/options-en.ts';
import { optionsFr } from '../../utils/locale/options-fr.ts';
import { type Keyboard, keyboardOf } from '../browsers/keyboard.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { HOME, type Stage, setStage } from './stage.ts';

const TOLD = ['stage.moved', 'callback.requested', 'callback.done'] as const;

describe.each([
  ['en-US', en, dashboardEn, optionsEn, destinationsEn],
  ['fr-FR', fr, dashboardFr, optionsFr, destinationsFr],
] as const)('in %s', (language, general, words, options, destinations) => {
  let stage: Stage;
  let page: Page;
  let dashboard: Surface;
  let keys: Keyboard;
  let account = '';

  beforeAll(async () => {
    stage = await setStage({ destination: false, language });
    const form = await stage.own('options.html');
    await form.click(options.add, 'button');
    await form.type(options.name, 'CRM');
    await form.type(options.url, stage.inbox.url);
    await form.type(options.secret, stage.inbox.secret);
    await form.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const type of TOLD) await form.click(destinations.types.names[type], 'checkbox');
    await form.click(options.save, 'button');
    await waitForText(form, options.saved('CRM'));
    await form.close();
    const popup = await stage.popup(await stage.chromium.page(HOME));
    await popup.click(general.actions.save, 'button');
    await stage.inbox.waitFor(1, 20_000);
    account = String(await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href'))).slice(1);
    await popup.close();
    page = await stage.chromium.openPage(account);
    dashboard = pageSurface(page);
    keys = keyboardOf(page);
    await waitForText(dashboard, words.timeline.title);
  });
  afterAll(() => stage.close());

  const press = async (name: string) => {
    await keys.tabTo(name, 'button');
    await keys.press('Enter');
  };
  const fill = async (field: string, text: string) => {
    await keys.tabTo(field, 'field');
    await keys.type(text);
  };
  const soundHere = async (what: string) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures(appearance(scheme));
      expect(await faults(page), `${what}, ${scheme}`).toEqual([]);
    }
  };
  const last = () => stage.inbox.received.at(-1)?.body;

  test('a project is offered, returned with a reason, offered again and accepted, by the keyboard', async () => {
    await press(words.project.open);
    await fill(words.project.name, 'Planning');
    await press(words.project.saveOpened);
    await press(words.handoff.offer.sales);
    await waitForText(dashboard, words.handoff.offerTitle.sales('Planning'));
    // What is known is written down already.
    const brief = () => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value;
    expect(await page.evaluate(brief)).toContain('Nadia Ferrand');
    await soundHere('an offer');
    await press(words.handoff.saveOffer);
    await waitForText(dashboard, words.handoff.accept);
    await stage.inbox.waitFor(2, 20_000);
    const offered = z.parse(PAYLOADS['handoff.offered'], last()).data;
    expect(offered.handoff).toMatchObject({ to: 'sales', status: 'offered' });
    expect(offered.handoff.brief).toContain('Nadia Ferrand');
    expect(offered.opportunity).toMatchObject({ stage: 'detection', owner: 'marketing' });

    // What waits for an answer is in Today.
    const today = await stage.own('dashboard.html#/today');
    await waitForText(today, words.handoff.waiting);
    expect(await today.text()).toContain('Atelier Morvan');
    await today.close();
    await page.bringToFront();

    await press(words.handoff.giveBack);
    await fill(words.project.why, 'Nobody decides');
    await press(words.handoff.saveReturn);
    await stage.inbox.waitFor(3, 20_000);
    expect(z.parse(PAYLOADS['handoff.returned'], last()).data.handoff).toMatchObject({ why: 'Nobody decides' });
    await waitForText(dashboard, 'Nobody decides');

    // Moving across the line leads to the same offer.
    await press(words.project.move);
    await press(words.handoff.offerInstead);
    await press(words.handoff.saveOffer);
    await stage.inbox.waitFor(4, 20_000);
    await press(words.handoff.accept);
    await waitForText(dashboard, words.stages.qualification);
    await stage.inbox.waitFor(6, 20_000);
    const accepted = z.parse(PAYLOADS['handoff.accepted'], last()).data;
    expect(accepted.opportunity).toMatchObject({ stage: 'qualification', owner: 'sales' });
  });

  test('who answers a probe and asks for a call is in Today until they were called back', async () => {
    await press(words.probe.place);
    await fill(words.probe.name, 'Monday check');
    await fill(words.probe.stake, 'Saturdays lost');
    await fill(words.probe.address, 'nowhere');
    await waitForText(dashboard, words.probe.addressWrong);
    await soundHere('a probe');
    await dashboard.type(words.probe.address, 'fair.example/monday');
    await press(words.probe.savePlaced);
    await waitForText(dashboard, words.probe.responses(0));

    await press(words.probe.addResponse);
    await dashboard.type(words.probe.who, 'Nadia Ferrand');
    await fill(words.probe.said, 'We lost two Saturdays');
    await soundHere('a response');
    await press(words.probe.saveResponse);
    await waitForText(dashboard, words.probe.callExpected);
    expect(await dashboard.text()).toContain(words.probe.responses(1));
    await stage.inbox.waitFor(7, 20_000);
    const requested = z.parse(PAYLOADS['callback.requested'], last()).data;
    expect(requested).toMatchObject({
      callback: { about: 'We lost two Saturdays', status: 'open' },
      contact: { name: 'Nadia Ferrand' },
    });

    const today = await stage.own('dashboard.html#/today');
    await waitForText(today, words.today.callbacks);
    expect(await today.text()).toMatch(/Nadia Ferrand.*We lost two Saturdays/s);
    await page.bringToFront();
    await press(words.probe.calledBackOf('Nadia Ferrand'));
    await fill(words.probe.cameOfIt, 'We meet on Friday');
    await press(words.probe.saveCalled);
    await waitForText(dashboard, words.probe.noCallbacks);
    await stage.inbox.waitFor(8, 20_000);
    expect(z.parse(PAYLOADS['callback.done'], last()).data.callback).toMatchObject({ note: 'We meet on Friday' });
    await waitForText(today, words.today.emptyTitle);
    await today.close();
  });

  test('that somebody left is taken back', async () => {
    await page.bringToFront();
    const open = () =>
      page.evaluate(() => {
        for (const one of document.querySelectorAll('details.person')) {
          if (one instanceof HTMLDetailsElement) one.open = one.textContent?.includes('Nadia Ferrand') ?? false;
        }
      });
    await open();
    await press(words.relation.left);
    await waitForText(dashboard, words.relation.hasLeft);
    await press(words.relation.returned);
    await waitForText(dashboard, words.timeline.events['contact.returned']('Nadia Ferrand'));
    await soundHere('the whole account');
  });
});
