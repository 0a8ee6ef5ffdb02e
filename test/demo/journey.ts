import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { addDestination, waitForReading, waitForStatus } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import type { Inbox } from './inbox.ts';

export interface Journey {
  chromium: Chromium;
  inbox: Inbox;
  secret: string;
  /** The page to save: its address, and the file that stands for it where it is not one of the sample site. */
  url: string;
  file: string | null;
  /** Where pictures and deliveries are put. */
  out: string;
  say: (what: string) => void;
}

const QUESTION = 'How do you plan a technician’s day when something urgent comes in?';
const NEED = 'Seeing who is where, and what a change of plan costs';

/** The main job from the page to the CRM, through the real surfaces, with a picture of each. */
export async function travel({ chromium, inbox, secret, url, file, out, say }: Journey): Promise<void> {
  await mkdir(out, { recursive: true });
  const picture = async (surface: Surface, name: string) =>
    writeFile(join(out, `${name}.png`), await surface.screenshot());

  say('Connecting the demo CRM in the options…');
  const options = pageSurface(await chromium.openPage('options.html'));
  await addDestination(options, 'Demo CRM', inbox.url, secret);
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
  await inbox.waitFor(1, 30_000);
  say((await waitForStatus(popup, /· accepted by Demo CRM/)).said);
  await picture(popup, '6-popup-saved');

  await picture(pageSurface(await chromium.page(inbox.origin)), '7-demo-crm');
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

/** What arrived, one JSON line a delivery, and the demo's last line. */
export async function record(inbox: Inbox, out: string): Promise<string> {
  const lines = inbox.received.map(({ headers, body, verified }) => JSON.stringify({ headers, body, verified }));
  await writeFile(join(out, 'received.jsonl'), lines.map((line) => `${line}\n`).join(''));
  const saved = inbox.received.find(({ body }) => body.type === 'prospect.saved');
  const { account, contacts, needs, questions } = saved?.body.data ?? {};
  return JSON.stringify({
    received: inbox.received.length,
    verified: inbox.received.filter(({ verified }) => verified).length,
    account: account?.name,
    contacts: contacts?.length,
    needs: needs?.length,
    questions: questions?.length,
  });
}
