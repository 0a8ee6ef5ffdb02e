import { expect, test } from 'vitest';
import { callsLeftOpen } from '../../entrypoints/dashboard/calls.ts';
import { HELD } from '../../utils/call/held.ts';
import { performLeft } from '../../utils/call/left.ts';
import { type Command, gestureOf } from '../../utils/commands/command.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { emptyCall } from '../../utils/domain/call-draft.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { findCall, keepCall } from '../../utils/store/call-drafts.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, means } from '../store/samples.ts';

const NOW = Date.UTC(2026, 10, 25, 9);
const at = new Date(NOW - HELD).toISOString();

async function aCall() {
  const db = await freshHistory();
  const saved = await perform(db, savingProspect(acmeSave()), means());
  if (!saved.ok) throw new Error(saved.refusal);
  const { account } = saved;
  const question = { id: mint(), text: 'How do you plan?', forms: ['open' as const], because: [], tests: [] };
  const plan = { do: 'plan-question' as const, command: mint(), account, question };
  const answer: Command = {
    do: 'answer-question',
    command: mint(),
    account,
    question: { id: question.id, contact: null, answer: 'By hand.' },
  };
  const keep = (unsent: { at: string; command: unknown }[]) =>
    keepCall(db, { ...emptyCall(account, mint(), NOW), question: 'typed', unsent });
  const done: string[] = [];
  const run = (command: Command) => {
    done.push(command.do);
    return perform(db, gestureOf(command), means());
  };
  const asked = async () => (await recordsOf(db, account))?.questions.find(({ id }) => id === question.id);
  return { db, account, plan, answer, keep, run, done, asked };
}

test('what a dead panel left is performed in order, and only that leaves the call', async () => {
  const { db, account, plan, answer, keep, run, done, asked } = await aCall();
  await keep([
    { at, command: plan },
    { at, command: answer },
  ]);
  await performLeft(db, run, NOW);
  expect(done).toEqual(['plan-question', 'answer-question']);
  expect(await asked()).toMatchObject({ status: 'answered', answer: 'By hand.' });
  expect(await findCall(db, [account])).toMatchObject({ question: 'typed', unsent: [] });
});

test('what a living panel may still undo is left to it', async () => {
  const { db, account, plan, keep, run, done } = await aCall();
  await keep([{ at: new Date(NOW - HELD + 1).toISOString(), command: plan }]);
  await performLeft(db, run, NOW);
  expect(done).toEqual([]);
  expect((await findCall(db, [account]))?.unsent).toHaveLength(1);
});

test('of a panel that is about to go all is done at once, and of no other call', async () => {
  const { db, account, plan, keep, run, done } = await aCall();
  await keep([{ at: new Date(NOW).toISOString(), command: plan }]);
  await performLeft(db, run, NOW, mint());
  expect(done).toEqual([]);
  await performLeft(db, run, NOW, account);
  expect(done).toEqual(['plan-question']);
  expect((await findCall(db, [account]))?.unsent).toEqual([]);
});

test('what the history has already is done once', async () => {
  const { db, account, plan, keep, run, asked } = await aCall();
  await run(plan);
  const before = await asked();
  await keep([{ at, command: plan }]);
  await performLeft(db, run, NOW);
  expect(await asked()).toEqual(before);
  expect((await findCall(db, [account]))?.unsent).toEqual([]);
});

test('of a refused gesture and of one that cannot be read the words are set aside, those behind them done', async () => {
  const { db, account, plan, answer, keep, run, asked } = await aCall();
  await keep([
    { at, command: { ...answer, command: mint() } },
    { at, command: { do: 'whistle', command: mint(), tune: 'It goes like this' } },
    { at, command: plan },
  ]);
  await performLeft(db, run, NOW);
  expect(await asked()).toMatchObject({ status: 'planned' });
  const aside = [
    { why: 'unknown-question', as: 'answer', question: plan.question.id, text: 'By hand.' },
    { why: 'unreadable', as: 'quote', question: null, text: 'It goes like this' },
  ];
  expect(await findCall(db, [account])).toMatchObject({ unsent: [], aside });
  expect(await callsLeftOpen(db, NOW)).toMatchObject([{ account, aside: 2 }]);
});

test('where the history fails, what rests on the failed one waits with it, and all is told', async () => {
  const { db, account, plan, answer, keep } = await aCall();
  await keep([
    { at, command: plan },
    { at, command: answer },
  ]);
  const failing = async () => {
    throw new Error('no space');
  };
  await expect(performLeft(db, failing, NOW)).rejects.toThrow('2 gestures of calls are still unsent');
  expect((await findCall(db, [account]))?.unsent).toHaveLength(2);
});

test('one that fails holds up neither what is about something else nor another call', async () => {
  const { db, account, plan, answer, keep, run, asked } = await aCall();
  const quote = { id: mint(), text: 'Every day.', contact: null, url: null, title: '' };
  const bell = acmeSave({ capture: null, typed: { name: 'Bell', domain: 'bell.example' } });
  const elsewhere = await perform(db, savingProspect(bell), means());
  if (!elsewhere.ok) throw new Error(elsewhere.refusal);
  await keep([
    { at, command: plan },
    { at, command: answer },
    { at, command: { do: 'keep-quote', command: mint(), account, quote } },
  ]);
  const other = { id: mint(), text: 'What then?', forms: ['open' as const], because: [], tests: [] };
  const planOther: Command = { do: 'plan-question', command: mint(), account: elsewhere.account, question: other };
  await keepCall(db, { ...emptyCall(elsewhere.account, mint(), NOW), unsent: [{ at, command: planOther }] });
  const failing = async (command: Command) => {
    if (command.command === plan.command) throw new Error('a fault of ours');
    return run(command);
  };
  await expect(performLeft(db, failing, NOW)).rejects.toThrow('2 gestures of calls are still unsent');
  expect((await recordsOf(db, account))?.quotes).toMatchObject([{ text: 'Every day.' }]);
  expect((await recordsOf(db, elsewhere.account))?.questions).toContainEqual(
    expect.objectContaining({ text: 'What then?' }),
  );
  expect((await findCall(db, [account]))?.unsent).toMatchObject([{ command: plan }, { command: answer }]);

  await performLeft(db, run, NOW);
  expect(await asked()).toMatchObject({ status: 'answered', answer: 'By hand.' });
  expect((await findCall(db, [account]))?.unsent).toEqual([]);
});
