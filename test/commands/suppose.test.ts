import { expect, test } from 'vitest';
import { exampleId } from '../domain/examples.ts';
import { after, happens, history, met, own, subject } from './run.ts';

const [need, question, signal] = [exampleId(61), exampleId(62), exampleId(63)] as const;
const page = { url: 'https://acme.example/jobs', title: 'Jobs', capturedAt: '2026-11-24T10:00:00.000Z' };
const observed = {
  ...({ id: signal, kind: 'hiring', summary: '4 technicians', quote: 'We hire 4.', count: 4, date: null } as const),
  ...({ method: 'text', confidence: 0.9 } as const),
};
const evidence = [{ id: signal, quote: 'We hire 4.', ...page }];
const supposed = { id: need, kind: 'latent', statement: 'Rounds', evidence, rule: 'hiring-field' } as const;
const planned = { id: question, text: 'How do you plan?', forms: ['open'], because: [signal], tests: [need] } as const;
const suppose = {
  ...({ do: 'suppose-need', ...own, need: { ...supposed, evidence } } as const),
  question: { ...planned, forms: ['open' as const], because: [signal], tests: [need] },
  seen: { page, signals: [observed] },
};
const known = history(met);
const dismiss = { do: 'dismiss-hypothesis', ...own, need: suppose.need, why: '' } as const;

test('to suppose a need keeps the signal that it rests on, the need, and the question that would test it', () => {
  expect(happens(suppose, known)).toEqual(['signal.observed', 'need.noted', 'question.planned']);
  const { signals, needs, questions } = after(suppose, known);
  expect(signals).toMatchObject([{ id: signal, source: page }]);
  expect(needs).toMatchObject([{ status: 'hypothesis', rule: 'hiring-field', evidence: [{ id: signal }] }]);
  expect(questions).toMatchObject([{ because: [signal], tests: [need], status: 'planned' }]);
});

test('a signal that is known, or that it does not rest on, is not kept again', () => {
  const seen = history(met, { type: 'signal.observed', subject, source: page, data: observed });
  expect(happens(suppose, seen)).toEqual(['need.noted', 'question.planned']);
  const other = { ...observed, id: exampleId(64), summary: '2 poets' };
  const more = { ...suppose, seen: { page, signals: [other] } };
  expect(happens(more, known)).toEqual(['need.noted', 'question.planned']);
});

test('what is dismissed is kept as dismissed, with its rule', () => {
  expect(happens(dismiss, known)).toEqual(['need.noted', 'need.dismissed']);
  expect(after(dismiss, known).needs).toMatchObject([{ status: 'dismissed', rule: 'hiring-field' }]);
});

test('what a rule gave once is not supposed a second time, and never as if they had said it', () => {
  const before = history(met, { type: 'need.noted', subject, data: { ...supposed, id: exampleId(65), evidence: [] } });
  expect(happens(suppose, before)).toBe('already-so');
  expect(happens(dismiss, before)).toBe('already-so');
  const said = { ...suppose, need: { ...suppose.need, kind: 'explicit' as const } };
  expect(after(said, known).needs).toMatchObject([{ kind: 'latent', status: 'hypothesis' }]);
});
