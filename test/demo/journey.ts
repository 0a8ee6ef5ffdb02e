import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForReading, waitForStatus, waitForText } from '../browsers/steps.ts';
import { type Surface, until } from '../browsers/surface.ts';
import type { Crm } from './crm.ts';

export interface Journey {
  chromium: Chromium;
  crm: Crm;
  /** The page to save: its address, and the file that stands for it where it is not one of the sample site. */
  url: string;
  file: string | null;
  /** Where pictures and deliveries are put. */
  out: string;
  say: (what: string) => void;
}

const QUESTION = 'How do you plan a technician’s day when something urgent comes in?';
const PROJECT = 'Planning that bends when something urgent comes in';
const NEED = 'Seeing who is where, and what a change of plan costs';

/** The main job from the page to the CRM, through the real surfaces, with a picture of each. */
export async function travel({ chromium, crm, url, file, out, say }: Journey): Promise<void> {
  await mkdir(out, { recursive: true });
  const picture = async (surface: Surface, name: string) =>
    writeFile(join(out, `${name}.png`), await surface.screenshot());

  say(`Connecting ${crm.name} in the options…`);
  const options = pageSurface(await chromium.openPage('options.html'));
  await crm.connect(options);
  await picture(options, '1-options');
  await options.close();

  say(`Opening ${url}…`);
  const page = file === null ? await chromium.page(url) : await openFile(chromium, url, file);
  await picture(pageSurface(page), '2-page');

  say('Opening Entente on it…');
  const popup = pageSurface(await chromium.openPopup(page));
  await waitForReading(popup);
  await picture(popup, '3-popup-context');
  if ((await popup.text()).includes('Account name')) await popup.type('Account name', new URL(url).hostname);

  await popup.click('Questions', 'tab');
  await popup.type('Question', QUESTION);
  await popup.click('Add question', 'button');
  await picture(popup, '4-popup-questions');

  await popup.click('Needs', 'tab');
  await popup.click('Latent', 'radio');
  await popup.type('Need', NEED);
  await popup.click('Add need', 'button');
  await picture(popup, '5-popup-needs');

  say('Saving…');
  await popup.click('Save to CRM', 'button');
  // A Tryton that checks a password at each of its calls takes its time.
  say((await waitForStatus(popup, new RegExp(`· accepted by ${crm.name}`), 60_000)).said);
  await picture(popup, '6-popup-saved');

  if (crm.leads !== null) {
    await openProject(chromium, popup);
    say('Saving again, with a project…');
    const again = pageSurface(await chromium.openPopup(page));
    await waitForReading(again);
    await again.click('Update in CRM', 'button');
    await until(async () => ((await crm.leads?.()) ? { made: true } : 'No lead was made of the project'), 60_000);
    say((await waitForStatus(again, new RegExp(`· accepted by ${crm.name}`), 60_000)).said);
  }

  say(`${crm.name} holds ${await crm.holds()}.`);
  if (crm.page !== null) await picture(pageSurface(await chromium.page(crm.page)), '7-demo-crm');
}

/** Opens a project of theirs on the account's page of the dashboard, to which the popup leads. */
async function openProject(chromium: Chromium, popup: Surface): Promise<void> {
  const path = await popup.evaluate(() => document.querySelector('h1 a')?.getAttribute('href'));
  const account = pageSurface(await chromium.openPage(String(path).slice(1)));
  await account.click('Open opportunity', 'button');
  await account.type('What it is called', PROJECT);
  await account.type('Amount', '12 000 €');
  await account.click('Save opportunity', 'button');
  await waitForText(account, PROJECT);
  await account.close();
}

/** Opens a file as if it were the page at this address: nothing else is asked of the network. */
async function openFile(chromium: Chromium, url: string, file: string): Promise<Page> {
  const body = await readFile(file);
  const page = await chromium.browser.newPage();
  const wanted = new URL(url).href.replace(/#.*$/, '');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage =
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      request.url().replace(/#.*$/, '') === wanted;
    if (isPage) void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    else void request.abort();
  });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
