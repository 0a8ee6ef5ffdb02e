import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { openHistory } from '../../utils/store/database.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { acmeSave, means } from './samples.ts';

test('a history made before there were signals is read, and takes them', async () => {
  const name = 'of version 1';
  const first = await openHistory(name);
  const { account } = await saved(first);
  const rows = await first.getAll('accounts');
  first.close();
  const old = await openDB(`${name}, copied`, 1, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: 'id' }).createIndex('account', ['subject.account', 'at', 'id']);
      db.createObjectStore('accounts', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
      for (const store of ['contacts', 'questions', 'needs', 'quotes', 'notes'])
        db.createObjectStore(store, { keyPath: 'id' }).createIndex('account', 'account');
      for (const store of ['outbox', 'destinations', 'drafts']) db.createObjectStore(store, { keyPath: 'id' });
      db.createObjectStore('self');
    },
  });
  await Promise.all(rows.map((row) => old.put('accounts', row)));
  old.close();

  const now = await openHistory(`${name}, copied`);
  expect(await recordsOf(now, account)).toMatchObject({ account: { id: account }, signals: [] });
  await saved(now);
  expect((await recordsOf(now, account))?.signals).toHaveLength(1);
});

async function saved(db: Awaited<ReturnType<typeof openHistory>>) {
  const done = await perform(db, savingProspect(acmeSave()), means());
  if (!done.ok) throw new Error(done.refusal);
  return done;
}
