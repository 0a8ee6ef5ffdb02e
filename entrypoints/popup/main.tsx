import '../../components/ui/ui.css';
import './popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PageActionsContext } from '../../components/capture/PageActions.ts';
import { showFailure } from '../../components/ui/showFailure.tsx';
import { WordsContext } from '../../components/ui/Words.ts';
import { client } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import type { Find } from '../../utils/dashboard/directory.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Sought } from '../../utils/domain/showing.ts';
import { wordsFor } from '../../utils/locale/choose.ts';
import { openSession } from '../../utils/prospect/session.ts';
import { openHistory } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { dropDraft, findDraft, keepDraft } from '../../utils/store/drafts.ts';
import { deliveriesOf, recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { keepFromEviction } from '../../utils/store/space.ts';
import { openCallMode } from '../sidepanel/open.ts';
import { eyes } from './eyes.ts';
import { look } from './look.ts';
import { Popup } from './Popup.tsx';

const words = await wordsFor(navigator.languages);
document.documentElement.lang = words.language;

const root = document.getElementById('app');
if (!root) throw new Error('The popup’s page has no #app');
const opening = openHistory().catch((error: unknown) => {
  showFailure(error, words, root);
  throw error;
});
const [db, [tab]] = await Promise.all([opening, browser.tabs.query({ active: true, currentWindow: true })]);
const tabId = tab?.id ?? -1;
const call = client((message) => browser.runtime.sendMessage(message));
const session = openSession(
  {
    now: Date.now,
    mint,
    call,
    look: (id) => look(id, eyes),
    recordsOf: (account) => recordsOf(db, account),
    recordsByKeys: (keys) => recordsByKeys(db, keys),
    // Compared seldom, and by much that the popup opens without.
    likely: async (save) => (await import('./likely.ts')).likelyOne(db, save),
    deliveriesOf: (account) => deliveriesOf(db, account),
    destinations: () => readDestinations(db),
    findDraft: (id, key) => findDraft(db, id, key),
    keepDraft: (draft, instead) => keepDraft(db, draft, instead),
    dropDraft: (id) => dropDraft(db, id),
    keepFromEviction: () => keepFromEviction(navigator.storage),
  },
  tabId,
);

const matters = signal({ queued: 0, stuck: 0 });
/** Nobody waits for it: the popup opens without. */
async function readMatters(): Promise<void> {
  const fares = await (await import('../../utils/store/health.ts')).healthOf(db);
  const sum = (count: (one: (typeof fares)[number]) => number) => fares.reduce((all, one) => all + count(one), 0);
  matters.value = { queued: sum(({ queued }) => queued), stuck: sum(({ stuck }) => stuck) };
}
listen((news) => {
  if (news.about === 'account') void session.refresh(news.account);
  else if (news.about === 'destinations') void session.rereadDestinations();
  if (news.about === 'destinations' || news.about === 'outbox') void readMatters();
});
// `activeTab` lets us know this tab's address, until it goes to another site (in Firefox: to any other document).
// Firefox tells it to who asks, not in the event.
browser.tabs.onUpdated.addListener((id, { url, status }) => {
  if (id !== tabId || (url === undefined && status !== 'complete')) return;
  void browser.tabs.get(id).then((now) => session.follow(now.url));
});
// A click on the page closes the popup: what was typed in the last moment is written then.
addEventListener('pagehide', () => void session.flush());
addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void session.save();
});

// Searched for seldom here: the popup opens without it.
const find: Find = async (query, after) => (await import('../dashboard/find.ts')).findIn(db)(query, after);
const pageActions = {
  show: (sought: Sought) => call('show', { tab: tabId, sought }),
  turnTabTo: (url: string) => void browser.tabs.update(tabId, { url }),
};
render(
  <WordsContext.Provider value={words}>
    <PageActionsContext.Provider value={pageActions}>
      <Popup
        session={session}
        now={Date.now}
        find={find}
        matters={matters}
        onConnect={() => void browser.runtime.openOptionsPage()}
        onCall={(account, kept) => openCallMode(account, tab?.windowId ?? -1, kept)}
      />
    </PageActionsContext.Provider>
  </WordsContext.Provider>,
  root,
);
void session.look();
void readMatters();
