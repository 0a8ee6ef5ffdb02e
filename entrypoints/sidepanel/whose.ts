import { browser } from 'wxt/browser';
import type { Id } from '../../utils/domain/identifier.ts';

// Side panel and sidebar have one address in all windows of a browser: to change it for one window turned the panels of
// the others, in the middle of their calls. So the address stays, and each panel finds its account by its own window.
const PREFIX = 'call in window ';

/** Says which account the panel of a window is to call; one that is open there turns to it. */
export function leadPanel(windowId: number, account: Id): void {
  localStorage.setItem(`${PREFIX}${windowId}`, account);
}

/**
 * The account that this page is to call: that of its address, in a tab; else that of its window. Null where there is none.
 *
 * @param led called when the panel of this window is to call another
 */
export async function accountHere(led: () => void): Promise<Id | null> {
  const told = new URLSearchParams(location.search).get('account');
  if (told !== null) return told;
  const [own, open] = await Promise.all([browser.windows.getCurrent(), browser.windows.getAll()]);
  const key = `${PREFIX}${own.id}`;
  addEventListener('storage', (event) => {
    if (event.key === key) led();
  });
  const windows = new Set(open.map(({ id }) => `${PREFIX}${id}`));
  for (const old of Object.keys(localStorage)) {
    if (old.startsWith(PREFIX) && !windows.has(old)) localStorage.removeItem(old);
  }
  return localStorage.getItem(key);
}
