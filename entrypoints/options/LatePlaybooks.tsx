import { DiscoveryWordsContext } from '../../components/discovery/Words.ts';
import { useLater } from '../../components/ui/useLater.ts';
import { useSpoken } from '../../components/ui/Words.ts';
import type { Spoken } from '../../utils/discovery/language.ts';
import { discoveryWordsFor } from '../../utils/locale/choose-discovery.ts';
import type { Database } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { keepShelf, keptShelf } from './shelf.ts';

/** On how many accounts, the newest, a playbook can be tried, and its questions' gains are counted. */
const NEWEST = 200;

/** The playbooks, once the rest of the page shows. */
export function LatePlaybooks({ db }: { db: Database }) {
  const language = useSpoken();
  const loaded = useLater(() => load(db, language));
  if (!loaded) return null;
  const { Playbooks, library, words } = loaded;
  return (
    <DiscoveryWordsContext.Provider value={words}>
      <Playbooks library={library} />
    </DiscoveryWordsContext.Provider>
  );
}

async function load(db: Database, language: Spoken) {
  const [{ Playbooks }, { openLibrary }, words] = await Promise.all([
    import('./Playbooks.tsx'),
    import('./library.ts'),
    discoveryWordsFor([language]),
  ]);
  const library = await openLibrary({
    language,
    kept: keptShelf,
    keep: keepShelf,
    accounts: () => db.getAll('search', null, NEWEST),
    recordsOf: (account) => recordsOf(db, account),
    save: saveFile,
  });
  return { Playbooks, library, words };
}
