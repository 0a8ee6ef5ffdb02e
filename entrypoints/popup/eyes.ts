import { browser } from 'wxt/browser';
import type { Eyes } from './look.ts';

/** A tab as the popup sees it, by the `activeTab` permission that opening Entente on it gives. */
export const eyes: Eyes = {
  addressOf: async (tab) => (await browser.tabs.get(tab)).url,
  inject: async (tab) =>
    (await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/capture.js'] }))[0]?.result,
};
