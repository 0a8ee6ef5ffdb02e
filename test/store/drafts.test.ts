import { expect, test } from 'vitest';
import { emptyCall } from '../../utils/domain/call-draft.ts';
import { type Draft, emptyDraft, messageKey } from '../../utils/domain/draft.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { findCall, keepCall } from '../../utils/store/call-drafts.ts';
import { dropDraft, findDraft, keepDraft } from '../../utils/store/drafts.ts';
import { releaseDrafts } from '../../utils/store/release-drafts.ts';
import { freshHistory } from './open.ts';

const KEY = 'domain:acme.example';
const noted = (tab: number, note: string, now = 0) => ({ ...emptyDraft(tab, KEY, mint(), now), note });

test('each tab has its own draft of an account', async () => {
  const db = await freshHistory();
  const one = noted(1, 'one');
  await keepDraft(db, one, one.id);
  expect(await findDraft(db, 1, KEY)).toEqual(one);
  expect(await findDraft(db, 2, KEY)).toBeUndefined();
  expect(await findDraft(db, 1, 'domain:other.example')).toBeUndefined();
  await dropDraft(db, one.id);
  expect(await findDraft(db, 1, KEY)).toBeUndefined();
});

test('a draft of an ended browser session is found by its account, in any tab, the newest first', async () => {
  const db = await freshHistory();
  for (const draft of [noted(1, 'old', 1), noted(2, 'new', 2)]) await keepDraft(db, draft, draft.id);
  await releaseDrafts(db);
  const found = await findDraft(db, 1, KEY);
  expect(found?.note).toBe('new');
  // Taken over by the tab that shows it, it is no longer there for another.
  const mine = { ...noted(1, 'new'), id: `1 ${KEY}` };
  await keepDraft(db, mine, found?.id ?? '');
  expect((await findDraft(db, 3, KEY))?.note).toBe('old');
  expect((await findDraft(db, 1, KEY))?.note).toBe('new');
});

/** A draft kept with something wrong in it. */
async function damaged(change: Record<string, unknown>, before: Draft = noted(1, 'Ring on Monday')) {
  const db = await freshHistory();
  await keepDraft(db, Object.assign({ ...before }, change), before.id);
  return { db, before };
}

test('one unsound field takes nothing else of a draft along, and its words are set aside', async () => {
  const long = 'Every Monday. '.repeat(LIMIT.text / 10);
  const need = { kind: 'latent', statement: long, evidence: [] };
  const { db, before } = await damaged({ need, question: 'How do' });
  expect(await findDraft(db, 1, KEY)).toEqual({
    ...before,
    question: 'How do',
    aside: [{ why: 'unreadable', as: 'need', question: null, text: long }],
  });
});

test('an unsound question leaves the others of a draft, and is set aside as one', async () => {
  const sound = { id: mint(), text: 'How do you plan?', forms: ['open'], because: [], tests: [] };
  const { db } = await damaged({ questions: [{ id: 'x', text: 'Who plans?' }, sound] });
  const found = await findDraft(db, 1, KEY);
  expect(found?.questions).toMatchObject([sound]);
  expect(found?.aside).toMatchObject([{ as: 'question', text: expect.stringContaining('Who plans?') }]);
});

test('of words longer than can be set aside at once none is lost', async () => {
  const note = 'Every Monday. '.repeat(LIMIT.note / 10);
  const { db } = await damaged({ note });
  const found = await findDraft(db, 1, KEY);
  expect(found?.note).toBe('');
  expect(found?.aside.map(({ text }) => text).join('')).toBe(note);
});

test('what holds no words goes by the name of its field, and what the draft is known by is made anew', async () => {
  const { db, before } = await damaged({ domain: 7, command: null, tab: 'one' });
  expect(await findDraft(db, 1, KEY)).toEqual({
    ...before,
    command: expect.any(String),
    aside: [{ why: 'unreadable', as: 'quote', question: null, field: 'domain', text: '7' }],
  });
});

test('a draft of an older version has all that it had', async () => {
  const { db, before } = await damaged({ aside: undefined });
  expect(await findDraft(db, 1, KEY)).toEqual({ ...before, aside: [] });
});

test('damaged drafts outlive the browser session each by itself, and what waits for no tab stays where it is', async () => {
  const { db } = await damaged({ command: undefined });
  const other = noted(2, 'Ring on Tuesday');
  await keepDraft(db, Object.assign(other, { command: undefined }), other.id);
  const account = mint();
  const message = { ...emptyDraft(-1, messageKey(account), mint(), 0), note: 'Hello' };
  await keepDraft(db, Object.assign(message, { tab: 'none' }), message.id);
  const call = { ...emptyCall(account, mint(), 0), question: 'How do' };
  await keepCall(db, Object.assign(call, { tab: 'none' }));
  await releaseDrafts(db);
  const first = await findDraft(db, 1, KEY);
  expect(first?.note).toMatch('Ring on');
  await dropDraft(db, first?.id ?? '');
  expect((await findDraft(db, 1, KEY))?.note).toMatch('Ring on');
  expect(await findDraft(db, -1, messageKey(account))).toMatchObject({ note: 'Hello', tab: -1 });
  expect(await findCall(db, [account])).toMatchObject({ question: 'How do' });
});
