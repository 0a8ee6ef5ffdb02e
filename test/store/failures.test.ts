import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { failureOf, HistoryFailure } from '../../utils/domain/failure.ts';
import { openHistory, write } from '../../utils/store/database.ts';
import { perform } from '../../utils/store/perform.ts';
import { isTight, keepFromEviction } from '../../utils/store/space.ts';
import { dump } from './dump.ts';
import { lay } from './former.ts';
import { freshHistory } from './open.ts';
import { acmeSave, means } from './samples.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('where the disk is full nothing is written, and the failure says so', async () => {
  const db = await freshHistory();
  const before = await dump(db);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'search') throw new DOMException('No room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  const saving = perform(db, savingProspect(acmeSave()), means());
  await expect(saving).rejects.toMatchObject({ name: 'HistoryFailure', kind: 'full' });
  vi.restoreAllMocks();
  expect(await dump(db)).toEqual(before);
});

test('a failure of the disk that ends the transaction is told, not what it took along', async () => {
  const db = await freshHistory();
  const failing = write(db, ['drafts'], async (tx) => {
    Object.defineProperty(unwrap(tx), 'error', { value: new DOMException('No room', 'QuotaExceededError') });
    const read = tx.objectStore('drafts').get('x');
    unwrap(tx).abort();
    await read;
  });
  await expect(failing).rejects.toMatchObject({ kind: 'full' });
});

test('a history of a newer Entente is left alone', async () => {
  (await openDB('newer', 99)).close();
  await expect(openHistory('newer')).rejects.toMatchObject({ kind: 'newer' });
});

test('a page that was open when a newer Entente took over says to open it again', async () => {
  const db = await openHistory('taken over');
  const next = await openDB('taken over', 99);
  await expect(write(db, ['drafts'], async () => {})).rejects.toMatchObject({ kind: 'newer' });
  next.close();
});

test('an older page that does not let go is named after a while, and what opens later is closed', async () => {
  const { name } = await lay(1, 'held');
  const old = await openDB(name);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const opening = openHistory(name);
  const told = expect(opening).rejects.toMatchObject({ kind: 'blocked' });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await told;
  old.close();
});

test('where the browser keeps nothing, that is said', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openHistory()).rejects.toMatchObject({ kind: 'unavailable' });
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not here', 'SecurityError');
    },
  });
  await expect(openHistory()).rejects.toMatchObject({ kind: 'unavailable' });
});

test('an error is recognised by its name, its kind or its cause', () => {
  expect(failureOf(new HistoryFailure('full'))).toBe('full');
  expect(failureOf(new Error('wrapped', { cause: new DOMException('', 'QuotaExceededError') }))).toBe('full');
  expect(failureOf(new DOMException('', 'UnknownError'))).toBe('damaged');
  expect(failureOf(new Error('of ours'))).toBeNull();
  expect(failureOf('text')).toBeNull();
});

test('the browser is asked once not to clear the history, and little room is noticed', async () => {
  const persist = vi.fn(async () => true);
  await keepFromEviction({ persisted: async () => false, persist, estimate: async () => ({}) });
  await keepFromEviction({ persisted: async () => true, persist, estimate: async () => ({}) });
  expect(persist).toHaveBeenCalledTimes(1);
  expect(await isTight({ estimate: async () => ({ usage: 900_000_000, quota: 1_000_000_000 }) })).toBe(true);
  expect(await isTight({ estimate: async () => ({ usage: 1, quota: 1_000_000_000 }) })).toBe(false);
  expect(await isTight({ estimate: async () => ({}) })).toBe(false);
});

test('a destination that is damaged, or who acts here, keeps nobody from saving', async () => {
  const db = await freshHistory();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const raw = unwrap(db).transaction(['destinations', 'self'], 'readwrite');
  raw.objectStore('destinations').put({ id: 'x', url: 7 });
  raw.objectStore('self').put({ author: { id: 'nobody' }, clock: 'noon' }, 'self');
  expect(await perform(db, savingProspect(acmeSave()), means())).toMatchObject({ ok: true });
});
