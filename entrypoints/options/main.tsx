import '../../components/ui/ui.css';
import './options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DestinationCatalogContext } from '../../components/settings/Words.ts';
import { showFailure } from '../../components/ui/showFailure.tsx';
import { WordsContext } from '../../components/ui/Words.ts';
import { client } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { wordsFor } from '../../utils/locale/choose.ts';
import { destinationCatalogFor } from '../../utils/locale/choose-destinations.ts';
import { openHistory } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { healthOf } from '../../utils/store/health.ts';
import { readSelf } from '../../utils/store/self.ts';
import { LatePlaybooks } from './LatePlaybooks.tsx';
import { Options } from './Options.tsx';
import { openSettings } from './settings.ts';

const [words, catalog] = await Promise.all([wordsFor(navigator.languages), destinationCatalogFor(navigator.languages)]);
document.documentElement.lang = words.language;
document.title = catalog.options.title;

const root = document.getElementById('app');
if (!root) throw new Error('The options page has no #app');
const db = await openHistory().catch((error: unknown) => {
  showFailure(error, words, root);
  throw error;
});
const settings = openSettings({
  call: client((message) => browser.runtime.sendMessage(message)),
  now: Date.now,
  health: () => healthOf(db),
  accounts: () => db.count('search'),
  destinations: () => readDestinations(db),
  self: () => readSelf(db),
  requestOrigin: (pattern) => browser.permissions.request({ origins: [pattern] }),
  hasOrigin: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  returnOrigin: (pattern) => browser.permissions.remove({ origins: [pattern] }),
});
listen((news) => {
  if (news.about === 'destinations' || news.about === 'outbox') void settings.read();
});

await settings.read();
render(
  <WordsContext.Provider value={words}>
    <DestinationCatalogContext.Provider value={catalog}>
      <Options
        settings={settings}
        loadForms={async () => (await import('./forms.ts')).openForms(db, navigator.languages, catalog)}
      >
        <LatePlaybooks db={db} />
      </Options>
    </DestinationCatalogContext.Provider>
  </WordsContext.Provider>,
  root,
);
