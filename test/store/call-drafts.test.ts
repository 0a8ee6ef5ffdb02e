import { expect, test } from 'vitest';
import { type CallDraft, emptyCall } from '../../utils/domain/call-draft.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { findCall, keepCall, openCalls } from '../../utils/store/call-drafts.ts';
import { freshHistory } from './open.ts';

const NOW = Date.UTC(2026, 10, 25, 9);
const question = mint();
const startedAt = new Date(NOW).toISOString();
const answers = [{ question, text: 'By hand.', contact: null }];

/** A call kept with something wrong in it. */
async function damaged(change: Record<string, unknown>) {
  const db = await freshHistory();
  const account = mint();
  const call: CallDraft = { ...emptyCall(account, mint(), NOW), startedAt, answers, question: 'How do' };
  await keepCall(db, Object.assign(call, change));
  return { db, account, call };
}

test('one unsound field takes nothing else of a call along, and its words are set aside', async () => {
  const long = 'Every Monday. '.repeat(LIMIT.text / 10);
  const { db, account, call } = await damaged({ need: { kind: 'explicit', statement: long, contact: null } });
  const found = await findCall(db, [account]);
  expect(found).toMatchObject({ command: call.command, startedAt, answers, question: 'How do' });
  expect(found?.need).toEqual({ kind: 'explicit', statement: '', question: null, contact: null });
  expect(found?.aside).toEqual([{ why: 'unreadable', as: 'need', question: null, text: long }]);
  expect(await openCalls(db)).toHaveLength(1);
});

test('an unsound answer leaves the others, and goes back to its question', async () => {
  const long = 'x '.repeat(LIMIT.text);
  const other = mint();
  const { db, account } = await damaged({ answers: [{ question: other, text: long, contact: null }, ...answers] });
  const found = await findCall(db, [account]);
  expect(found?.answers).toEqual(answers);
  expect(found?.aside).toEqual([{ why: 'unreadable', as: 'answer', question: other, text: long }]);
});

test('what holds no words goes by the name of its field, and a promise by whose it is', async () => {
  const text = 'Send the list. '.repeat(LIMIT.text / 10);
  const { db, account } = await damaged({
    seconds: 'a while',
    direction: 7,
    key: 7,
    promise: { by: 'them', text, due: '' },
  });
  const found = await findCall(db, [account]);
  expect(found).toMatchObject({ seconds: 0, direction: 'outgoing', answers, startedAt });
  expect(found?.aside).toMatchObject([
    ...[{ text: 'a while' }, { field: 'direction', text: '7' }],
    { as: 'promise', by: 'them', text },
  ]);
});

test('a call of an older version has all that it had', async () => {
  const { db, account, call } = await damaged({ aside: undefined });
  expect(await findCall(db, [account])).toEqual({ ...call, aside: [] });
});

test('two calls with accounts that are one by now become one, which has the words of both', async () => {
  const db = await freshHistory();
  const [acme, bell] = [mint(), mint()];
  const before = new Date(NOW - 60_000).toISOString();
  const [first, second] = [
    { at: before, command: { do: 'whistle' } },
    { at: startedAt, command: { do: 'sing' } },
  ];
  await keepCall(db, {
    ...emptyCall(acme, mint(), NOW - 1),
    ...{ startedAt: before, seconds: 60, unsent: [first], question: 'Who plans?', answers },
    promise: { by: 'them', text: 'Send the list', due: '2026-12-01' },
  });
  const late = emptyCall(bell, mint(), NOW);
  await keepCall(db, { ...late, startedAt, seconds: 5, unsent: [second], question: 'How do' });
  const found = await findCall(db, [acme, bell]);
  expect(found).toMatchObject({
    ...{ account: bell, command: late.command, startedAt: before, seconds: 65, unsent: [first, second] },
    ...{ question: 'How do\nWho plans?', answers, summary: null },
    promise: { text: 'Send the list', due: '2026-12-01' },
  });
  expect(await findCall(db, [acme])).toBeUndefined();
  expect(await findCall(db, [bell])).toEqual(found);
});

test('of two long texts that do not fit into one field none is lost', async () => {
  const db = await freshHistory();
  const ids = [mint(), mint()];
  const text = 'x '.repeat(LIMIT.text / 2 - 1);
  for (const id of ids) await keepCall(db, { ...emptyCall(id, mint(), NOW), question: text });
  const found = await findCall(db, ids);
  expect(found).toMatchObject({ question: '', aside: [{ as: 'question', text: `${text}\n${text}` }] });
});
