import type { Id } from '../domain/identifier.ts';
import { type Read, readEvent } from '../domain/read-event.ts';
import type { Database, Readable } from './database.ts';
import { rangeOf } from './ranges.ts';
import { ofMembers } from './records.ts';

/** An event as the timeline shows it; one that is broken is not there. */
export type Past = Exclude<Read, { is: 'broken' }>;

/** Where a timeline goes on: before this event. */
export interface Before {
  at: string;
  id: Id;
}

/**
 * What happened to an account, newest first, and where it goes on (null at the end). However long the history is, only
 * what is shown is read. Of accounts that were merged it is one timeline.
 */
export async function timeline(
  db: Database,
  account: Id,
  before: Before | null,
  limit: number,
): Promise<{ events: Past[]; next: Before | null }> {
  const tx = db.transaction(['events', 'records']);
  const heads = await ofMembers(tx, account, (id) => newestOf(tx, id, before, limit));
  const rows = heads.flat().toSorted((a, b) => (a.at === b.at ? compare(b.id, a.id) : compare(b.at, a.at)));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = shown.length === limit && last !== undefined;
  return {
    events: shown.map((row) => readEvent(row)).filter(isSound),
    next: more ? { at: last.at, id: last.id } : null,
  };
}

function isSound(read: Read): read is Past {
  return read.is !== 'broken';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function newestOf(tx: Readable, account: Id, before: Before | null, limit: number) {
  const all = rangeOf(account);
  const range = before ? IDBKeyRange.bound([account], [account, before.at, before.id], false, true) : all;
  const index = tx.objectStore('events').index('account');
  // Most histories are short: one request reads them whole, where a cursor makes one for each event.
  const few = await index.getAll(range, limit + 1);
  if (few.length <= limit) return few.toReversed();
  const rows = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor && rows.length < limit) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}
