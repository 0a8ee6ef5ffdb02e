import type { Database } from '../../utils/store/database.ts';

/** All rows of a history, by store; of every store, so that none is forgotten. */
export async function dump(db: Database): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)])),
  );
}

/** Where a canary still sings: in every store, and in the keys of every index. */
export async function sings(db: Database, canaries: readonly string[]): Promise<string[]> {
  const places = Object.entries(await dump(db)).map(([store, rows]) => [store, JSON.stringify(rows)]);
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).store;
    for (const index of store.indexNames) {
      const keys: unknown[] = [];
      for (let cursor = await store.index(index).openKeyCursor(); cursor; cursor = await cursor.continue())
        keys.push(cursor.key);
      places.push([`${name}.${index}`, JSON.stringify(keys)]);
    }
  }
  return places.flatMap(([place = '', text = '']) =>
    canaries.filter((one) => text.includes(one)).map((one) => `${place}: ${one}`),
  );
}
