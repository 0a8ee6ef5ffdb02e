/**
 * What runs inside Firefox, in the chrome context of a browser window: each function is sent as text and stands alone.
 * Popups are no WebDriver windows; Marionette's own actor reaches any document by the `browserId` of its `<browser>`,
 * in its own process, so extensions stay remote as they are for people (Firefox ESR 153).
 */

interface Actor {
  executeScript(script: string, values: unknown[], options: object): Promise<unknown>;
  clickElement(element: unknown, capabilities: object): Promise<void>;
  sendKeysToElement(element: unknown, text: string, capabilities: object): Promise<void>;
  takeScreenshot(element: null, format: number, full: boolean, scroll: boolean): Promise<string>;
}
interface Context {
  embedderElement: Tab;
  currentWindowGlobal: { getActor(name: 'MarionetteCommands'): Actor };
}
interface Tab extends Element {
  browserId: number;
  currentURI: { spec: string } | null;
  browsingContext: Context;
}
interface Action {
  triggerAction(window: Window): void;
}

declare const BrowsingContext: { getCurrentTopByBrowserId(id: number): Context | null };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): Action } } };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
declare const SidebarController: { hide(): void };
declare const gBrowser: {
  selectedBrowser: Tab;
  selectedTab: unknown;
  getTabForBrowser(tab: Tab): unknown;
  removeTab(tab: unknown): void;
};

/** What to do with the element that a script gives: nothing, a real click, or these real keys. */
export type Gesture = null | 'click' | { keys: string };

/** Runs a script in the document of a `<browser>` and makes the gesture on what it gives, unless that is a sentence. */
export async function drive(browserId: number, script: string, values: unknown[], gesture: Gesture): Promise<unknown> {
  const context = () => BrowsingContext.getCurrentTopByBrowserId(browserId);
  const actor = context()?.currentWindowGlobal.getActor('MarionetteCommands');
  if (!actor) throw new Error('It is closed');
  const result = await actor.executeScript(script, values, { timeout: 30_000 });
  if (gesture === null || typeof result !== 'object' || result === null) return result;
  const capabilities = { toJSON: () => ({ 'moz:accessibilityChecks': false, 'moz:webdriverClick': true }) };
  if (gesture !== 'click') await actor.sendKeysToElement(result, gesture.keys, capabilities);
  else
    await actor.clickElement(result, capabilities).catch((error) => {
      // A click may close its own window, which takes the answer along.
      if (context()) throw error;
    });
  return null;
}

/** Opens the popup over the selected tab as the toolbar button or its shortcut does, and gives its browserId. */
export async function openPopup(geckoId: string): Promise<number> {
  const popup = () => document.querySelector<Tab>('browser.webextension-popup-browser');
  const wait = async (done: () => unknown) => {
    for (let tries = 0; tries < 500; tries++) {
      if (await done()) return;
      await new Promise((next) => setTimeout(next, 20));
    }
    throw new Error('The popup did not come, or did not go');
  };
  const panel = () => popup()?.closest<Element & { state: string; hidePopup(): void }>('panel');
  if (popup()) {
    panel()?.hidePopup();
    await wait(() => !popup());
  }
  window.focus();
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(geckoId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  await wait(() => panel()?.state === 'open' && popup()?.currentURI?.spec.startsWith('moz-extension:'));
  const loaded = () =>
    popup()
      ?.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
      .executeScript('return document.readyState === "complete"', [], {})
      // The document that a new <browser> starts with gives way to the popup's.
      .catch(() => false);
  await wait(loaded);
  const shown = popup();
  if (!shown) throw new Error('The popup closed at once');
  return shown.browserId;
}

/** The browserId of the extension's page in the sidebar, once it has come. */
export async function sidebar(): Promise<number> {
  for (let tries = 0; tries < 500; tries++) {
    const outer = document.querySelector<HTMLElement & { contentDocument: Document | null }>('#sidebar');
    const shown = outer?.contentDocument?.querySelector<Tab>('#webext-panels-browser');
    if (shown?.currentURI?.spec.startsWith('moz-extension:')) return shown.browserId;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error('The sidebar did not come');
}

/** Closes the sidebar. */
export function hideSidebar(): void {
  SidebarController.hide();
}

/** A picture of what a `<browser>` shows: PNG in base64. */
export function picture(browserId: number): Promise<string> | undefined {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  return context?.currentWindowGlobal.getActor('MarionetteCommands').takeScreenshot(null, 0, false, false);
}

/** The browserId of the selected tab. */
export function selected(): number {
  return gBrowser.selectedBrowser.browserId;
}

/** Selects a tab. */
export function select(browserId: number): void {
  const tab = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
  if (!tab) throw new Error('The tab is closed');
  gBrowser.selectedTab = gBrowser.getTabForBrowser(tab);
}

/** Closes a tab or a popup. */
export function close(browserId: number): void {
  const browser = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
  const panel = browser?.closest<Element & { hidePopup(): void }>('panel');
  if (panel) panel.hidePopup();
  else if (browser) gBrowser.removeTab(gBrowser.getTabForBrowser(browser));
}
