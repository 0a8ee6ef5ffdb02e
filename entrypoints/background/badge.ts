import { browser } from 'wxt/browser';
import type { BadgeWords } from '../../utils/locale/badge.ts';
import type { Database } from '../../utils/store/database.ts';
import { openMatters } from '../../utils/store/health.ts';
import { badge } from './badge-text.ts';

/** So many changes at once are shown once, milliseconds. */
const CALM = 500;

/** Gives what shows on the toolbar how many calls are expected and how many deliveries are stuck; call it at each change. */
export function badgeOf(db: Promise<Database>, words: BadgeWords): () => void {
  let isAsked = false;
  const show = async () => {
    isAsked = false;
    const { callbacks, stuck } = await openMatters(await db);
    const said = badge(callbacks, stuck, words);
    await browser.action.setBadgeText({ text: said.text });
    await browser.action.setTitle({ title: said.title || browser.i18n.getMessage('open') });
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => void show().catch(console.error), CALM);
  };
}
