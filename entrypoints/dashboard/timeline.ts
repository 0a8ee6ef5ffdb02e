import type { World } from '../../utils/dashboard/world.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import type { Database } from '../../utils/store/database.ts';

const PAGE = 80;

/** An account's events, the newest first. */
export function timelineIn(db: Database): World['timeline'] {
  return async (account, before) => {
    const range = IDBKeyRange.bound([account], before ?? [account, []], false, before !== null);
    const rows: unknown[] = [];
    let last: IDBValidKey | null = null;
    let cursor = await db.transaction('events').store.index('account').openCursor(range, 'prev');
    while (cursor && rows.length < PAGE) {
      rows.push(cursor.value);
      last = cursor.key;
      cursor = await cursor.continue();
    }
    const events = rows.map(readEvent).filter((read) => read.is !== 'broken');
    return { events, next: cursor ? last : null };
  };
}
