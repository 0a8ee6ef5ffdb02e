import { type Draft, draft, draftId } from '../domain/draft.ts';
import { type Database, write } from './database.ts';
import { soundRows } from './rows.ts';

/** The tab of drafts whose browser session is over: tabs are numbered anew at each start. */
const NO_TAB = -1;

/**
 * The draft for an account in a tab: the tab's own, else the newest one that an ended browser session left for the
 * same account. Undefined where there is none.
 */
export async function findDraft(db: Database, tab: number, key: string): Promise<Draft | undefined> {
  const own = await db.get('drafts', draftId(tab, key));
  const [sound] = soundRows(draft, 'drafts', own ? [own] : []);
  if (sound) return sound;
  const left = (await db.getAllFromIndex('drafts', 'key', key)).filter((other) => other.tab === NO_TAB);
  return soundRows(draft, 'drafts', left).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))[0];
}

/** Keeps a draft; it is on disk when this returns. `instead` is the row it takes over, where that was another. */
export function keepDraft(db: Database, row: Draft, instead: string): Promise<void> {
  return write(db, ['drafts'], async (tx) => {
    if (instead !== row.id) await tx.objectStore('drafts').delete(instead);
    await tx.objectStore('drafts').put(row);
  });
}

/** Forgets a draft in which nothing is left. */
export function dropDraft(db: Database, id: string): Promise<void> {
  return write(db, ['drafts'], (tx) => tx.objectStore('drafts').delete(id));
}

/** At the browser's start: drafts of the session before belong to no tab any more, and wait for their account. */
export function releaseDrafts(db: Database): Promise<void> {
  return write(db, ['drafts'], async (tx) => {
    const store = tx.objectStore('drafts');
    for (const { id, ...row } of await store.getAll()) {
      if (row.tab === NO_TAB) continue;
      await store.delete(id);
      await store.put({ ...row, id: `${NO_TAB} ${row.command}`, tab: NO_TAB });
    }
  });
}
