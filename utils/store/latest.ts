import type { Records } from '../domain/records.ts';
import type { Database } from './database.ts';
import { recordsOf } from './read.ts';

/** How many of the accounts that something happened to last are looked at. */
const LOOKED_AT = 50;

/** The account that something happened to last, of those that were saved. Undefined where none was lately. */
export async function latestSaved(db: Database): Promise<Records | undefined> {
  // In the order of the keys the newest come first.
  for (const { account } of await db.getAll('search', null, LOOKED_AT)) {
    const records = await recordsOf(db, account);
    if (records?.account.savedAt) return records;
  }
  return undefined;
}
