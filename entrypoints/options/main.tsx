import '../../components/ui/ui.css';
import './options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DestinationCatalogContext } from '../../components/settings/Words.ts';
import { showFailure } from '../../components/ui/showFailure.tsx';
import { WordsContext } from '../../components/ui/Words.ts';
import { client } from '../../utils/bridge/client.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { PRESETS } from '../../utils/crm/presets/all.ts';
import type { TypedDestination } from '../../utils/domain/destination.ts';
import { wordsFor } from '../../utils/locale/choose.ts';
import { destinationCatalogFor } from '../../utils/locale/choose-destinations.ts';
import { openHistory } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { healthOf } from '../../utils/store/health.ts';
import { readSelf } from '../../utils/store/self.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { LatePlaybooks } from './LatePlaybooks.tsx';
import { mappingFiles } from './mapping.ts';
import { Options } from './Options.tsx';
import { openSettings } from './settings.ts';

const [words, catalog] = await Promise.all([wordsFor(navigator.languages), destinationCatalogFor(navigator.languages)]);
document.documentElement.lang = words.language;
document.title = words.options.title;

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

/** What a mapping would send is put together by much that the page opens without. */
const preview = async (typed: TypedDestination) => {
  const [{ previewIn }, { summaryWordsFor }] = await Promise.all([
    import('./preview.ts'),
    import('../../utils/locale/summary.ts'),
  ]);
  return previewIn(db, summaryWordsFor(navigator.languages), catalog.mappingProblems)(typed);
};

await settings.read();
render(
  <WordsContext.Provider value={words}>
    <DestinationCatalogContext.Provider value={catalog}>
      <Options
        settings={settings}
        presets={PRESETS}
        preview={preview}
        files={mappingFiles(
          (name, text) => saveFile(new Blob([text], { type: 'application/json' }), name),
          catalog.mappingProblems,
        )}
      >
        <LatePlaybooks db={db} />
      </Options>
    </DestinationCatalogContext.Provider>
  </WordsContext.Provider>,
  root,
);
