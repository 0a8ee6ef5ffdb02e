import '../../components/ui/ui.css';
import './dashboard.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DashboardWordsContext } from '../../components/account/Words.ts';
import { DiscoveryWordsContext } from '../../components/discovery/Words.ts';
import { showFailure } from '../../components/ui/showFailure.tsx';
import { WordsContext } from '../../components/ui/Words.ts';
import { client } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { MOST_DUE } from '../../utils/dashboard/agenda.ts';
import { openDashboard } from '../../utils/dashboard/dashboard.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { wordsFor } from '../../utils/locale/choose.ts';
import { dashboardWordsFor } from '../../utils/locale/choose-dashboard.ts';
import { discoveryWordsFor } from '../../utils/locale/choose-discovery.ts';
import { openHistory } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { dropDraft, findDraft, keepDraft } from '../../utils/store/drafts.ts';
import { exported } from '../../utils/store/export.ts';
import { privateFiles } from '../../utils/store/files.ts';
import { openMatters } from '../../utils/store/health.ts';
import { readJobs, startImport } from '../../utils/store/jobs.ts';
import { agenda } from '../../utils/store/lists.ts';
import { deliveriesOf, recordsOf } from '../../utils/store/read.ts';
import { room } from '../../utils/store/space.ts';
import { timeline } from '../../utils/store/timeline.ts';
import { callsLeftOpen } from './calls.ts';
import { DashboardPage } from './DashboardPage.tsx';
import { findIn } from './find.ts';
import { LateBoard } from './LateBoard.tsx';
import { LateIndicators } from './LateIndicators.tsx';
import { LateOutbox } from './LateOutbox.tsx';
import { LateProbes } from './LateProbes.tsx';
import { likelyOnes, likelyPairs } from './likely.ts';
import { rememberBackup, safetyOf } from './safety.ts';
import { saveFile } from './save-file.ts';

const [words, dashboardWords, discoveryWords] = await Promise.all([
  wordsFor(navigator.languages),
  dashboardWordsFor(navigator.languages),
  discoveryWordsFor(navigator.languages),
]);
document.documentElement.lang = words.language;

const root = document.getElementById('app');
if (!root) throw new Error('The dashboard has no #app');
const db = await openHistory().catch((error: unknown) => {
  showFailure(error, words, root);
  throw error;
});
const files = privateFiles(navigator.storage);
const call = client((message) => browser.runtime.sendMessage(message));
const dashboard = openDashboard({
  now: Date.now,
  mint,
  call,
  find: findIn(db),
  recordsOf: (account) => recordsOf(db, account),
  timeline: (account, before) => timeline(db, account, before, 80),
  deliveriesOf: (account) => deliveriesOf(db, account),
  destinations: () => readDestinations(db),
  twinsOf: (account) => likelyOnes(db, account),
  pairs: (after, limit) => likelyPairs(db, after, limit),
  jobs: () => readJobs(db),
  room: () => room(navigator.storage),
  startImport: (chosen) => startImport(db, files, chosen, Date.now()),
  exported: (id) => exported(db, files, id),
  save: saveFile,
  backedUp: () => rememberBackup(Date.now()),
  calls: () => callsLeftOpen(db, Date.now()),
  stuck: async () => (await openMatters(db)).stuck,
  safety: () => safetyOf(db),
  findDraft: (tab, key) => findDraft(db, tab, key),
  keepDraft: (draft, instead) => keepDraft(db, draft, instead),
  dropDraft: (id) => dropDraft(db, id),
  agenda: async (until) => (await agenda(db, until, null, MOST_DUE)).lines,
});
listen(dashboard.hear);

dashboard.arrive(location.hash);
addEventListener('pagehide', () => void dashboard.settling.leave());
addEventListener('hashchange', () => dashboard.arrive(location.hash));
// What is typed in the search field is part of the address, so that it is there again on coming back.
effect(() => {
  const hash = hashOf(dashboard.route.value);
  if (location.hash !== hash) history.replaceState(null, '', hash);
});

render(
  <WordsContext.Provider value={words}>
    <DashboardWordsContext.Provider value={dashboardWords}>
      <DiscoveryWordsContext.Provider value={discoveryWords}>
        <DashboardPage
          dashboard={dashboard}
          now={Date.now}
          board={<LateBoard db={db} call={call} now={Date.now} />}
          probes={<LateProbes db={db} now={Date.now} />}
          indicators={<LateIndicators db={db} dashboard={dashboard} now={Date.now} />}
          outbox={<LateOutbox db={db} call={call} now={Date.now} />}
        />
      </DiscoveryWordsContext.Provider>
    </DashboardWordsContext.Provider>
  </WordsContext.Provider>,
  root,
);
