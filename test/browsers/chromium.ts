import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { type ChromiumOptions, chromiumFlags } from './chromium-flags.ts';
import { executable } from './executable.ts';
import { readManifest } from './manifest.ts';

/** A Chromium with the extension, on a profile of its own. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'entente-chromium-')));
  const chromium = new Chromium(options, profile);
  try {
    await chromium.start();
  } catch (error) {
    await chromium.close();
    throw error;
  }
  return chromium;
}

/** A running Chromium and the extension in it. */
export class Chromium {
  readonly #options: ChromiumOptions;
  readonly #profile: string;
  readonly #popup: string;
  #running: { browser: Browser; id: string } | null = null;

  /** Use `launchChromium`. */
  constructor(options: ChromiumOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
    this.#popup = readManifest(options.extension).popup;
  }

  /** Starts the browser on the profile; again after a `crash`. */
  async start(): Promise<void> {
    const browser = await puppeteer.launch({
      executablePath: executable('CHROME', ['chromium', 'chromium-browser', 'google-chrome']),
      headless: this.#options.headless ?? true,
      pipe: true,
      ...(this.#options.patience !== undefined && { protocolTimeout: this.#options.patience }),
      // Puppeteer would end the whole process at Ctrl+C, before anything is tidied up. The closed pipe ends Chromium.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      enableExtensions: true,
      userDataDir: this.#profile,
      // A page, and above all a popup, keeps the size that the browser gives it.
      defaultViewport: null,
      args: chromiumFlags(this.#options),
    });
    // Not `enableExtensions: [folder]`: just after such a launch `browser.extensions()` can be empty (Chromium 156).
    // The next launch has forgotten it; its id comes from its path, so the same folder finds its storage again.
    const id = await browser.installExtension(resolve(this.#options.extension)).catch(async (error) => {
      await browser.close();
      throw error;
    });
    this.#running = { browser, id };
  }

  /** Puppeteer's browser; another one after a restart. */
  get browser(): Browser {
    return this.#now.browser;
  }

  /** The extension's id, the same in every run from the same folder. */
  get id(): string {
    return this.#now.id;
  }

  /** A new tab on the address. */
  async page(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** A new tab on a page of the extension, such as `options.html`. */
  openPage(path: string): Promise<Page> {
    return this.page(this.#url(path));
  }

  /** Opens the real popup over the page as a click on the toolbar does, `activeTab` granted; an open one closes. */
  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('Chromium has lost the extension');
    const before = new Set(this.browser.targets());
    await extension.triggerAction(page);
    const url = this.#url(this.#popup);
    const target = await this.browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(url));
    const popup = await target.asPage();
    await popup.waitForFunction(() => document.readyState === 'complete');
    return popup;
  }

  /** The service worker that lives, or the next to wake. */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((one) => this.#isWorker(one));
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker died while it was reached for');
    return worker;
  }

  /**
   * Kills the service worker, as Chromium does with an idle one; the next message or alarm starts another. False where none
   * lived.
   */
  async killWorker(): Promise<boolean> {
    const dying = this.browser.targets().filter((one) => this.#isWorker(one));
    for (const target of dying) await (await target.worker())?.close();
    // The death is told a few milliseconds after `close` returns: until then a message would reach the dying one. One in
    // ten that are just being used lives on for a minute (Chromium 156), unless it is told again.
    for (let tries = 1; this.browser.targets().some((one) => dying.includes(one)); tries++) {
      await new Promise((wait) => setTimeout(wait, 5));
      if (tries % 40 === 0) await this.#closeWorkers();
    }
    return dying.length > 0;
  }

  async #closeWorkers(): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, url, targetId } of targetInfos) {
      if (type === 'service_worker' && url.startsWith(this.#url('')))
        await session.send('Target.closeTarget', { targetId });
    }
    await session.detach();
  }

  /** Closes the browser in order and starts it on the same profile. */
  async restart(): Promise<void> {
    await this.#end();
    await this.start();
  }

  /** Kills the browser at once, as a power cut does, and returns when it is dead. `start` brings it back. */
  async crash(): Promise<void> {
    const child = this.browser.process();
    this.#running = null;
    if (!child?.kill('SIGKILL')) throw new Error('Chromium was dead already');
    await once(child, 'exit');
  }

  /** Ends the browser and removes the profile when it was a temporary one. */
  async close(): Promise<void> {
    // A browser that was closed by hand, or by the same Ctrl+C, has nothing left to say.
    await this.#end().catch(() => {});
    if (this.#options.profile === undefined) await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }

  async #end(): Promise<void> {
    const ending = this.#running?.browser;
    this.#running = null;
    await ending?.close();
  }

  get #now() {
    if (!this.#running) throw new Error('Chromium is not running');
    return this.#running;
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.#url(''));
  }

  #url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }
}
