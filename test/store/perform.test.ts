import { expect, test } from 'vitest';
import { keepingQuote, planningQuestion } from '../../utils/commands/add.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { draftId, emptyDraft } from '../../utils/domain/draft.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Database } from '../../utils/store/database.ts';
import { findDraft, keepDraft } from '../../utils/store/drafts.ts';
import { perform } from '../../utils/store/perform.ts';
import { deliveriesOf, recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { dump } from './dump.ts';
import { freshHistory } from './open.ts';
import { acmeCapture, acmeSave, aDestination, means } from './samples.ts';

async function saved(db: Database, save = acmeSave()) {
  const done = await perform(db, savingProspect(save), means());
  if (!done.ok) throw new Error(done.refusal);
  return done.account;
}

test('a save is events, records and one row for each destination', async () => {
  const db = await freshHistory();
  await db.put('destinations', aDestination());
  await db.put('destinations', aDestination());
  const account = await saved(db);
  const records = await recordsOf(db, account);
  expect(records?.account.keys).toEqual(['domain:acme.example']);
  expect(records?.contacts).toHaveLength(2);
  expect(records?.needs[0]?.status).toBe('hypothesis');
  expect(records?.questions[0]?.status).toBe('planned');
  const rows = await deliveriesOf(db, account);
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map(({ body }) => body)).size).toBe(1);
});

test('the same command sent twice changes nothing and answers the same', async () => {
  const db = await freshHistory();
  await db.put('destinations', aDestination());
  const save = acmeSave();
  const first = await saved(db, save);
  const before = await dump(db);
  expect(await saved(db, save)).toBe(first);
  expect(await dump(db)).toEqual(before);
});

test('another save of the same company updates it and adds no second, nor second contacts', async () => {
  const db = await freshHistory();
  const first = await saved(db);
  expect(await saved(db)).toBe(first);
  const records = await recordsByKeys(db, ['domain:acme.example']);
  expect(records?.contacts).toHaveLength(2);
  expect(records?.account.facts).toHaveLength(2);
  expect(await db.count('search')).toBe(1);
});

test('a signal is kept once, whichever page repeats it and however often', async () => {
  const db = await freshHistory();
  const capture = acmeCapture();
  const [signal] = capture.signals;
  if (!signal) throw new Error('The sample has no signal');
  await saved(db, acmeSave({ capture }));
  const elsewhere = { ...capture, page: { ...capture.page, url: 'https://acme.example/jobs' } };
  const repeated = [
    { ...signal, id: mint(), quote: 'We hire 4 technicians' },
    { ...signal, id: mint(), summary: '2 welders', quote: 'We hire 2 welders.', count: 2 },
  ];
  const account = await saved(db, acmeSave({ capture: { ...elsewhere, signals: repeated } }));
  const signals = (await recordsOf(db, account))?.signals ?? [];
  expect(signals.map(({ summary, source }) => [summary, source?.url]).sort()).toEqual([
    ['2 welders', 'https://acme.example/jobs'],
    ['4 technicians', 'https://acme.example/'],
  ]);
});

test('where the outbox cannot be written nothing is, and the draft stays', async () => {
  const db = await freshHistory();
  await db.put('destinations', aDestination());
  const draft = { ...emptyDraft(1, 'domain:acme.example', mint(), 0), note: 'mine' };
  await keepDraft(db, draft, draft.id);
  const before = await dump(db);
  const save = acmeSave({ command: draft.command, draft: draft.id });
  const failing = {
    ...means(),
    deliveries: () => {
      throw new Error('no body');
    },
  };
  await expect(perform(db, savingProspect(save), failing)).rejects.toThrow('no body');
  expect(await dump(db)).toEqual(before);
  expect(await findDraft(db, 1, 'domain:acme.example')).toEqual(draft);
});

test('a save ends its draft, unless the draft has changed meanwhile', async () => {
  const db = await freshHistory();
  const draft = emptyDraft(1, 'domain:acme.example', mint(), 0);
  await keepDraft(db, draft, draft.id);
  await saved(db, acmeSave({ command: mint(), draft: draftId(1, 'domain:acme.example') }));
  expect(await findDraft(db, 1, draft.key)).toBeDefined();
  await saved(db, acmeSave({ command: draft.command, draft: draft.id }));
  expect(await findDraft(db, 1, draft.key)).toBeUndefined();
});

test('without a name or a domain nothing is written', async () => {
  const db = await freshHistory();
  const before = await dump(db);
  const save = acmeSave({ capture: null });
  expect(await perform(db, savingProspect(save), means())).toEqual({ ok: false, refusal: 'no-name-nor-domain' });
  const wrong = acmeSave({ capture: null, typed: { name: 'Acme', domain: 'not a domain' } });
  expect(await perform(db, savingProspect(wrong), means())).toEqual({ ok: false, refusal: 'not-a-domain' });
  expect(await dump(db)).toEqual(before);
});

test('an account added by hand is found again by its name, and by its domain once it has one', async () => {
  const db = await freshHistory();
  const save = acmeSave({ capture: null, typed: { name: 'Boréal S.A.R.L.', domain: '' } });
  const account = await saved(db, save);
  expect((await recordsByKeys(db, ['name:boreal']))?.account.id).toBe(account);
  const records = await recordsOf(db, account);
  expect(records?.account.facts.map(({ source }) => source.method)).toEqual(['typed']);
});

test('what is added to a known account is history at once, and sends nothing', async () => {
  const db = await freshHistory();
  await db.put('destinations', aDestination());
  const account = await saved(db);
  const question = { id: mint(), text: 'Who else?', forms: ['open' as const], because: [], tests: [] };
  await perform(db, planningQuestion({ command: mint(), account, question }), means());
  const quote = { id: mint(), text: 'It eats our Mondays', contact: null, url: null, title: '' };
  await perform(db, keepingQuote({ command: mint(), account, quote }), means());
  const records = await recordsOf(db, account);
  expect(records?.questions).toHaveLength(2);
  expect(records?.quotes).toHaveLength(1);
  expect(await deliveriesOf(db, account)).toHaveLength(1);
});

test('a clock set back does not reorder a history', async () => {
  const db = await freshHistory();
  const account = await saved(db);
  const question = { id: mint(), text: 'Later', forms: ['open' as const], because: [], tests: [] };
  const past = means(Date.UTC(2026, 10, 22, 12));
  await perform(db, planningQuestion({ command: mint(), account, question }), past);
  const events = await db.getAllFromIndex('events', 'account');
  expect(events.at(-1)?.type).toBe('question.planned');
});
