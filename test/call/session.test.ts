import { expect, onTestFinished, test, vi } from 'vitest';
import { openCall } from '../../utils/call/session.ts';
import type { CallWorld } from '../../utils/call/world.ts';
import { type Command, gestureOf } from '../../utils/commands/command.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { propose } from '../../utils/discovery/playbook/propose.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { dropCall, findCall, keepCall } from '../../utils/store/call-drafts.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, means } from '../store/samples.ts';

async function aSession() {
  const db = await freshHistory();
  const saved = await perform(db, savingProspect(acmeSave({ questions: [], needs: [] })), means());
  if (!saved.ok) throw new Error(saved.refusal);
  const call = vi.fn();
  call.mockImplementation((_: string, command: Command) => perform(db, gestureOf(command), means()));
  const read = vi.fn((id: string) => recordsOf(db, id));
  const world: CallWorld = {
    now: Date.now,
    mint,
    call,
    author: async () => ({ id: mint(), name: 'Rep', device: 'linux' }),
    recordsOf: read,
    deliveriesOf: async () => [],
    destinations: async () => [],
    findCall: (ids) => findCall(db, ids),
    keepCall: (draft) => keepCall(db, draft),
    dropCall: (id) => dropCall(db, id),
  };
  const reopen = (account: Id) => openCall(world, account);
  const session = await reopen(saved.account);
  if (!session) throw new Error('The account is not kept');
  const planned = () =>
    session.records.value.questions.map(({ text, forms, onPurpose }) => ({ text, forms, onPurpose }));
  /** A question that they answered, by its id. */
  const answered = async () => {
    session.type({ question: 'How do you plan?' });
    await session.addQuestion();
    const id = session.records.value.questions[0]?.id ?? '';
    session.open(id);
    session.typeAnswer(id, { text: 'By hand.' });
    session.answer(id);
    return id;
  };
  const kept = () => findCall(db, [saved.account]);
  const events = () => db.getAll('events');
  return { session, planned, answered, call, read, kept, reopen, events, field: () => session.draft.value.question };
}

test('a question typed behind another that is just being planned stays in the field', async () => {
  const { session, planned, field } = await aSession();
  session.type({ question: 'How do you plan?' });
  const adding = session.addQuestion();
  session.type({ question: 'How do you plan?And who' });
  await adding;
  expect(planned()).toMatchObject([{ text: 'How do you plan?' }]);
  expect(field()).toBe('And who');
});

test('a key pressed twice plans a question once', async () => {
  const { session, planned, field } = await aSession();
  session.type({ question: 'How do you plan?' });
  await Promise.all([session.addQuestion(), session.addQuestion()]);
  expect(planned()).toHaveLength(1);
  expect(field()).toBe('');
});

test('closed on purpose stays with the question, and comes back with an undo', async () => {
  const { session, planned, field } = await aSession();
  session.type({ question: 'Do you use a tool?', onPurpose: true });
  await session.addQuestion();
  expect(planned()).toMatchObject([{ forms: ['closed'], onPurpose: true }]);
  session.undo();
  expect(planned()).toEqual([]);
  expect(field()).toBe('Do you use a tool?');
  expect(session.draft.value.onPurpose).toBe(true);
});

test('an open question is not closed on purpose, whatever was meant before it was opened', async () => {
  const { session, planned } = await aSession();
  session.type({ question: 'How do you plan?', onPurpose: true });
  await session.addQuestion();
  expect(planned()).toEqual([{ text: 'How do you plan?', forms: ['open'], onPurpose: undefined }]);
});

test('an undo takes a need back at one stroke, to its field: with the answer it was heard in and who said it', async () => {
  const { session, answered } = await aSession();
  const question = await answered();
  const [somebody] = session.records.value.contacts;
  const need = { kind: 'explicit', statement: 'A plan that holds', question, contact: somebody?.id ?? null } as const;
  session.type({ need });
  session.addNeed();
  expect(session.records.value.needs).toMatchObject([{ status: 'confirmed', question, evidence: [{ id: question }] }]);
  session.undo();
  expect(session.records.value.needs).toEqual([]);
  expect(session.draft.value.need).toEqual(need);
});

test('an undo loses nothing of what is typed since', async () => {
  const { session, answered } = await aSession();
  const id = await answered();
  session.typeAnswer(id, { text: 'On Mondays' });
  session.undo();
  expect(session.draft.value.answers).toEqual([{ question: id, text: 'By hand.\nOn Mondays', contact: null }]);
  session.type({ quote: { text: 'A mess', contact: null } });
  session.addQuote();
  session.type({ quote: { text: 'Every week', contact: null } });
  session.undo();
  expect(session.draft.value.quote.text).toBe('A mess\nEvery week');
});

test('a proposed question that is taken back goes with the need that it would test, and comes into no field', async () => {
  const { session, field } = await aSession();
  const now = Date.UTC(2026, 10, 24);
  const proposed = propose(session.records.value, [], { language: 'en', stage: null, now });
  const supposing = proposed.find(({ hypothesis }) => hypothesis !== null);
  if (!supposing) throw new Error('Nothing is supposed of them');
  await session.take(supposing);
  expect(session.records.value.needs).toHaveLength(1);
  session.undo();
  expect(session.records.value).toMatchObject({ needs: [], questions: [] });
  expect(field()).toBe('');
  expect(session.draft.value.need.statement).toBe('');
});

