import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { z } from '../../utils/domain/zod.ts';
import { callEn } from '../../utils/locale/call-en.ts';
import { callFr } from '../../utils/locale/call-fr.ts';
import { discoveryEn } from '../../utils/locale/discovery-en.ts';
import { discoveryFr } from '../../utils/locale/discovery-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { keyboardOf } from '../browsers/keyboard.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForReading, waitForText } from '../browsers/steps.ts';
import { find } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { HOME, type Stage, setStage } from './stage.ts';

const CAREERS = `${HOME}careers.html`;

describe.each([
  {
    language: 'en-US',
    words: en,
    discovery: discoveryEn,
    call: callEn,
    need: 'Keep dates when the plan changes every day',
    closed: 'Do you have a planning tool?',
    accepted: 'accepted by Demo CRM',
    answer: 'It is in Yann’s head, and every emergency undoes the week.',
    promise: 'Send the planning example',
    step: 'Show the planning to Thomas',
  },
  {
    language: 'fr-FR',
    words: fr,
    discovery: discoveryFr,
    call: callFr,
    need: 'Tenir les dates quand le planning bouge chaque jour',
    closed: 'Avez-vous un outil de planning ?',
    accepted: 'accepté par Demo CRM',
    answer: 'C’est dans la tête de Yann, et chaque urgence défait la semaine.',
    promise: 'Envoyer l’exemple de planning',
    step: 'Montrer le planning à Thomas',
  },
])('in $language', ({ language, words, discovery, call, need, closed, accepted, answer, promise, step }) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage({ language });
  });
  afterEach(() => stage.close());

  const address = (account: string) => `sidepanel.html?account=${account}`;

  /** From the careers page to the account, with the need supposed and its question planned. */
  async function supposed(): Promise<string> {
    const popup = await stage.chromium.openPopup(await stage.chromium.page(CAREERS));
    const surface = pageSurface(popup);
    await waitForReading(surface);
    const keys = keyboardOf(popup);
    await keys.tabTo(words.popup.context, 'tab');
    await keys.press('ArrowLeft');
    await keys.waitFor(words.popup.needs, 'tab');
    await keys.tabTo(discovery.suppositions.supposeOf(need), 'button');
    await keys.press('Enter');
    await waitForText(surface, words.needs.status.hypothesis);
    await keys.tabTo(words.actions.save, 'button');
    await keys.press('Enter');
    await waitForText(surface, accepted);
    const href = String(await surface.evaluate(() => document.querySelector('h1 a')?.getAttribute('href')));
    await popup.close();
    return href.slice(href.lastIndexOf('/') + 1);
  }

  /** The panel beside a page, as the popup opens it, and the tab that the page is in. */
  async function beside(url: string) {
    const tab = await stage.chromium.page(url);
    const popup = await stage.chromium.openPopup(tab);
    await waitForReading(pageSurface(popup));
    const keys = keyboardOf(popup);
    await keys.tabTo(words.actions.call, 'button');
    // The panel takes the focus, which closes the popup: sometimes before the key is said to have come.
    await keys.press('Enter').catch(() => {});
    const target = await stage.chromium.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    const surface = pageSurface(panel);
    await waitForText(surface, call.finish);
    return { tab, panel, surface };
  }

  /** The panel of an account, with the keys on its one question. */
  async function opened(account: string) {
    const panel = await stage.chromium.openPage(address(account));
    const surface = pageSurface(panel);
    const keys = keyboardOf(panel);
    await waitForText(surface, call.plan.title);
    const question = String(await panel.evaluate(() => document.querySelector('.question label')?.textContent));
    await keys.tabTo(question, 'checkbox');
    return { panel, surface, keys, question };
  }

  test('by keyboard alone: a careers page, a need supposed, its question asked, and the call in the CRM', async () => {
    const { surface, keys, question } = await opened(await supposed());
    await keys.press('Space', 'Enter');
    await keys.waitFor(call.plan.answer, 'field');
    await keys.type(answer.slice(0, 5));
    await keys.press('Escape');
    await keys.waitFor(question, 'checkbox');
    await keys.press('Enter');
    await keys.waitFor(call.plan.answer, 'field');
    await keys.type(answer.slice(5));
    await keys.press('Enter');
    await keys.waitFor(question, 'checkbox');
    await keys.tabTo(call.plan.confirms(need), 'button');
    await keys.press('Enter');
    await keys.waitFor(question, 'checkbox');
    await keys.press('p');
    await keys.waitFor(call.add.promiseField, 'field');
    await keys.type(promise);
    await keys.press('Control+Enter');
    await keys.waitFor(call.end.next, 'field');
    await keys.type(step);
    await keys.press('Tab');
    await keys.type('12122027');
    await keys.tabTo(call.end.minutes, 'field');
    await keys.press('Control+a');
    await keys.type('25');
    await keys.tabTo(call.end.send, 'button');
    await keys.press('Enter');
    await waitForText(surface, call.end.done);
    await stage.inbox.waitFor(2, 20_000);

    const { body, verified } = stage.inbox.received[1] ?? {};
    expect(verified).toBe(true);
    const { data } = z.parse(PAYLOADS['discovery.completed'], body);
    const asked = data.questions.find(({ text }) => text === question);
    const confirmed = data.needs.find(({ statement }) => statement === need);
    expect(asked).toMatchObject({ status: 'answered', answer, tests: [confirmed?.id] });
    expect(confirmed).toMatchObject({ kind: 'latent', status: 'confirmed', quote: answer });
    const signals = new Map(data.signals.map(({ id, quote }) => [id, quote]));
    expect(asked?.because.length).toBeGreaterThan(0);
    for (const id of asked?.because ?? []) expect([...signals.keys()]).toContain(id);
    const [evidence] = confirmed?.evidence ?? [];
    expect(evidence?.quote).toBe(signals.get(evidence?.id ?? ''));
    expect(data.commitments).toContainEqual(expect.objectContaining({ by: 'us', text: promise, status: 'open' }));
    expect(data.call).toMatchObject({ minutes: 25, nextStep: { text: step, due: '2027-12-12' } });
    for (const said of [question, answer, need, promise]) expect(data.call.summary).toContain(said);
  });

  test('the popup opens the panel beside the page, where one says who is on the call and who called', async () => {
    const { panel, surface } = await beside(`${HOME}team.html`);
    await surface.click(call.with, 'button');
    await surface.click('Claire Morvan', 'checkbox');
    await surface.type(call.direction, call.directions.incoming);
    await pause();
    await panel.reload();
    await waitForText(surface, `${call.with} Claire Morvan`);
    await surface.click(call.finish, 'button');
    await surface.type(call.end.none, 'x');
    await surface.click(call.end.send, 'button');
    await waitForText(surface, call.end.done);
    await stage.inbox.waitFor(2, 20_000);
    const { data } = z.parse(PAYLOADS['discovery.completed'], stage.inbox.received[1]?.body);
    const claire = data.contacts.find(({ email }) => email?.startsWith('claire'));
    expect(data.call.with).toEqual([claire?.id]);
  });

  test('whatever dies, what was typed and done 400 ms before is there', async () => {
    const { chromium, inbox } = stage;
    const account = await supposed();
    const half = Math.floor(answer.length / 2);
    const first = await opened(account);
    await first.keys.press('Space', 'Enter');
    await first.keys.waitFor(call.plan.answer, 'field');
    await first.keys.type(answer.slice(0, half));
    await chromium.killWorker();
    await first.keys.type(answer.slice(half));
    await pause();
    await first.panel.close();

    const second = await opened(account);
    expect(await isChecked(second.panel)).toBe(true);
    expect(await typedIn(second.panel, call.plan.answer)).toBe(answer);
    await second.keys.tabTo(call.plan.answer, 'field');
    await second.keys.press('Enter');
    await second.keys.waitFor(second.question, 'checkbox');
    await pause();
    await chromium.crash();
    await chromium.start();

    const third = await opened(account);
    expect(await third.surface.text()).toContain(answer);
    await third.keys.tabTo(call.plan.confirms(need), 'button');
    await third.keys.press('Enter');
    await third.keys.waitFor(third.question, 'checkbox');
    await third.keys.press('p');
    await third.keys.waitFor(call.add.promiseField, 'field');
    await third.keys.type(promise.slice(0, half));
    await pause();
    await third.panel.goto(HOME);
    await third.panel.goBack();
    await third.panel.close();

    const fourth = await opened(account);
    await fourth.keys.press('p');
    await fourth.keys.waitFor(call.add.promiseField, 'field');
    expect(await typedIn(fourth.panel, call.add.promiseField)).toBe(promise.slice(0, half));
    await fourth.keys.type(promise.slice(half));
    await fourth.keys.press('Enter');
    await fourth.keys.waitFor(fourth.question, 'checkbox');
    await fourth.keys.press('Control+Enter');
    await fourth.keys.waitFor(call.end.next, 'field');
    await fourth.keys.type(step);
    await pause();
    await chromium.crash();
    await chromium.start();

    const fifth = await opened(account);
    await fifth.keys.press('Control+Enter');
    await fifth.keys.waitFor(call.end.next, 'field');
    expect(await typedIn(fifth.panel, call.end.next)).toBe(step);
    await fifth.keys.press('Tab');
    await fifth.keys.type('12122027');
    await fifth.keys.tabTo(call.end.send, 'button');
    await chromium.killWorker();
    await fifth.keys.press('Enter');
    await waitForText(fifth.surface, call.end.done);
    await inbox.waitFor(2, 90_000);
    const { data } = z.parse(PAYLOADS['discovery.completed'], inbox.received[1]?.body);
    expect(data.questions).toContainEqual(expect.objectContaining({ status: 'answered', answer }));
    expect(data.needs).toContainEqual(expect.objectContaining({ status: 'confirmed', quote: answer }));
    expect(data.commitments.filter(({ text }) => text === promise)).toHaveLength(1);
    expect(inbox.received).toHaveLength(2);
  });

  test('the prospect’s tab goes elsewhere and is closed: the call stays, and says what is in front', async () => {
    const { tab, panel, surface } = await beside(`${HOME}team.html`);
    const name = 'Atelier Morvan';
    const half = Math.floor(closed.length / 2);
    await waitForText(surface, call.front.theirs(await tab.title()));
    await surface.type(words.questions.field, closed.slice(0, half));
    await tab.goto(`${HOME}careers.html`);
    await waitForText(surface, call.front.theirs(await tab.title()));
    await panel.keyboard.type(closed.slice(half));
    await tab.goto('http://kestrel-fils.example/');
    await waitForText(surface, call.front.unknown(name));
    expect(await typedIn(panel, words.questions.field)).toBe(closed);
    const other = await stage.chromium.page('http://kestrel-fils.example/');
    await tab.close();
    await other.bringToFront();
    await waitForText(surface, call.front.unknown(name));
    await surface.click(words.questions.add, 'button');
    await waitForText(surface, closed);
    await surface.click(call.finish, 'button');
    await surface.type(call.end.none, 'x');
    await surface.click(call.end.send, 'button');
    await waitForText(surface, call.end.done);
    await stage.inbox.waitFor(2, 20_000);
    const { data } = z.parse(PAYLOADS['discovery.completed'], stage.inbox.received[1]?.body);
    expect(data.account.name).toBe(name);
    expect(data.questions).toContainEqual(expect.objectContaining({ text: closed, status: 'planned' }));
  });

  test('the panel is sound in every state, in light and dark', async () => {
    const known = await supposed();
    const { panel, surface, keys, question } = await opened(known);
    await panel.setViewport({ width: 360, height: 1_000 });
    const sound = async (step: string) => {
      for (const scheme of ['light', 'dark']) {
        await panel.emulateMediaFeatures(appearance(scheme));
        expect(await faults(panel), `${step}, ${scheme}`).toEqual([]);
      }
      // Firefox's sidebar comes as narrow as the second.
      for (const width of [360, 240]) {
        await panel.setViewport({ width, height: 1_000 });
        expect(await panel.evaluate('document.documentElement.scrollWidth'), `${step}, ${width} px`).toBe(width);
      }
      await panel.setViewport({ width: 360, height: 1_000 });
    };
    await sound('opened');
    await keys.press('Enter');
    await keys.waitFor(call.plan.answer, 'field');
    await sound('answering');
    await keys.type(answer);
    await keys.press('Enter');
    await sound('answered');
    await surface.click(call.plan.addTo, 'button');
    await keys.waitFor(call.plan.answer, 'field');
    expect(await typedIn(panel, call.plan.answer)).toBe(answer);
    await sound('adding to the answer');
    await keys.press('Enter');
    await keys.waitFor(question, 'checkbox');
    await keys.press('n');
    await keys.waitFor(call.add.needField, 'field');
    await sound('noting a need');
    await keys.press('Escape', 'q');
    await keys.waitFor(call.add.quoteField, 'field');
    await sound('noting a quote');
    await keys.type(answer);
    await keys.press('Enter');
    await keys.waitFor(question, 'checkbox');
    await keys.press('p');
    await keys.waitFor(call.add.promiseField, 'field');
    await sound('promising');
    await keys.type(promise);
    await keys.press('Enter');
    await keys.waitFor(question, 'checkbox');
    await unfold(panel);
    await surface.type(words.questions.field, closed);
    await waitForText(surface, words.coach.rather);
    await sound('coached, all unfolded');
    await keys.press('Alt+KeyC');
    await waitForText(surface, words.coach.meant);
    await sound('closed on purpose');
    await keys.press('Enter');
    await waitForText(surface, call.plan.onPurpose);
    await sound('planned on purpose');
    await keys.tabTo(question, 'checkbox');
    await keys.press('?');
    await sound('keys');
    await keys.press('Escape', 'Control+Enter');
    await keys.waitFor(call.end.next, 'field');
    await sound('finishing');
    await keys.type(step);
    await surface.click(call.end.soon(7), 'button');
    await sound('with a next step');
    await surface.click(call.end.send, 'button');
    await waitForText(surface, call.end.done);
    await sound('finished');
    await panel.goto(panel.url().replace(/\?.*/, ''));
    await waitForText(surface, call.none);
    await sound('without an account');
    await panel.goto(panel.url().concat('?account=', crypto.randomUUID()));
    await waitForText(surface, call.unknown);
    await sound('an account that is not here');
  });

  test('an empty plan is sound, and offers what is worth asking at once', async () => {
    const { panel, surface } = await beside(`${HOME}team.html`);
    await waitForText(surface, call.plan.empty);
    await waitForText(surface, call.plan.take);
    for (const scheme of ['light', 'dark']) {
      await panel.emulateMediaFeatures(appearance(scheme));
      expect(await faults(panel), scheme).toEqual([]);
    }
    const first = String(await panel.evaluate(() => document.querySelector('.proposed p')?.textContent));
    await surface.click(`${call.plan.take}: ${first}`, 'button');
    await panel.waitForSelector('.question');
    expect(await panel.evaluate(() => document.querySelector('.question label')?.textContent)).toBe(first);
  });
});

/** What is typed is on disk within 400 ms. */
const pause = () => new Promise((wait) => setTimeout(wait, 400));

async function typedIn(panel: Page, field: string): Promise<unknown> {
  return panel.evaluate(`(${find})(${JSON.stringify(field)}, 'field').value`);
}

async function isChecked(panel: Page): Promise<unknown> {
  return panel.evaluate(() => document.querySelector<HTMLInputElement>('.question input')?.checked);
}

/** Opens all that is folded. */
async function unfold(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}
