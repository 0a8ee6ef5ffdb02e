import { type Database, write } from './database.ts';

/** How many bodies go in one transaction. */
const BATCH = 50;

/**
 * Puts the hash of what was sent in place of bodies whose time has come; their receipts stay. A bounded number at a time.
 *
 * @param now wall clock, milliseconds since 1970
 * @param hash of a text, in hexadecimal digits
 * @returns whether there are more
 */
export async function purgeBodies(
  db: Database,
  now: number,
  hash: (text: string) => Promise<string>,
): Promise<boolean> {
  const rows = await db.getAllFromIndex('outbox', 'purge', IDBKeyRange.upperBound(now), BATCH);
  if (rows.length === 0) return false;
  // A transaction does not wait for a hash.
  const hashes = await Promise.all(rows.map(({ body }) => (body === '' ? null : hash(body))));
  await write(db, ['outbox'], async (tx) => {
    const store = tx.objectStore('outbox');
    for (const [n, { id, body }] of rows.entries()) {
      const row = await store.get(id);
      // It may have been sent again, or forgotten, meanwhile.
      if (!row?.purgeAt || row.purgeAt > now || row.body !== body) continue;
      await store.put({ ...row, body: '', calls: [], answer: null, purgeAt: null, hash: hashes[n] ?? null });
    }
  });
  return rows.length === BATCH;
}
