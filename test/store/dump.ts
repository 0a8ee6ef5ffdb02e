import type { Database } from '../../utils/store/database.ts';

/** All rows of a history, by store; of every store, so that none is forgotten. */
export async function dump(db: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)])),
  );
}
