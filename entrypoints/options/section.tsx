import { DiscoveryWordsContext } from '../../components/discovery/Words.ts';
import type { Spoken } from '../../utils/discovery/language.ts';
import { discoveryWordsFor } from '../../utils/locale/choose-discovery.ts';
import type { Database } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { openLibrary } from './library.ts';
import { Playbooks } from './Playbooks.tsx';
import { keepShelf, keptShelf } from './shelf.ts';

/** On how many accounts, the newest, a playbook can be tried, and its questions' gains are counted. */
const NEWEST = 200;

/** The section about playbooks, with all that it needs. */
export async function playbooksIn(db: Database, language: Spoken) {
  const words = await discoveryWordsFor([language]);
  const library = await openLibrary({
    language,
    kept: keptShelf,
    keep: keepShelf,
    accounts: () => db.getAll('search', null, NEWEST),
    recordsOf: (account) => recordsOf(db, account),
    save: saveFile,
  });
  return () => (
    <DiscoveryWordsContext.Provider value={words}>
      <Playbooks library={library} />
    </DiscoveryWordsContext.Provider>
  );
}