test('what is on its way to the history cannot be taken back', async () => {
  const { session, call } = await aSession();
  session.type({ quote: { text: 'A mess', contact: null } });
  session.addQuote();
  expect(session.canUndo.value).toBe(true);
  const arrived = Promise.withResolvers<{ ok: true }>();
  call.mockReturnValueOnce(arrived.promise);
  const left = session.leave();
  await vi.waitFor(() => expect(call).toHaveBeenCalled());
  expect(session.canUndo.value).toBe(false);
  expect(session.undo()).toBe(false);
  expect(session.draft.value.quote.text).toBe('');
  arrived.resolve({ ok: true });
  await left;
});

test('a panel that goes asks for what it holds back before it waits for anything', async () => {
  const { session, call } = await aSession();
  session.vanish();
  expect(call).not.toHaveBeenCalled();
  session.type({ quote: { text: 'A mess', contact: null } });
  session.addQuote();
  const { account } = session.draft.value;
  call.mockResolvedValueOnce(null);
  session.vanish();
  expect(call.mock.calls).toEqual([['leaveCall', { account }]]);
});

test('what is taken back is gone from the disk at once, too', async () => {
  const { session, kept } = await aSession();
  session.type({ quote: { text: 'A mess', contact: null } });
  session.addQuote();
  await vi.waitFor(async () => expect((await kept())?.unsent).toHaveLength(1));
  // Nothing comes about by a timer.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  session.undo();
  for (let reads = 0; reads < 20; reads++) await kept();
  expect(await kept()).toMatchObject({ unsent: [], quote: { text: 'A mess' } });
});

test('a history that cannot be read once holds nothing up for good', async () => {
  const { session, read } = await aSession();
  session.type({ quote: { text: 'A mess', contact: null } });
  session.addQuote();
  read.mockRejectedValueOnce(new Error('The disk sleeps'));
  await session.leave();
  expect(session.trouble.value).toMatchObject({ detail: 'The disk sleeps' });
  await session.leave();
  expect(session.draft.value.unsent).toEqual([]);
  expect(session.records.value.quotes).toMatchObject([{ text: 'A mess' }]);
});

test('a call that is about to be finished keeps all that stands in its fields', async () => {
  const { session, answered, planned } = await aSession();
  const id = await answered();
  session.typeAnswer(id, { text: 'By hand, on Mondays.' });
  session.type({
    need: { kind: 'explicit', statement: 'A plan that holds', question: null, contact: null },
    quote: { text: 'A mess', contact: null },
    promise: { by: 'them', text: 'Send the plan', due: '' },
    question: 'Who else plans?',
  });
  session.keepTyped();
  await vi.waitFor(() => expect(planned()).toHaveLength(2));
  expect(session.records.value).toMatchObject({
    questions: [{ answer: 'By hand, on Mondays.' }, { text: 'Who else plans?' }],
    needs: [{ statement: 'A plan that holds' }],
    quotes: [{ text: 'A mess' }],
    commitments: [{ text: 'Send the plan' }],
  });
  expect(session.draft.value).toMatchObject({ answers: [], quote: { text: '' }, promise: { text: '' }, question: '' });
});

test('an answered question stays so when it is marked asked', async () => {
  const { session, answered } = await aSession();
  const id = await answered();
  session.markAsked(id);
  expect(session.records.value.questions).toMatchObject([{ id, status: 'answered', answer: 'By hand.' }]);
});

