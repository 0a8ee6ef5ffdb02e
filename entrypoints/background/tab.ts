import { browser } from 'wxt/browser';
import type { Sought } from '../../utils/domain/showing.ts';
import type { Hands } from './show.ts';

/** Of the author's origin: of the user's, Chromium 156 paints the line and not the background. Shadow trees inherit it. */
const HIGHLIGHT = `::highlight(entente-shown) {
  background-color: #ffd84d !important;
  color: #1d1d1f !important;
  text-decoration: underline 2px #8a5a00 !important;
}`;

/** A tab as Entente touches it, by the `activeTab` permission that opening Entente on it gives. */
export const hands: Hands = {
  addressOf: async (tab) => (await browser.tabs.get(tab)).url,

  async show(tab, sought) {
    const target = { tabId: tab };
    const there = await browser.scripting.executeScript({ target, func: () => typeof globalThis.ententeShow });
    if (there[0]?.result !== 'function') {
      await browser.scripting.insertCSS({ target, css: HIGHLIGHT });
      await browser.scripting.executeScript({ target, files: ['/show.js'] });
    }
    const func = (wanted: Sought) => globalThis.ententeShow?.(wanted);
    return (await browser.scripting.executeScript({ target, func, args: [sought] }))[0]?.result;
  },
};
