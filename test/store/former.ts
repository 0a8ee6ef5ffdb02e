import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { z } from 'zod';
import { makeFormer } from './former-schema.ts';

/** What lay in a browser that ran the code of a version: made by that code, row for row. */
const former = z.object({ version: z.int(), stores: z.record(z.string(), z.array(z.looseObject({}))) });

/** Makes the database as the code of that version made it, and fills it with what that code wrote. */
export async function lay(
  version: number,
  name = `version ${version}`,
): Promise<{ name: string; stores: Record<string, { [key: string]: unknown }[]> }> {
  const file = join(import.meta.dirname, '..', 'fixtures', 'histories', `version-${version}.json`);
  const { stores } = former.parse(JSON.parse(readFileSync(file, 'utf8')));
  const db = await openDB(name, version, { upgrade: (made) => makeFormer(made, version) });
  for (const [store, rows] of Object.entries(stores)) {
    for (const row of rows) await (store === 'self' ? db.put(store, row, 'self') : db.put(store, row));
  }
  db.close();
  return { name, stores };
}
