import { expect, test } from 'vitest';
import { planningQuestion } from '../../utils/commands/add.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Database } from '../../utils/store/database.ts';
import { eventsOf } from '../../utils/store/events.ts';
import type { RecordRow } from '../../utils/store/held.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { rebuild } from '../../utils/store/rebuild.ts';
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

async function withAcme() {
  const db = await freshHistory();
  const done = await perform(db, savingProspect(acmeSave()), means());
  if (!done.ok) throw new Error(done.refusal);
  return { db, account: done.account, records: await recordsOf(db, done.account) };
}

async function spoil(db: Database, change: (row: RecordRow) => RecordRow): Promise<void> {
  for (const row of await db.getAll('records')) await db.put('records', change(row));
}

test.each<[string, (row: RecordRow) => RecordRow]>([
  ['made by an older derivation', (row) => (row.kind === 'account' ? { ...row, derivation: -1 } : row)],
  ['of which one is damaged', (row) => (row.kind === 'needs' ? { ...row, record: { statement: 7 } } : row)],
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
