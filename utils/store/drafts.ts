import type { CallDraft } from '../domain/call-draft.ts';
import { type Draft, draft, draftId } from '../domain/draft.ts';
import { z } from '../domain/zod.ts';
import { type Database, write } from './database.ts';

/** The tab of drafts whose browser session is over: tabs are numbered anew at each start. */
export const NO_TAB = -1;

/**
 * The draft for an account in a tab: the tab's own, else the newest one that an ended browser session left for the
 * same account. Undefined where there is none.
 */
export async function findDraft(db: Database, tab: number, key: string): Promise<Draft | undefined> {
  const own = await db.get('drafts', draftId(tab, key));
  if (own) return asKept(own);
  const all = await Promise.all((await db.getAllFromIndex('drafts', 'key', key)).map(asKept));
  const left = all.filter((other) => other.tab === NO_TAB);
  return left.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))[0];
}

/** What reads a damaged draft is loaded when there is one. */
async function asKept(row: Draft | CallDraft): Promise<Draft> {
  const read = z.safeParse(draft, row);
  return read.success ? read.data : (await import('../domain/kept-draft.ts')).draftIn(row);
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
