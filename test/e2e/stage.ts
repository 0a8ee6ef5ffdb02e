import type { Page } from 'puppeteer-core';
import { generateSecret } from '../../utils/crm/secret.ts';
import { optionsEn } from '../../utils/locale/options-en.ts';
import { optionsFr } from '../../utils/locale/options-fr.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { addDestination, waitForReading } from '../browsers/steps.ts';
import type { Surface } from '../browsers/surface.ts';
import { chromium as built } from '../built/output.ts';
import { type Inbox, openInbox } from '../demo/inbox.ts';
import { serveSite } from '../demo/site.ts';
import { hastyCopy } from '../torture/hasty.ts';

/** The sample site’s first company. */
export const HOME = 'http://atelier-morvan.example/';

/** A real browser with Entente, the sample site and a receiver that verifies signatures. */
export interface Stage {
  chromium: Chromium;
  inbox: Inbox;
  /** A page that stands for an address, whatever the network says. */
  show(url: string, body: string, contentType?: string): Promise<Page>;
  /** The real popup over a page, once it has read it. */
  popup(page: Page): Promise<Surface>;
  /** A page of the extension in a tab of its own. */
  own(path: string): Promise<Surface>;
  close(): Promise<void>;
}

/**
 * Sets the stage; with the receiver as a destination, unless told otherwise. `haste`: what the times of delivery's policy
 * are divided by.
 */
export async function setStage({ destination = true, language = 'en-US', haste = 1 } = {}): Promise<Stage> {
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const [site, inbox] = await Promise.all([serveSite(), openInbox({ secret })]);
  const { folder, remove } = haste === 1 ? { folder: built, remove: () => {} } : await hastyCopy(built, haste);
  const chromium = await launchChromium({ extension: folder, hosts: site.port, language });
  const popup = async (page: Page) => {
    const surface = pageSurface(await chromium.openPopup(page));
    await waitForReading(surface);
    return surface;
  };
  const own = async (path: string) => pageSurface(await chromium.openPage(path));
  if (destination) {
    const options = await own('options.html');
    const words = language.startsWith('fr') ? optionsFr : optionsEn;
    await addDestination(options, 'Demo CRM', inbox.url, secret, words);
    await options.close();
  }
  return {
    chromium,
    inbox,
    popup,
    own,
    show: async (url, body, contentType = 'text/html; charset=utf-8') => {
      const page = await chromium.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url() === url) void request.respond({ status: 200, contentType, body });
        else void request.abort();
      });
      await page.goto(url);
      return page;
    },
    async close() {
      await chromium.close();
      await Promise.all([site.close(), inbox.close(), remove()]);
    },
  };
}
