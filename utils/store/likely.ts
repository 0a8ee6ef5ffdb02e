import type { Id } from '../domain/identifier.ts';
import { type Likeness, likeness } from '../domain/likeness.ts';
import type { Database } from './database.ts';
import { accountIn } from './record-key.ts';
import { COMMON } from './twins.ts';

/**
 * The account that may be one with what has these keys, and why.
 *
 * @param keys the surest first
 */
export async function likelyAccount(
  db: Database,
  keys: readonly string[],
): Promise<{ account: Id; likeness: Likeness } | undefined> {
  const byKey = db.transaction('records').store.index('keys');
  const found = await Promise.all(keys.map((key) => byKey.getAllKeys(key, COMMON + 1)));
  const at = found.findIndex((accounts) => accounts.length > 0 && accounts.length <= COMMON);
  const [first, key] = [found[at]?.[0], keys[at]];
  const reason = key === undefined ? null : likeness([key], [key]);
  return first !== undefined && reason ? { account: accountIn(first), likeness: reason } : undefined;
}
