import { due } from '../../utils/call/held.ts';
import type { OpenCall } from '../../utils/dashboard/open-call.ts';
import { openCalls } from '../../utils/store/call-drafts.ts';
import type { Database } from '../../utils/store/database.ts';

/** The calls that were begun and not finished, the latest first. @param now milliseconds since 1970 */
export async function callsLeftOpen(db: Database, now: number): Promise<OpenCall[]> {
  const calls = (await openCalls(db)).toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return Promise.all(
    calls.map(async ({ account, startedAt, unsent, aside }) => {
      const row = await db.getFromIndex('search', 'account', account);
      return { account, name: row?.name ?? '', startedAt, unsent: due(unsent, now, false).length, aside: aside.length };
    }),
  );
}
