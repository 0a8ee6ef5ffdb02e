import { isCallDraft } from '../domain/call-draft.ts';
import { draftIn } from '../domain/kept-draft.ts';
import { type Database, write } from './database.ts';
import { NO_TAB } from './drafts.ts';

/** At the browser's start: drafts of the session before belong to no tab any more, and wait for their account. */
export function releaseDrafts(db: Database): Promise<void> {
  return write(db, ['drafts'], async (tx) => {
    const store = tx.objectStore('drafts');
    for (const kept of await store.getAll()) {
      if (isCallDraft(kept)) continue;
      const row = draftIn(kept);
      if (row.tab === NO_TAB) continue;
      await store.delete(row.id);
      await store.put({ ...row, id: `${NO_TAB} ${row.command}`, tab: NO_TAB });
    }
  });
}
