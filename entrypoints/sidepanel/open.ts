import { browser } from 'wxt/browser';
import type { Id } from '../../utils/domain/identifier.ts';
import { leadPanel } from './whose.ts';

/** Chromium's side panel; the polyfill knows none (webextension-polyfill 0.12). */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
/** Firefox's sidebar, which only its own `browser` has. */
interface Sidebar {
  open(): Promise<void>;
}
declare const chrome: { sidePanel?: SidePanel; sidebarAction?: Sidebar } | undefined;

/** A click lets the side panel open for five seconds (Chromium 156); a save that takes so long goes on without. Milliseconds. */
const PATIENCE = 3_000;

/**
 * Opens call mode for an account beside the page: the side panel, the sidebar, else a tab. Called in the click itself:
 * Firefox does not open its sidebar once something was waited for.
 *
 * @param account known, or about to be
 * @param windowId the window that the rep is in
 * @param kept when the account is kept: Chromium's side panel takes the focus, which closes the popup and drops what it is
 * just sending
 */
export function openCallMode(account: Id, windowId: number, kept: Promise<unknown>): void {
  const openTab = () => void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?account=${account}`) });
  const { sidePanel, sidebarAction } = typeof chrome === 'undefined' ? {} : chrome;
  leadPanel(windowId, account);
  if (sidePanel) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([kept, late])
      .then(() => sidePanel.open({ windowId }))
      .catch(openTab);
  } else if (sidebarAction) void sidebarAction.open().catch(openTab);
  else void kept.then(openTab);
}