test('a panel that gave its call up writes and sends nothing more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const { session, call, kept } = await aSession();
    session.type({ quote: { text: 'A mess', contact: null } });
    session.addQuote();
    call.mockRejectedValueOnce(new Error('The background sleeps'));
    session.type({ question: 'How do' });
    await session.giveUp();
    expect(await kept()).toMatchObject({ question: 'How do', unsent: [{ command: { do: 'keep-quote' } }] });
    call.mockClear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(call).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test('words that the history refuses are set aside, seen before the call is finished, and go back into their field', async () => {
  const { session, answered, call } = await aSession();
  const question = await answered();
  await session.leave();
  session.typeAnswer(question, { text: 'With a board.' });
  session.answer(question);
  session.type({ quote: { text: 'A mess', contact: null } });
  session.addQuote();
  const refused = { ok: false, refusal: 'unknown-contact' };
  call.mockResolvedValueOnce(refused).mockResolvedValueOnce(refused);
  expect(await session.close('They plan.')).toBe(false);
  const { aside } = session.draft.value;
  expect(aside).toEqual([
    { why: 'unknown-contact', as: 'answer', question, text: 'With a board.' },
    { why: 'unknown-contact', as: 'quote', question: null, text: 'A mess' },
  ]);
  session.type({ quote: { text: 'Every day', contact: null } });
  for (const one of aside) session.putBack(one);
  expect(session.draft.value).toMatchObject({
    aside: [],
    quote: { text: 'Every day\nA mess' },
    answers: [{ question, text: 'With a board.', contact: null }],
  });
});

test('a promise that is refused goes back as theirs, unless another is being typed', async () => {
  const { session, call } = await aSession();
  session.type({ promise: { by: 'them', text: 'Send the list', due: '' } });
  session.addPromise();
  call.mockResolvedValueOnce({ ok: false, refusal: 'unknown-contact' });
  await session.leave();
  const [one] = session.draft.value.aside;
  if (!one) throw new Error('Nothing was set aside');
  session.type({ promise: { by: 'us', text: 'Ring', due: '' } });
  const [typed, aside] = [session.draft.value.promise, session.draft.value.aside];
  session.putBack(one);
  expect(session.draft.value.promise).toEqual({ ...typed, text: 'Ring\nSend the list' });
  session.type({ promise: { by: 'us', text: '', due: '' }, aside });
  session.putBack(one);
  expect(session.draft.value.promise).toEqual({ by: 'them', text: 'Send the list', due: '' });
});

test('what is left aside when a call is finished waits in the next one', async () => {
  const { session, call, kept } = await aSession();
  session.type({
    quote: { text: 'A mess', contact: null },
    next: { by: 'us', text: '', due: '', none: 'They think.' },
  });
  session.addQuote();
  call.mockResolvedValueOnce({ ok: false, refusal: 'unknown-contact' });
  await session.leave();
  call.mockResolvedValueOnce({ ok: true });
  expect(await session.close('They plan.')).toBe(true);
  expect(await kept()).toMatchObject({ startedAt: null, aside: [{ text: 'A mess' }] });
});

test('a call goes on when its account is merged with another, and is found under either', async () => {
  const { session, call, reopen, kept } = await aSession();
  session.type({ question: 'How do', quote: { text: 'A mess', contact: null } });
  session.addQuote();
  const typed = { name: 'Bell', domain: 'bell.example' };
  // Smaller than any: the call's account becomes another name of this one.
  const bell = acmeSave({ command: '00000000-0000-7000-8000-000000000000', capture: null, typed });
  const other = await call('perform', { do: 'save-prospect', ...bell });
  const own = session.records.value.account.id;
  await call('perform', { do: 'merge-accounts', command: mint(), account: other.account, other: own, choices: [] });
  await session.refresh();
  expect(session.records.value.account.id).toBe(other.account);
  session.type({ question: 'How do you' });
  await session.giveUp();
  for (const account of [own, other.account]) {
    const again = await reopen(account);
    expect(again?.draft.value).toMatchObject({ question: 'How do you', unsent: [] });
    expect(again?.records.value.quotes).toMatchObject([{ text: 'A mess' }]);
  }
  expect(await kept()).toMatchObject({ question: 'How do you' });
});

test('who answers once more adds to the answer or mends it, and the history has both', async () => {
  const { session, answered, call, events } = await aSession();
  const id = await answered();
  const [somebody] = session.records.value.contacts;
  await session.leave();
  session.open(id);
  expect(session.draft.value.answers).toEqual([{ question: id, text: 'By hand.', contact: null }]);
  // Nothing was added: nothing happened, and the field closes.
  call.mockClear();
  expect(session.answer(id)).toBe(true);
  await session.leave();
  expect(call).not.toHaveBeenCalled();
  expect(session.draft.value.answers).toEqual([]);

  session.open(id);
  session.typeAnswer(id, { text: 'By hand. On Mondays.', contact: somebody?.id ?? null });
  session.answer(id);
  expect(session.records.value.questions).toMatchObject([{ answer: 'By hand. On Mondays.', contact: somebody?.id }]);
  session.undo();
  expect(session.records.value.questions).toMatchObject([{ answer: 'By hand.', contact: null }]);
  expect(session.draft.value.answers).toMatchObject([{ text: 'By hand. On Mondays.' }]);
  session.answer(id);
  await session.leave();
  expect((await events()).filter(({ type }) => type === 'question.answered')).toMatchObject([
    { data: { answer: 'By hand.' } },
    { data: { answer: 'By hand. On Mondays.' } },
  ]);
});

test('of words set aside that do not fit into their field, what does not stays aside', async () => {
  const { session } = await aSession();
  const words = Array.from({ length: 900 }, (_, n) => `Monday-${n}`).join(' ');
  const one = { why: 'unreadable', as: 'need', question: null, text: words } as const;
  session.type({ need: { ...session.draft.value.need, statement: 'It began earlier.' }, aside: [one] });
  session.putBack(one);
  const { need, aside } = session.draft.value;
  expect(need.statement.length).toBeLessThanOrEqual(LIMIT.text);
  expect(need.statement).toMatch(/^It began earlier\.\nMonday-0 Monday-1 /);
  expect(`${need.statement.split('\n')[1]} ${aside[0]?.text}`).toBe(words);
  for (const full of aside) session.putBack(full);
  expect(session.draft.value).toMatchObject({ need, aside });
});
