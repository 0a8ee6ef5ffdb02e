import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { openHistory } from '../../utils/store/database.ts';
import { eventsOf } from '../../utils/store/events.ts';
import { perform } from '../../utils/store/perform.ts';
import { deliveriesOf, recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { rangeOf } from '../../utils/store/records.ts';
import { dump } from './dump.ts';
import { rebuilt } from './rebuilt.ts';
import { acmeSave, means } from './samples.ts';

/** What lay in a browser that ran the code of a version: made by that code, row for row. */
const former = z.object({ version: z.int(), stores: z.record(z.string(), z.array(z.looseObject({}))) });

const BY_ACCOUNT = ['contacts', 'signals', 'questions', 'needs', 'quotes', 'notes'];

/** Makes the database as the code of that version made it, and fills it with what that code wrote. */
async function lay(version: number): Promise<{ name: string; stores: Record<string, { [key: string]: unknown }[]> }> {
  const file = join(import.meta.dirname, '..', 'fixtures', 'histories', `version-${version}.json`);
  const { stores } = former.parse(JSON.parse(readFileSync(file, 'utf8')));
  const name = `version ${version}`;
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

test.each([1, 2])('a history of version %i is brought over whole, and goes on', async (version) => {
  const { name, stores } = await lay(version);
  const db = await openHistory(name);
  const now = await dump(db);
  // What people made is as it was, row for row.
  for (const store of ['events', 'outbox', 'destinations', 'drafts', 'self']) expect(now[store]).toEqual(stores[store]);

  const acme = await recordsByKeys(db, ['domain:acme.example']);
  const boreal = await recordsByKeys(db, ['name:boreal']);
  if (!acme || !boreal) throw new Error('An account is lost');
  for (const { account } of [acme, boreal]) {
    expect(stores.accounts).toContainEqual(expect.objectContaining({ id: account.id, facts: account.facts }));
  }
  const events = await eventsOf(db.transaction(['events']), acme.account.id);
  expect(await db.getAll('records', rangeOf(acme.account.id))).toEqual(rebuilt(events));
  for (const list of ['contacts', 'questions', 'needs', 'quotes', 'notes'] as const) {
    const all = [...acme[list], ...boreal[list]].map(({ id }) => id);
    expect(all.toSorted()).toEqual(stores[list]?.map(({ id }) => id));
  }
  expect((await deliveriesOf(db, acme.account.id)).map(({ state }) => state)).toContain('accepted');
  expect((await db.getAll('search')).map(({ name }) => name).toSorted()).toEqual(['Acme SAS', 'Boréal S.A.R.L.']);

  const done = await perform(db, savingProspect(acmeSave()), means(Date.UTC(2026, 10, 25)));
  expect(done).toEqual({ ok: true, account: acme.account.id });
  expect((await recordsOf(db, acme.account.id))?.needs.length).toBe(acme.needs.length + 1);
  db.close();
});
