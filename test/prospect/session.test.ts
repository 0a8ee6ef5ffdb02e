import { expect, test, vi } from 'vitest';
import type { Draft } from '../../utils/domain/draft.ts';
import { putBack } from '../../utils/prospect/aside.ts';
import { openSession } from '../../utils/prospect/session.ts';
import type { Database } from '../../utils/store/database.ts';
import { freshHistory } from '../store/open.ts';
import { acmeCapture } from '../store/samples.ts';
import { worldOf } from './world.ts';

const seen = () => ({ ok: true as const, capture: acmeCapture() });

async function look(db: Database, wish: Parameters<typeof worldOf>[1] = { capture: seen }, tab = 1) {
  const session = openSession(worldOf(db, wish), tab);
  await session.look();
  return session;
}

test('what is typed is there again when the popup opens anew on the same tab and account', async () => {
  const db = await freshHistory();
  const first = await look(db);
  first.type({ note: 'They hire', question: 'How do you' });
  await first.addNeed();
  await first.flush();
  const again = await look(db);
  expect(again.draft.value.note).toBe('They hire');
  expect(again.draft.value.question).toBe('How do you');
  expect((await look(db, { capture: seen }, 2)).draft.value.note).toBe('');
});

test('what was set aside of a damaged draft goes back into its field, and stays where it is when the rest is saved', async () => {
  const db = await freshHistory();
  const before = await look(db);
  before.type({ note: 'They hire' });
  await before.flush();
  const row: Draft = { ...before.draft.value };
  await db.put('drafts', Object.assign(row, { question: ['How do you plan?'], domain: ['acme.example'], quotes: 7 }));
  const session = await look(db);
  const [domain, nameless, question] = session.draft.value.aside;
  if (!question || !domain || !nameless) throw new Error('Nothing was set aside');
  session.type(putBack(session.draft.value, domain));
  session.type(putBack(session.draft.value, question));
  expect(session.draft.value).toMatchObject({ question: 'How do you plan?', note: 'They hire\nacme.example' });
  await session.save();
  await session.flush();
  expect((await look(db)).draft.value).toMatchObject({ note: '', question: '', aside: [nameless] });
});

test('a draft is written by itself within 250 ms', async () => {
  const db = await freshHistory();
  const session = await look(db);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    session.type({ note: 'soon' });
    await vi.advanceTimersByTimeAsync(250);
  } finally {
    vi.useRealTimers();
  }
  await expect.poll(async () => (await look(db)).draft.value.note).toBe('soon');
});

test('on an unknown account all is draft until it is saved, then all is kept', async () => {
  const db = await freshHistory();
  const session = await look(db);
  session.type({ question: 'How do you plan?' });
  await session.addQuestion();
  session.type({ need: { kind: 'latent', statement: 'Planning by hand', evidence: [] } });
  await session.addNeed();
  expect(session.draft.value.questions).toHaveLength(1);
  expect(await db.count('events')).toBe(0);
  await session.save();
  expect(session.records.value?.questions).toHaveLength(1);
  expect(session.records.value?.needs).toHaveLength(1);
  expect(session.records.value?.contacts).toHaveLength(2);
  expect(session.draft.value.questions).toHaveLength(0);
  expect(session.status.value.keptAt).toBe(Date.UTC(2026, 10, 23));
});

test('what still stands in a field goes with a save in a hurry', async () => {
  const db = await freshHistory();
  const session = await look(db);
  session.type({ question: 'How do you plan?', note: 'call on Monday' });
  await session.save();
  expect(session.records.value?.questions.map(({ text }) => text)).toEqual(['How do you plan?']);
  expect(session.records.value?.notes.map(({ text }) => text)).toEqual(['call on Monday']);
  expect(session.draft.value.question).toBe('');
});

test('an unticked contact, and its facts, are not kept', async () => {
  const db = await freshHistory();
  const session = await look(db);
  session.type({ unticked: ['email:bob@acme.example'] });
  await session.save();
  expect(session.records.value?.contacts).toHaveLength(1);
  expect(JSON.stringify(await db.getAll('events'))).not.toContain('bob');
});

test('where the background fails, what was typed stays and the trouble is said', async () => {
  const db = await freshHistory();
  let broken = true;
  const before = () => {
    if (broken) throw new Error('disk full');
  };
  const session = await look(db, { capture: seen, before });
  session.type({ note: 'precious' });
  await session.save();
  expect(session.trouble.value).toEqual({ kind: 'unexpected', detail: 'disk full' });
  expect(session.draft.value.note).toBe('precious');
  broken = false;
  await session.save();
  expect(session.records.value?.notes).toHaveLength(1);
  expect(session.trouble.value).toBeNull();
});

test('what is typed while a save is under way is not lost', async () => {
  const db = await freshHistory();
  const session = await look(db);
  session.type({ note: 'first' });
  const saving = session.save();
  session.type({ question: 'And then?' });
  await saving;
  expect(session.draft.value.question).toBe('And then?');
  expect(session.draft.value.note).toBe('');
});

test('on a page that cannot be read an account is typed by hand, and a known one is recognised', async () => {
  const db = await freshHistory();
  await (await look(db)).save();
  const session = await look(db, { capture: () => ({ ok: false, why: 'restricted' }) });
  expect(session.unreadable.value).toBe('restricted');
  expect(session.typing.value).toBe(false);
  await session.turnTo(true);
  expect(session.typing.value).toBe(true);
  await session.save();
  expect(session.trouble.value).toEqual({ kind: 'refused', refusal: 'no-name-nor-domain' });
  await session.identify({ domain: 'acme.example' });
  expect(session.records.value?.contacts).toHaveLength(2);
});

test('what is typed as soon as the fields of an account by hand show is not lost', async () => {
  const db = await freshHistory();
  const session = await look(db, { capture: () => ({ ok: false, why: 'restricted' }) });
  session.byHand.subscribe((shown) => {
    if (shown) session.type({ name: 'T' });
  });
  await session.turnTo(true);
  expect(session.draft.value.name).toBe('T');
});

test('a page that names nobody asks whose it is, and keeps what it says all the same', async () => {
  const db = await freshHistory();
  const nameless = () => {
    const capture = acmeCapture();
    return { ok: true as const, capture: { ...capture, facts: [] } };
  };
  const session = await look(db, { capture: nameless });
  expect(session.typing.value).toBe(true);
  await session.identify({ name: 'Acme' });
  await session.save();
  expect(session.records.value?.contacts).toHaveLength(2);
  expect(session.records.value?.account.keys).toEqual(['name:acme']);
});

test('selected words become evidence or a quote, with the page they stand on', async () => {
  const db = await freshHistory();
  const selected = () => ({ ok: true as const, capture: { ...acmeCapture(), selection: 'We plan on paper' } });
  const session = await look(db, { capture: selected });
  await session.addQuote();
  await session.save();
  expect(session.records.value?.quotes[0]).toMatchObject({ text: 'We plan on paper', url: 'https://acme.example/' });
});
