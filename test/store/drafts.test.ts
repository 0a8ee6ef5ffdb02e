import { expect, test } from 'vitest';
import { mint } from '../../utils/domain/identifier.ts';
import { emptyDraft } from '../../utils/prospect/draft.ts';
import { dropDraft, findDraft, keepDraft, releaseDrafts } from '../../utils/store/drafts.ts';
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
