import '../../components/ui/ui.css';
import './sidepanel.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CallWordsContext } from '../../components/call/Words.ts';
import { showFailure } from '../../components/ui/showFailure.tsx';
import { WordsContext } from '../../components/ui/Words.ts';
import { client } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { openCall } from '../../utils/call/session.ts';
import { ranked } from '../../utils/domain/best.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { callSummaryWords } from '../../utils/locale/call-summary.ts';
import { wordsFor } from '../../utils/locale/choose.ts';
import { callWordsFor } from '../../utils/locale/choose-call.ts';
import { dropCall, findCall, keepCall } from '../../utils/store/call-drafts.ts';
import { openHistory } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { deliveriesOf, recordsOf } from '../../utils/store/read.ts';
import { readSelf } from '../../utils/store/self.ts';
import { CallPanel } from './CallPanel.tsx';
import { followFront } from './front.ts';
import type { Proposing } from './proposing.ts';

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

const account = new URLSearchParams(location.search).get('account');
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
  findCall: (id: string) => findCall(db, id),
  keepCall: (draft: Parameters<typeof keepCall>[1]) => keepCall(db, draft),
  dropCall: (id: string) => dropCall(db, id),
};

async function open(id: string, at: HTMLElement): Promise<void> {
  const session = await openCall(world, id);
  if (!session) return say(callWords.unknown);
  const spoken = ranked(session.records.value.account.facts, 'language', null)[0]?.value ?? words.language;
  const language = spoken.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const proposing = signal<Proposing | null>(null);
  void proposer
    .then(({ proposingIn }) => proposingIn(language))
    .then((loaded) => {
      proposing.value = loaded;
    })
    .catch(console.error);
  listen((news) => {
    if (news.about === 'account') void session.refresh(news.account).catch(console.error);
    else if (news.about === 'destinations') void session.rereadDestinations().catch(console.error);
  });
  addEventListener('pagehide', () => void session.leave());
  render(
    <WordsContext.Provider value={words}>
      <CallWordsContext.Provider value={callWords}>
        <CallPanel
          session={session}
          proposing={proposing}
          front={followFront(() => session.records.value.account.facts)}
          language={language}
          words={callSummaryWords[language]}
          now={Date.now}
        />
      </CallWordsContext.Provider>
    </WordsContext.Provider>,
    at,
  );
}

/** Opens the call, at once or when the popup has kept the account: its id is known before it is there. */
async function openWhenKept(id: string, at: HTMLElement): Promise<void> {
  const kept = new AbortController();
  const tryToOpen = async () => {
    if (kept.signal.aborted || !(await recordsOf(db, id)) || kept.signal.aborted) return;
    kept.abort();
    await open(id, at);
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
