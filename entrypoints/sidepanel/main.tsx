import '../../components/ui/ui.css';
import './sidepanel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { showFailure } from '../../components/ui/showFailure.tsx';
import { client } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { wordsFor } from '../../utils/locale/choose.ts';
import { callWordsFor } from '../../utils/locale/choose-call.ts';
import { dropCall, findCall, keepCall } from '../../utils/store/call-drafts.ts';
import { openHistory } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { deliveriesOf, recordsOf } from '../../utils/store/read.ts';
import { readSelf } from '../../utils/store/self.ts';
import { callInTurns } from './turns.tsx';
import { accountHere } from './whose.ts';

/** What proposes questions comes while the history is being opened: the panel shows without. */
const proposer = import('./proposing.ts');

const [words, callWords] = await Promise.all([wordsFor(navigator.languages), callWordsFor(navigator.languages)]);
document.documentElement.lang = words.language;

const root = document.getElementById('app');
if (!root) throw new Error('The side panel has no #app');
const fail = (error: unknown): never => {
  showFailure(error, words, root);
  throw error;
};
const db = await openHistory().catch(fail);

const account = await accountHere(() => location.reload());
const say = (sentence: string) =>
  render(
    <main class="call stack">
      <h1>{words.actions.call}</h1>
      <p>{sentence}</p>
    </main>,
    root,
  );
const stranger = { id: mint(), name: '', device: '' };
const world = {
  now: Date.now,
  mint,
  call: client((message) => browser.runtime.sendMessage(message)),
  author: async () => (await readSelf(db)) ?? stranger,
  recordsOf: (id: string) => recordsOf(db, id),
  deliveriesOf: (id: string) => deliveriesOf(db, id),
  destinations: () => readDestinations(db),
  findCall: (ids: readonly string[]) => findCall(db, ids),
  keepCall: (draft: Parameters<typeof keepCall>[1]) => keepCall(db, draft),
  dropCall: (id: string) => dropCall(db, id),
};

/** Opens the call, at once or when the popup has kept the account: its id is known before it is there. */
async function openWhenKept(id: string, root: HTMLElement): Promise<void> {
  const kept = new AbortController();
  const tryToOpen = async () => {
    if (kept.signal.aborted || !(await recordsOf(db, id)) || kept.signal.aborted) return;
    kept.abort();
    if (!(await callInTurns(id, { world, words, callWords, proposer, root }))) say(callWords.unknown);
  };
  // Heard from now on: it may be kept while it is being looked for.
  listen((news) => {
    if (news.about === 'account' && news.account === id) void tryToOpen().catch(fail);
  }, kept.signal);
  await tryToOpen();
  if (!kept.signal.aborted) say(callWords.unknown);
}

if (account === null) say(callWords.none);
else await openWhenKept(account, root).catch(fail);
