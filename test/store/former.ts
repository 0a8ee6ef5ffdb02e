import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { z } from 'zod';

/** What lay in a browser that ran the code of a version: made by that code, row for row. */
const former = z.object({ version: z.int(), stores: z.record(z.string(), z.array(z.looseObject({}))) });

const BY_ACCOUNT = ['contacts', 'signals', 'questions', 'needs', 'quotes', 'notes'];

/** Makes the database as the code of that version made it, and fills it with what that code wrote. */
export async function lay(
  version: number,
  name = `version ${version}`,
): Promise<{ name: string; stores: Record<string, { [key: string]: unknown }[]> }> {
  const file = join(import.meta.dirname, '..', 'fixtures', 'histories', `version-${version}.json`);
  const { stores } = former.parse(JSON.parse(readFileSync(file, 'utf8')));
  const db = await openDB(name, version, {
    upgrade(made) {
      made.createObjectStore('events', { keyPath: 'id' }).createIndex('account', ['subject.account', 'at', 'id']);
      made.createObjectStore('accounts', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
      for (const store of BY_ACCOUNT.filter((one) => version > 1 || one !== 'signals')) {
        made.createObjectStore(store, { keyPath: 'id' }).createIndex('account', 'account');
      }
      const outbox = made.createObjectStore('outbox', { keyPath: 'id' });
      outbox.createIndex('account', 'account');
      outbox.createIndex('due', 'dueAt');
      made.createObjectStore('destinations', { keyPath: 'id' });
      made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('key', 'key');
      made.createObjectStore('self');
    },
  });
  for (const [store, rows] of Object.entries(stores)) {
    for (const row of rows) await (store === 'self' ? db.put(store, row, 'self') : db.put(store, row));
  }
  db.close();
  return { name, stores };
}
