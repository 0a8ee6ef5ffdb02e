import { expect, test } from 'vitest';
import { exampleId } from '../domain/examples.ts';
import { ada, after, happens, history, met, own, subject } from './run.ts';

const [id, need, nowhere] = [exampleId(60), exampleId(61), exampleId(99)] as const;
const known = history(
  met,
  {
    type: 'question.planned',
    subject,
    data: { id, text: 'How do you plan?', forms: ['open'], because: [], tests: [] },
  },
  { type: 'need.noted', subject, data: { id: need, kind: 'latent', statement: 'Planning by hand', evidence: [] } },
);

test('a question is asked, answered or dropped', () => {
  const asked = after({ do: 'ask-question', ...own, question: { id, contact: ada } }, known);
  expect(asked.questions).toMatchObject([{ status: 'asked', contact: ada, answer: null }]);
  const answered = after({ do: 'answer-question', ...own, question: { id, contact: ada, answer: 'By hand' } }, known);
  expect(answered.questions).toMatchObject([{ status: 'answered', answer: 'By hand' }]);
  const dropped = after({ do: 'drop-question', ...own, question: { id, why: '' } }, known);
  expect(dropped.questions).toMatchObject([{ status: 'dropped' }]);
});

test('a need is confirmed in their words, dismissed, or understood better', () => {
  const quote = 'We lose Mondays.';
  const confirmed = after({ do: 'confirm-need', ...own, need: { id: need, contact: ada, quote } }, known);
  expect(confirmed.needs).toMatchObject([{ status: 'confirmed', saidBy: ada, quote }]);
  const dismissed = after({ do: 'dismiss-need', ...own, need: { id: need, why: 'They have a tool' } }, known);
  expect(dismissed.needs).toMatchObject([{ status: 'dismissed' }]);
  const changed = after({ do: 'change-need', ...own, need: { id: need, impact: 'Half a day a week' } }, known);
  expect(changed.needs).toMatchObject([{ statement: 'Planning by hand', impact: 'Half a day a week' }]);
});

test('a need that an answer confirmed keeps which question it answered', () => {
  const said = { id: need, contact: ada, quote: 'We lose Mondays.', question: id };
  expect(after({ do: 'confirm-need', ...own, need: said }, known).needs).toMatchObject([
    { status: 'confirmed', question: id },
  ]);
  const elsewhere = { ...said, question: nowhere };
  expect(happens({ do: 'confirm-need', ...own, need: elsewhere }, known)).toBe('unknown-question');
});

test('what is not known is refused', () => {
  expect(happens({ do: 'drop-question', ...own, question: { id: nowhere, why: '' } }, known)).toBe('unknown-question');
  expect(happens({ do: 'dismiss-need', ...own, need: { id: nowhere, why: '' } }, known)).toBe('unknown-need');
  const stranger = { id, contact: nowhere };
  expect(happens({ do: 'ask-question', ...own, question: stranger }, known)).toBe('unknown-contact');
  expect(happens({ do: 'dismiss-need', ...own, need: { id: need, why: '' } }, [])).toBe('unknown-account');
});

test('who was merged with somebody meanwhile has answered all the same', () => {
  const bea = exampleId(4);
  const merged = history(
    { type: 'contact.added', subject: { account: own.account, contact: bea }, data: { facts: [] } },
    { type: 'contacts.merged', subject: { account: own.account, contact: ada }, data: { other: bea } },
  );
  const said = { id, contact: bea, answer: 'By hand' };
  expect(after({ do: 'answer-question', ...own, question: said }, [...known, ...merged]).questions).toMatchObject([
    { status: 'answered', contact: ada },
  ]);
});
