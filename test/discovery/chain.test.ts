import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf, unasked, unsupported } from '../../utils/discovery/chain.ts';
import { fold } from '../../utils/domain/derive.ts';
import { exampleId } from '../domain/examples.ts';
import { recordsOf } from '../domain/facts.ts';
import { account, history, stamped } from '../domain/histories.ts';
import { aNeed, aQuestion, daysAgo } from './an-account.ts';

const acme = recordsOf([]);
const evidence = [
  { id: exampleId(6), quote: 'We hire 4.', url: 'https://acme.example/jobs', title: 'Jobs', capturedAt: daysAgo(9) },
];

test('what is planned and not asked is told, the oldest first', () => {
  const [young, old] = [aQuestion('How?', { plannedAt: daysAgo(1) }), aQuestion('Why?', { plannedAt: daysAgo(8) })];
  const others = (['asked', 'answered', 'dropped'] as const).map((status) => aQuestion(status, { status }));
  expect(unasked({ questions: [young, old, ...others] })).toEqual([old, young]);
});

describe('a supposed need', () => {
  const bare = aNeed('Rounds');
  const rested = aNeed('Rounds', { evidence });

  test.each([
    ['nothing', bare, [], ['evidence', 'question']],
    ['evidence alone', rested, [], ['question']],
    ['a question alone', bare, [aQuestion('How?', { tests: [bare.id] })], ['evidence']],
    ['a closed question', rested, [aQuestion('Do you?', { tests: [rested.id], forms: ['closed'] })], ['question']],
    ['a dropped question', rested, [aQuestion('How?', { tests: [rested.id], status: 'dropped' })], ['question']],
  ])('with %s is unsupported, and it is said in what', (_, need, questions, lacks) => {
    expect(unsupported({ needs: [need], questions })).toEqual([{ need, lacks }]);
  });

  test('with both is a hypothesis; one that they said or that is settled needs neither', () => {
    const question = aQuestion('How?', { tests: [rested.id] });
    const settled = (['confirmed', 'dismissed'] as const).map((status) => aNeed('x', { status }));
    expect(unsupported({ needs: [rested, ...settled], questions: [question] })).toEqual([]);
  });
});

test('from a need one comes to its page, its questions and the answer that confirmed it', () => {
  const need = aNeed('Rounds', { evidence });
  const asked = aQuestion('How?', { tests: [need.id], status: 'answered', answer: 'By hand' });
  const confirmed = { ...need, status: 'confirmed' as const, question: asked.id };
  expect(chainOf(confirmed, { questions: [asked, aQuestion('Why?')] })).toEqual({
    need: confirmed,
    evidence,
    tests: [asked],
    confirmedBy: asked,
  });
  expect(chainOf(need, acme)).toMatchObject({ tests: [], confirmedBy: null });
});

test('whatever happens, what is latent counts as confirmed by a word of theirs alone', () => {
  const need = exampleId(4);
  const told = (type: string, data: object) => ({ type, subject: { account }, data: { id: need, ...data } });
  const noted = fc
    .constantFrom('explicit', 'latent')
    .map((kind) => told('need.noted', { kind, statement: 'Rounds', evidence: [] }));
  const then = fc.constantFrom(
    told('need.confirmed', { contact: null, quote: 'Yes' }),
    told('need.dismissed', { why: '' }),
    told('need.changed', { kind: 'latent' }),
    told('need.changed', { kind: 'explicit' }),
  );
  fc.assert(
    fc.property(noted, fc.array(then, { maxLength: 6 }), history, (first, more, others) => {
      const happened = [first, ...more].map((one, n) => stamped(exampleId(9_000 + n), 900 + n, account, one));
      const known = fold([...others, ...happened])?.needs.find(({ id }) => id === need);
      const isConfirmed = more.some(({ type }) => type === 'need.confirmed');
      if (known?.kind === 'latent' && !isConfirmed) expect(known.status).not.toBe('confirmed');
    }),
  );
});
