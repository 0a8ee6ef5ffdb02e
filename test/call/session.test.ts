import { expect, test, vi } from 'vitest';
import { openCall } from '../../utils/call/session.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { dropCall, findCall, keepCall } from '../../utils/store/call-drafts.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, means } from '../store/samples.ts';

async function aSession() {
  const db = await freshHistory();
  const saved = await perform(db, savingProspect(acmeSave({ questions: [] })), means());
  if (!saved.ok) throw new Error(saved.refusal);
  const session = await openCall(
    {
      now: Date.now,
      mint,
      call: vi.fn(),
      author: async () => ({ id: mint(), name: 'Rep', device: 'linux' }),
      recordsOf: (id) => recordsOf(db, id),
      deliveriesOf: async () => [],
      destinations: async () => [],
      findCall: (id) => findCall(db, id),
      keepCall: (draft) => keepCall(db, draft),
      dropCall: (id) => dropCall(db, id),
    },
    saved.account,
  );
  if (!session) throw new Error('The account is not kept');
  const planned = () =>
    session.records.value.questions.map(({ text, forms, onPurpose }) => ({ text, forms, onPurpose }));
  return { session, planned, field: () => session.draft.value.question };
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
