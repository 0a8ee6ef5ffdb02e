import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type Front, frontOf } from '../../utils/call/front.ts';
import type { AccountFact } from '../../utils/domain/fact.ts';

/** The page in front of the panel's window, followed from tab to tab until `over`; null while there is none to tell of. */
export function followFront(facts: () => readonly AccountFact[], over: AbortSignal) {
  const front = signal<Front | null>(null);
  const own = browser.runtime.getURL('');
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    front.value = frontOf(tab, facts(), own);
  };
  const lookAgain = () => void look().catch(console.error);
  const updated = (_: number, { status }: { status?: string }, { active }: { active: boolean }) => {
    if (active && status === 'complete') lookAgain();
  };
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(updated);
  over.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onUpdated.removeListener(updated);
  });
  lookAgain();
  return front;
}
