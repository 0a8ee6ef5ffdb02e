import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { questionsAbout } from '../../utils/discovery/support.ts';
import { z } from '../../utils/domain/zod.ts';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';
import { dashboardFr } from '../../utils/locale/dashboard-fr.ts';
import { discoveryEn } from '../../utils/locale/discovery-en.ts';
import { discoveryFr } from '../../utils/locale/discovery-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForText } from '../browsers/steps.ts';
import { until } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { HOME, type Stage, setStage } from './stage.ts';

const CAREERS = `${HOME}careers.html`;

describe.each([
  ['en-US', en, dashboardEn, discoveryEn, 'Keep dates when the plan changes every day'],
  ['fr-FR', fr, dashboardFr, discoveryFr, 'Tenir les dates quand le planning bouge chaque jour'],
] as const)('in %s', (language, words, dashboard, discovery, need) => {
  let stage: Stage;
  let account = '';
  beforeAll(async () => {
    stage = await setStage({ language, destination: language === 'en-US' });
  });
  afterAll(() => stage.close());

  test('a careers page lets one suppose a need, which goes to the CRM with what it rests on and its question', async () => {
    const popup = await stage.popup(await stage.chromium.page(CAREERS));
    await popup.click(words.popup.needs, 'tab');
    await waitForText(popup, need);
    await popup.click(discovery.suppositions.supposeOf(need), 'button');
    await waitForText(popup, words.needs.status.hypothesis);
    const connected = language === 'en-US';
    await popup.click(connected ? words.actions.save : words.actions.keep, 'button');
    await waitForText(popup, connected ? 'accepted by Demo CRM' : words.status.noDestination);
    const href = String(await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href')));
    account = href.slice(href.lastIndexOf('/') + 1);
    await popup.close();
    if (!connected) return;
    await stage.inbox.waitFor(1, 20_000);
    const { data } = z.parse(PAYLOADS['prospect.saved'], stage.inbox.received[0]?.body);
    const [supposed] = data.needs;
    const signals = new Set(data.signals.map(({ id }) => id));
    expect(supposed).toMatchObject({ kind: 'latent', status: 'hypothesis', statement: need });
    for (const { id } of supposed?.evidence ?? []) expect(signals).toContain(id);
    expect(data.questions).toMatchObject([{ tests: [supposed?.id], because: supposed?.evidence.map(({ id }) => id) }]);
  });

  test('discovery and the brief are sound on the account’s page, in light and dark', async () => {
    const page = await stage.chromium.openPage(`dashboard.html#/accounts/${account}`);
    const surface = pageSurface(page);
    for (const [tab, told] of [
      [dashboard.account.discovery, discovery.readiness.title],
      [dashboard.account.brief, discovery.brief.sections.questions],
    ] as const) {
      await surface.click(tab, 'tab');
      await waitForText(surface, told);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures(appearance(scheme));
        expect(await faults(page), `${tab}, ${scheme}`).toEqual([]);
      }
    }
    await page.emulateMediaType('print');
    await page.evaluate(() => document.body.setAttribute('data-print', 'brief'));
    const printed = await surface.text();
    expect(printed).toContain('Atelier Morvan');
    expect(printed).toContain(discovery.brief.sections.questions);
    expect(printed).not.toContain(dashboard.timeline.title);
    await page.close();
  });

  test('a need typed by hand has a question, which is planned in a click and stands in its chain', async () => {
    const page = await stage.chromium.openPage(`dashboard.html#/accounts/${account}`);
    const surface = pageSurface(page);
    for (const [kind, name, statement] of [
      [words.needs.latent, discovery.gaps.test, 'Zebras'],
      [words.needs.explicit, discovery.gaps.deepen, 'Giraffes'],
    ] as const) {
      await surface.click(dashboard.account.newNeed, 'button');
      await surface.click(kind, 'radio');
      await surface.type(words.needs.field, statement);
      await surface.click(words.needs.add, 'button');
      const [{ text }] = questionsAbout(
        { kind: kind === words.needs.latent ? 'latent' : 'explicit', statement },
        language === 'fr-FR' ? 'fr' : 'en',
      );
      await waitForText(surface, text);
      await surface.click(discovery.gaps.askOf(name, text), 'button');
      await waitForText(surface, discovery.chain.show);
      await surface.click(discovery.chain.showOf(statement), 'button');
      await waitForText(surface, discovery.chain.notAsked);
    }
    // What it lacks is told beside what mends it.
    await surface.click(dashboard.account.discovery, 'tab');
    await waitForText(surface, discovery.gaps.lacks.evidence);
    await page.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((one) => one.textContent === name && one.checkVisibility())?.click();
    }, discovery.gaps.rest);
    await until(
      async () => !(await surface.text()).includes(discovery.gaps.lacks.evidence) || 'It still rests on nothing',
    );
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures(appearance(scheme));
      expect(await faults(page), scheme).toEqual([]);
    }
    await page.close();
  });

  test('the playbook in use is changed in the options, and is sound', async () => {
    const page = await stage.chromium.openPage('options.html');
    const surface = pageSurface(page);
    await waitForText(surface, discovery.playbooks.title);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await waitForText(surface, discovery.playbooks.add);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures(appearance(scheme));
      expect(await faults(page), `options, ${scheme}`).toEqual([]);
    }
    await page.close();
  });
});
