import { expect, test } from 'vitest';
import { planningQuestion } from '../../utils/commands/add.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { DERIVATION } from '../../utils/domain/derive.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { parseQuery } from '../../utils/search/query.ts';
import type { Database } from '../../utils/store/database.ts';
import { eventsOf } from '../../utils/store/events.ts';
import type { RecordRow } from '../../utils/store/held.ts';
import { IN_ONE } from '../../utils/store/kinds.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { rebuild } from '../../utils/store/rebuild.ts';
import { recordKey } from '../../utils/store/record-key.ts';
import { search } from '../../utils/store/search.ts';
import { freshHistory } from './open.ts';
import { rebuilt } from './rebuilt.ts';
import { acmeSave, means } from './samples.ts';

test('a rebuild derives anew what is stale and nothing else, goes on where it was left, and is over at once after', async () => {
  const { db } = await withAcme();
  const boreal = savingProspect(acmeSave({ capture: null, typed: { name: 'Boréal', domain: '' } }));
  await perform(db, boreal, means());
  const [sound, search] = [await db.getAll('records'), await db.getAll('search')];
  await spoil(db, (row) => (row.kind === 'account' ? { ...row, derivation: -1, keys: ['name:spoilt'] } : row));
  await rebuild(db);
  expect(await db.getAll('records')).toEqual(sound);
  expect(await db.getAll('search')).toEqual(search);

  await spoil(db, (row) => ({ ...row, keys: [] }));
  await rebuild(db);
  expect(await db.getAll('records')).not.toEqual(sound);
  await rebuild(db, 'all');
  expect(await db.getAll('records')).toEqual(sound);
});

test('where each record lay in a row of its own, a rebuild puts them together', async () => {
  const { db, account, records } = await withAcme();
  const sound = await db.getAll('records');
  await spoil(db, ({ lists: _, isAll: __, ...row }) => ({ ...row, derivation: DERIVATION - 1 }));
  for (const kind of ['contacts', 'questions', 'needs'] as const)
    for (const record of records?.[kind] ?? []) {
      const row = { account, kind, id: record.id, record };
      await db.put('records', row, recordKey(row));
    }
  expect(await recordsByKeys(db, ['domain:acme.example'])).toEqual(records);
  await rebuild(db);
  expect(await db.getAll('records')).toEqual(sound);
});

test('of a long list what is beyond the account’s own row stands in rows, in whatever order it came', async () => {
  const { db, account } = await withAcme();
  const ids = Array.from({ length: IN_ONE + 5 }, mint);
  for (const id of [...ids.slice(10), ...ids.slice(0, 10)]) {
    const question = { id, text: 'Who else?', forms: ['open' as const], because: [], tests: [] };
    await perform(db, planningQuestion({ command: mint(), account, question }), means());
  }
  const events = await eventsOf(db.transaction(['events']), [account]);
  expect(await db.getAll('records')).toEqual(rebuilt(events).records);
  expect((await db.getAll('records')).filter(({ kind }) => kind === 'questions')).toHaveLength(6);
  const read = await recordsByKeys(db, ['domain:acme.example']);
  expect(read).toEqual(await recordsOf(db, account));
  expect(read?.questions).toHaveLength(IN_ONE + 6);
});

test.each([undefined, 7, [7]])(
  'a search row whose words are %o keeps no other from being found, and is mended',
  async (words) => {
    const { db, account } = await withAcme();
    await perform(db, savingProspect(acmeSave({ capture: null, typed: { name: 'Boréal', domain: '' } })), means());
    const sound = await db.getAll('search');
    const [damaged] = await db.getAllFromIndex('search', 'account', account);
    if (!damaged) throw new Error('Acme is not there');
    await db.put('search', { ...damaged, words: words as unknown as string[] });
    for (const typed of ['', 'boreal ', 'b', 'bor']) {
      const { rows } = await search(db, parseQuery(typed), { limit: 10 });
      expect(rows.map(({ name }) => name)).toContain('Boréal');
    }
    await rebuild(db, 'all');
    expect(await db.getAll('search')).toEqual(sound);
  },
);

async function withAcme() {
  const db = await freshHistory();
  const done = await perform(db, savingProspect(acmeSave()), means());
  if (!done.ok) throw new Error(done.refusal);
  return { db, account: done.account, records: await recordsOf(db, done.account) };
}

async function spoil(db: Database, change: (row: RecordRow) => RecordRow): Promise<void> {
  for (const row of await db.getAll('records')) await db.put('records', change(row), recordKey(row));
}

test.each<[string, (row: RecordRow) => RecordRow]>([
  ['made by an older derivation', (row) => (row.kind === 'account' ? { ...row, derivation: -1 } : row)],
  ['of which one is damaged', (row) => ({ ...row, lists: { needs: [{ statement: 7 }] } })],
  ['of which the lists are damaged', (row) => ({ ...row, lists: { needs: 7 } })],
  ['of which the account is damaged', (row) => (row.kind === 'account' ? { ...row, record: null } : row)],
])('rows %s are not shown: the events are read in their place, and the next write mends them', async (_, change) => {
  const { db, account, records } = await withAcme();
  await spoil(db, change);
  const read = await recordsByKeys(db, ['domain:acme.example']);
  expect(read?.needs.map(({ id }) => id)).toEqual(records?.needs.map(({ id }) => id));
  expect(read?.account).toEqual(records?.account);

  const question = { id: mint(), text: 'Who else?', forms: ['open' as const], because: [], tests: [] };
  await perform(db, planningQuestion({ command: mint(), account, question }), means());
  const events = await eventsOf(db.transaction(['events']), [account]);
  expect(await db.getAll('records')).toEqual(rebuilt(events).records);
  expect(await db.getAll('search')).toEqual(rebuilt(events).search);
});
