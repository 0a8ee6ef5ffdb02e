import { due } from '../../utils/call/held.ts';
import type { OpenCall } from '../../utils/dashboard/open-call.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import { openCalls } from '../../utils/store/call-drafts.ts';
import type { Database } from '../../utils/store/database.ts';
import { membersHeld } from '../../utils/store/records.ts';

/** The calls that were begun and not finished, the latest first. @param now milliseconds since 1970 */
export async function callsLeftOpen(db: Database, now: number): Promise<OpenCall[]> {
  const calls = (await openCalls(db)).toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const tx = db.transaction(['records', 'search']);
  const open = new Map<Id, OpenCall>();
  for (const call of calls) {
    // It may have been merged since the call was begun.
    const [account = call.account] = await membersHeld(tx, call.account);
    const row = await tx.objectStore('search').index('account').get(account);
    const before = open.get(account) ?? { account, name: row?.name ?? '', startedAt: null, unsent: 0, aside: 0 };
    open.set(account, {
      ...before,
      startedAt: before.startedAt ?? call.startedAt,
      unsent: before.unsent + due(call.unsent, now, false).length,
      aside: before.aside + call.aside.length,
    });
  }
  return [...open.values()];
}
