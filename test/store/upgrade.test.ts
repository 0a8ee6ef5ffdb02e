import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import type { Delivery } from '../../utils/domain/delivery.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { wordEntries, wordIn } from '../../utils/search/row.ts';
import { bucketOf } from '../../utils/search/typo.ts';
import { type Database, openHistory } from '../../utils/store/database.ts';
import { eventsOf } from '../../utils/store/events.ts';
import { perform } from '../../utils/store/perform.ts';
import { deliveriesOf, recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { rebuild } from '../../utils/store/rebuild.ts';
import { likelyDuplicates } from '../../utils/store/twins.ts';
import { expectDerived } from './derived.ts';
import { dump } from './dump.ts';
import { lay } from './former.ts';
import { rebuilt } from './rebuilt.ts';
import { acmeSave, means } from './samples.ts';

test.each([1, 2])('a history of version %i is brought over whole, and goes on', async (version) => {
  const { name, stores } = await lay(version);
  const db = await openHistory(name);
  const now = await dump(db);
  // What people made is as it was, row for row.
  for (const store of ['events', 'destinations', 'drafts', 'self']) expect(now[store]).toEqual(stores[store]);
  expect(now.outbox).toMatchObject(stores.outbox ?? []);

  const acme = await recordsByKeys(db, ['domain:acme.example']);
  const boreal = await recordsByKeys(db, ['name:boreal']);
  if (!acme || !boreal) throw new Error('An account is lost');
  for (const { account } of [acme, boreal]) {
    expect(stores.accounts).toContainEqual(expect.objectContaining({ id: account.id, facts: account.facts }));
  }
  const events = await eventsOf(db.transaction(['events']), [acme.account.id, boreal.account.id]);
  expect(await db.getAll('records')).toEqual(rebuilt(events).records);
  for (const list of ['contacts', 'questions', 'needs', 'quotes', 'notes'] as const) {
    const all = [...acme[list], ...boreal[list]].map(({ id }) => id);
    expect(all.toSorted()).toEqual(stores[list]?.map(({ id }) => id));
  }
  expect((await deliveriesOf(db, acme.account.id)).map(({ state }) => state)).toContain('accepted');
  expect((await db.getAll('search')).map(({ name }) => name).toSorted()).toEqual(['Acme SAS', 'Boréal S.A.R.L.']);

  await expectDerived(db);

  const done = await perform(db, savingProspect(acmeSave()), means(Date.UTC(2026, 10, 25)));
  expect(done).toEqual({ ok: true, account: acme.account.id });
  expect((await recordsOf(db, acme.account.id))?.needs.length).toBe(acme.needs.length + 1);
  db.close();
});

test('an upgrade that fails leaves the history as it was, and the next one does it', async () => {
  const { name, stores } = await lay(2, 'half-way');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await expect(openHistory(name)).rejects.toMatchObject({ kind: 'full' });
  vi.restoreAllMocks();
  const old = await openDB(name);
  expect(old.version).toBe(2);
  for (const [store, rows] of Object.entries(stores)) expect(await old.getAll(store)).toEqual(rows);
  old.close();
  const db = await openHistory(name);
  expect(await recordsByKeys(db, ['domain:acme.example'])).toBeDefined();
  db.close();
});

test('accounts that look alike in a history of old are noticed as it is brought over', async () => {
  const { name, stores } = await lay(2, 'alike');
  const old = await openDB(name);
  const copies = (stores.events ?? []).map((event) => {
    const text = JSON.stringify(event).replaceAll('"account":"0', '"account":"f');
    return { ...JSON.parse(text), id: mint() };
  });
  for (const copy of copies) await old.put('events', copy);
  old.close();
  const db = await openHistory(name);
  expect(await likelyDuplicates(db, null, 10)).toMatchObject([{ by: 'domain', value: 'acme.example' }, { by: 'name' }]);
  await expectDerived(db);
  db.close();
});

test('a history of version 3 is brought over with its outbox listed by state', async () => {
  const { name, stores } = await lay(3);
  const db = await openHistory(name);
  await expectKept(db, stores);
  const [place] = await db.getAll('destinations');
  const state = (one: Delivery['state']) => IDBKeyRange.bound([place?.id, one], [place?.id, one, []]);
  const counts = await Promise.all(
    (['queued', 'accepted', 'parked'] as const).map((one) => db.countFromIndex('outbox', 'state', state(one))),
  );
  expect(counts).toEqual([3, 1, 1]);
  expect(await db.countFromIndex('outbox', 'stuck', place?.id)).toBe(1);
  const [going] = await db.getAllFromIndex('outbox', 'purge');
  expect(going?.purgeAt).toBe(Date.parse(going?.acceptedAt ?? '') + 90 * 86_400_000);
  expect(await db.countFromIndex('outbox', 'purge')).toBe(1);
  db.close();
});

test('a history of version 4 is brought over with the classes of its words, and nothing else changes', async () => {
  const { name, stores } = await lay(4);
  const db = await openHistory(name);
  await expectKept(db, stores);
  await rebuild(db);
  await expectDerived(db);
  db.close();
});

test('a search row that is damaged keeps nobody from a history of version 4', async () => {
  const { name } = await lay(4, 'damaged');
  const old = await openDB(name);
  for (const { words: _, ...row } of await old.getAll('search')) await old.put('search', row);
  old.close();
  const db = await openHistory(name);
  await rebuild(db);
  await expectDerived(db);
  db.close();
});

test('a history of version 5 is brought over under short keys, row for row, and goes on', async () => {
  const { name, stores } = await lay(5);
  const db = await openHistory(name);
  expect(await db.getAll('records')).toEqual(stores.records);
  const { twins, ...others } = stores;
  await expectKept(db, others);
  expect(await db.getAll('twins')).toMatchObject(twins?.map(({ a, b, by, value }) => ({ a, b, by, value })) ?? []);
  await expectDerived(db);
  for (const key of await db.getAllKeys('records')) expect(key.length).toBeLessThan(30);
  const boreal = await recordsByKeys(db, ['name:boreal']);
  const nord = stores.records?.find(({ kind }) => kind === 'alias');
  expect(boreal?.account.merges).toHaveLength(1);
  expect(await recordsOf(db, String(nord?.account))).toEqual(boreal);
  const done = await perform(db, savingProspect(acmeSave()), means(Date.UTC(2026, 10, 25)));
  expect(done.ok && (await recordsOf(db, done.account))?.questions).toHaveLength(26);
  await expectDerived(db);
  db.close();
});

test('an upgrade of version 5 that fails leaves it as it was', async () => {
  const { name, stores } = await lay(5, 'half-way from 5');
  const put = IDBObjectStore.prototype.put;
  let left = 4;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
    if (left-- === 0) throw new DOMException('No room', 'QuotaExceededError');
    return put.call(this, row, key);
  });
  await expect(openHistory(name)).rejects.toMatchObject({ kind: 'full' });
  vi.restoreAllMocks();
  const old = await openDB(name);
  expect([old.version, [...old.objectStoreNames].some((store) => store.startsWith('former'))]).toEqual([5, false]);
  for (const store of ['events', 'records', 'search']) expect(await old.getAll(store)).toEqual(stores[store]);
  old.close();
  const db = await openHistory(name);
  await expectDerived(db);
  db.close();
});

/** All rows are as they were, but for the vocabulary, which holds every entry of a word. */
async function expectKept(db: Database, { words: _, ...stores }: Record<string, object[]>): Promise<void> {
  const now = await dump(db);
  for (const [store, rows] of Object.entries(stores)) expect(now[store]).toMatchObject(rows);
  const known = (await db.getAll('words')).flatMap(({ words }) => words.split(' '));
  const entries = wordEntries((await db.getAll('search')).flatMap(({ words }) => words));
  expect(known.toSorted()).toEqual([...new Set(entries.filter((one) => bucketOf(wordIn(one)) !== null))].toSorted());
}
