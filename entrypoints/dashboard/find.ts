import type { Find } from '../../utils/dashboard/directory.ts';
import { plainWords } from '../../utils/domain/text.ts';
import type { Database } from '../../utils/store/database.ts';

const PAGE = 60;
const DAY = 24 * 60 * 60 * 1000;

/** The accounts whose name has the words, the newest first. */
export function findIn(db: Database): Find {
  return async ({ words }, after) => {
    const rows = await db.getAll('search', after === null ? null : IDBKeyRange.lowerBound(after, true), PAGE);
    const last = rows.at(-1);
    const lines = rows
      .filter(({ name }) => plainWords(name).includes(plainWords(words)))
      .map(({ account, name, rank }) => {
        const newest = new Date(-rank * DAY).toISOString();
        return { account, name, domain: '', place: '', stage: null, owner: null, newest, found: '' };
      });
    const next = last && rows.length === PAGE ? [last.rank, last.account] : null;
    return { lines, next, refine: false, meant: null };
  };
}
