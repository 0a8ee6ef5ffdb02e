import { resolve } from 'node:path';
import { hideSidebar, openPopup, select, selected, sidebar } from './firefox-inside.ts';
import { userPreferences } from './firefox-prefs.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { type FirefoxSurface, firefoxSurface } from './firefox-surface.ts';
import { readManifest } from './manifest.ts';
import { Marionette } from './marionette.ts';

/** What to launch. */
export interface FirefoxOptions {
  /** The folder of a built extension. */
  extension: string;
  /** A profile to keep; without one, a new folder that `close` removes. */
  profile?: string;
  /** The port on 127.0.0.1 of the server that answers, as a proxy, for every host but this machine's. */
  hosts?: number;
  /** False shows the windows. */
  headless?: boolean;
}

/** The host of the extension's pages in every run; Firefox would draw another for each profile. */
const UUID = 'e2e0e2e0-0000-4000-8000-000000000001';

/** A Firefox with the extension installed for this run, on a profile of its own. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { geckoId } = readManifest(options.extension);
  if (geckoId === null) throw new Error(`${options.extension} has no gecko id: it is no build for Firefox`);
  const preferences = userPreferences({ geckoId, uuid: UUID, hosts: options.hosts });
  const running = await startFirefox(preferences, options.profile, options.headless ?? true);
  try {
    const marionette = await Marionette.connect(running.port);
    await marionette.newSession();
    await marionette.send('Addon:Install', { path: resolve(options.extension), temporary: true });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return new Firefox(marionette, running, geckoId);
  } catch (error) {
    await running.end(0);
    throw error;
  }
}

/** Runs a function of firefox-inside.ts in Firefox's own window. */
export type Inside = <Values extends unknown[]>(
  script: (...values: Values) => unknown,
  ...values: Values
) => Promise<unknown>;

/** A running Firefox and the extension in it. */
export class Firefox {
  /** Where the extension's pages are. */
  readonly origin = `moz-extension://${UUID}`;
  readonly #marionette: Marionette;
  readonly #process: FirefoxProcess;
  readonly #geckoId: string;

  /** Use `launchFirefox`. */
  constructor(marionette: Marionette, running: FirefoxProcess, geckoId: string) {
    this.#marionette = marionette;
    this.#process = running;
    this.#geckoId = geckoId;
  }

  /** A new tab on the address. */
  async page(url: string): Promise<FirefoxSurface> {
    // The tab that Marionette stands in may be closed since.
    const handles = await this.#marionette.send('WebDriver:GetWindowHandles', {});
    if (!Array.isArray(handles)) throw new Error('Firefox has no tabs');
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: handles[0] });
    const opened = await this.#marionette.send('WebDriver:NewWindow', { type: 'tab' });
    if (typeof opened !== 'object' || opened === null || !('handle' in opened))
      throw new Error('Firefox opened no tab');
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: opened.handle });
    await this.navigate(url);
    return this.#surface(await this.inside(selected));
  }

  /** A new tab on a page of the extension, such as `options.html`. */
  openPage(path: string): Promise<FirefoxSurface> {
    return this.page(`${this.origin}/${path}`);
  }

  /** Sends the tab opened last to the address. */
  async navigate(url: string): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    try {
      await this.#marionette.send('WebDriver:Navigate', { url });
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    }
  }

  /** Runs a function in the selected tab. */
  async evaluate<Values extends unknown[]>(script: (...values: Values) => unknown, ...values: Values) {
    return this.#surface(await this.inside(selected)).evaluate(script, ...values);
  }

  /**
   * Opens the real popup over the page, or the selected tab, as a click on the toolbar does: `activeTab` is granted.
   * An open one closes.
   */
  async openPopup(page?: FirefoxSurface): Promise<FirefoxSurface> {
    if (page) await this.inside(select, page.browserId);
    return this.#surface(await this.inside(openPopup, this.#geckoId));
  }

  /** The sidebar that the extension has opened. */
  async sidebar(): Promise<FirefoxSurface> {
    return this.#surface(await this.inside(sidebar));
  }

  /** Closes the sidebar, as its cross does. */
  async hideSidebar(): Promise<void> {
    await this.inside(hideSidebar);
  }

  /** Runs a function in Firefox's own window, with all its powers. */
  inside: Inside = (script, ...values) =>
    this.#marionette.send('WebDriver:ExecuteScript', {
      script: `return (${script})(...arguments)`,
      args: values,
    });

  /** Quits in order, so that a kept profile is whole, and leaves no process and no temporary profile. */
  async close(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.#marionette.close();
    await this.#process.end(5_000);
  }

  /** Kills Firefox at once, as a power cut does. */
  async crash(): Promise<void> {
    this.#marionette.close();
    await this.#process.end(0);
  }

  #surface(browserId: unknown): FirefoxSurface {
    if (typeof browserId !== 'number') throw new Error('Firefox shows nothing');
    return firefoxSurface(this.inside, browserId);
  }
}
