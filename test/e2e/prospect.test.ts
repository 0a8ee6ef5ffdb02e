import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { z } from '../../utils/domain/zod.ts';
import { hasButton, statusOf, waitForStatus, waitForText } from '../browsers/steps.ts';
import { damage } from './damage.ts';
import { HOME, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test('from the page to the CRM, through the real popup', async () => {
  const { chromium, inbox } = stage;
  const page = await chromium.page(HOME);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') ?? document.body));
  const popup = await stage.popup(page);
  await popup.click('Questions', 'tab');
  await popup.type('Question', 'How do you plan a technician’s day?');
  await popup.click('Add question', 'button');
  await popup.click('Needs', 'tab');
  await popup.click('Attach as evidence', 'button');
  await popup.type('Need', 'Seeing who is where');
  await popup.click('Add need', 'button');
  await popup.click('Context', 'tab');
  await popup.type('Note', 'Two sites, one planner.');
  expect(await statusOf(popup)).toContain('Draft kept');
  expect(inbox.received).toHaveLength(0);
  await popup.click('Save to CRM', 'button');
  const { said } = await waitForStatus(popup, /accepted by Demo CRM/);
  expect(said).toMatch(/^Kept here .* accepted by Demo CRM/);
  expect(await hasButton(popup, 'Update in CRM')).toBe(true);
  await popup.close();

  const [delivery] = inbox.received;
  expect(delivery?.verified).toBe(true);
  const { data } = z.parse(PAYLOADS['prospect.saved'], delivery?.body);
  expect(data.account.domain).toBe('atelier-morvan.example');
  expect(data.contacts.length).toBeGreaterThanOrEqual(2);
  expect(data.questions).toMatchObject([{ text: 'How do you plan a technician’s day?', forms: ['open'] }]);
  expect(data.needs).toMatchObject([{ kind: 'latent', status: 'hypothesis', evidence: [{ url: HOME }] }]);
  expect(data.note).toContain('Two sites, one planner.');
  expect(data.source?.url).toBe(HOME);
  for (const { source } of data.facts) {
    expect(source.method).toBeTruthy();
    expect(source.url).toBe(HOME);
  }
});

test('the second visit knows the account, and an addition is kept at once', async () => {
  const { chromium, inbox } = stage;
  const popup = await stage.popup(await chromium.page(HOME));
  expect(await hasButton(popup, 'Update in CRM')).toBe(true);
  await popup.click('Questions', 'tab');
  await popup.type('Question', 'What happens when it rains?');
  await popup.click('Add question', 'button');
  await waitForText(popup, 'What happens when it rains?');
  const before = inbox.received.length;
  await popup.click('Update in CRM', 'button');
  await inbox.waitFor(before + 1, 20_000);
  const { data } = z.parse(PAYLOADS['prospect.saved'], inbox.received.at(-1)?.body);
  expect(data.questions).toHaveLength(2);
  expect(data.contacts).toHaveLength(new Set(data.contacts.map(({ name }) => name)).size);
  await popup.close();
});

test('a draft outlives the popup and a crash of the browser', async () => {
  const { chromium } = stage;
  const url = 'http://northbeam-logistics.example/';
  const popup = await stage.popup(await chromium.page(url));
  await popup.type('Note', 'typed and not saved');
  await new Promise((wait) => setTimeout(wait, 400));
  await chromium.crash();
  await chromium.start();
  const again = await stage.popup(await chromium.page(url));
  expect(await again.evaluate(() => document.querySelector('textarea')?.value)).toBe('typed and not saved');
  await again.close();
});

test('a damaged draft has all else of it, and what was set aside goes back into its field', async () => {
  const { chromium } = stage;
  const url = 'http://northbeam-logistics.example/team.html';
  const page = await chromium.page(url);
  const before = await stage.popup(page);
  await before.type('Note', 'Two sites');
  await new Promise((wait) => setTimeout(wait, 400));
  await before.close();
  const own = await stage.own('options.html');
  await own.evaluate(damage, 'northbeam-logistics.example', { question: ['How do you plan?'], domain: 7 });
  await own.close();
  const popup = await stage.popup(page);
  await waitForText(popup, 'Set aside');
  await waitForText(popup, 'Domain: 7');
  expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe('Two sites');
  await popup.click('Put it back: How do you plan?', 'button');
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Questions');
  expect(await popup.evaluate(shownField)).toBe('How do you plan?');
  await popup.click('Throw it away: Domain: 7', 'button');
  expect(await popup.text()).not.toContain('Set aside');
  await popup.close();
});

test('an unticked contact is neither kept nor sent', async () => {
  const { chromium, inbox } = stage;
  const popup = await stage.popup(await chromium.page('http://northbeam-logistics.example/team.html'));
  const left = await popup.evaluate(() => {
    document.querySelector<HTMLElement>('.person input')?.click();
    return document.querySelector('.person strong')?.textContent;
  });
  const before = inbox.received.length;
  await popup.click('Save to CRM', 'button');
  await inbox.waitFor(before + 1, 20_000);
  expect(JSON.stringify(inbox.received.at(-1)?.body)).not.toContain(`"name":"${left}"`);
  await popup.close();
});

/** What stands in the first field of the tab that shows. */
function shownField(): string | undefined {
  return [...document.querySelectorAll('textarea')].find((field) => field.checkVisibility())?.value;
}
