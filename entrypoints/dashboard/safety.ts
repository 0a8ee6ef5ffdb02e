import { ENOUGH, type Safety } from '../../utils/dashboard/backup.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { isTight } from '../../utils/store/space.ts';

/** Where this browser remembers when a backup was taken home: the file itself is out of sight. */
const KEY = 'backed-up-at';

export function rememberBackup(now: number): void {
  localStorage.setItem(KEY, String(now));
}

/** How safe the history is now. */
export async function safetyOf(db: Database): Promise<Safety> {
  const [some, destinations, tight] = await Promise.all([
    db.getAllKeys('search', null, ENOUGH),
    readDestinations(db),
    isTight(navigator.storage),
  ]);
  const backedUpAt = Number(localStorage.getItem(KEY)) || null;
  return { accounts: some.length, connected: destinations.length > 0, backedUpAt, tight };
}
