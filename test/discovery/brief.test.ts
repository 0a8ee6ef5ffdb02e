import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefOf } from '../../utils/discovery/brief.ts';
import { propose } from '../../utils/discovery/playbook/propose.ts';
import type { Commitment } from '../../utils/domain/commitment.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { Records } from '../../utils/domain/records.ts';
import { exampleId } from '../domain/examples.ts';
import { aContact, aFact, recordsOf } from '../domain/facts.ts';
import { history } from '../domain/histories.ts';
import { aNeed, aQuestion, aQuote, aSignal, daysAgo, NOW } from './an-account.ts';

const acme = recordsOf([aFact('name', 'Acme')]);
function brief(change: Partial<Records>) {
  return briefOf({ ...acme, ...change }, [], NOW);
}

let promises = 100;
function promise(text: string, change: Partial<Commitment> = {}): Commitment {
  const open = { due: null, contact: null, opportunity: null, status: 'open', why: '', settledAt: null } as const;
  return { id: exampleId(promises++), account: exampleId(1), by: 'us', text, madeAt: daysAgo(20), ...open, ...change };
}

test('promises come late first, then open by their day, missed, kept', () => {
  const { promises } = brief({
    commitments: [
      promise('kept', { status: 'kept', settledAt: daysAgo(1) }),
      promise('some day'),
      promise('next week', { due: '2026-12-02' }),
      promise('missed', { status: 'missed', settledAt: daysAgo(2) }),
      promise('late', { due: '2026-11-20', by: 'them' }),
    ],
  });
  expect(promises.map(({ what }) => what.text)).toEqual(['late', 'next week', 'some day', 'missed', 'kept']);
  expect(promises.map(({ what }) => what.late)).toEqual([true, false, false, false, false]);
});

test('what changed is told since they were last met', () => {
  const touch = {
    id: exampleId(8),
    account: exampleId(1),
    direction: 'outgoing',
    channel: 'call',
    minutes: 9,
    origin: '',
  } as const;
  const met = { ...touch, brought: '', with: [], happenedAt: daysAgo(15), opportunity: null };
  const [before, after] = [aSignal('launch', 'old', { observedAt: daysAgo(20) }), aSignal('launch', 'new')];
  const { lastContact, changed } = brief({ touches: [met], signals: [before, after] });
  expect(lastContact).toMatchObject({ what: met, at: met.happenedAt });
  expect(changed.since).toBe(met.happenedAt);
  expect(changed.signals).toEqual([after]);
  expect(brief({}).lastContact).toBeNull();
});

test('needs that they stated stand apart from those that we suppose; dismissed ones are gone', () => {
  const evidence = [
    { id: exampleId(6), quote: 'We hire', url: 'https://acme.example/jobs', title: 'Jobs', capturedAt: daysAgo(9) },
  ];
  const { stated, supposed } = brief({
    needs: [
      aNeed('said', { kind: 'explicit', status: 'confirmed' }),
      aNeed('supposed', { evidence }),
      aNeed('no', { status: 'dismissed' }),
    ],
  });
  expect(stated.map(({ what }) => what.statement)).toEqual(['said']);
  expect(supposed).toMatchObject([
    { what: { statement: 'supposed' }, at: daysAgo(9), source: { url: 'https://acme.example/jobs' } },
  ]);
});

test('their last three words are told, the same ones once', () => {
  const texts = ['one', 'two', 'three', 'four'].map((text, n) => aQuote(text, { keptAt: daysAgo(n + 1) }));
  const again = aQuestion('How?', { status: 'answered', answer: 'one', settledAt: daysAgo(1) });
  expect(brief({ quotes: texts, questions: [again] }).words.map(({ what }) => what.text)).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('what waits in the plan comes before what is proposed', () => {
  const signal = aSignal('tender', 'lifts');
  const planned = aQuestion('How do you choose?', { because: [signal.id], theme: 'decision' });
  const records = { ...acme, signals: [signal], questions: [planned] };
  const proposed = propose(records, [], { language: 'en', stage: null, now: NOW });
  const { questions } = briefOf(records, proposed, NOW);
  expect(questions[0]).toMatchObject({ id: planned.id, reason: signal.quote });
  expect(questions[1]).toMatchObject({ id: null, text: 'What led to this tender being written?' });
});

test('what does not stay long is marked, each kind at its own pace', () => {
  const year = recordsOf(
    [aFact('industry', 'Lifts'), aFact('technologies', 'Tally'), aFact('size.min', '50', { day: 1 })],
    [aContact([aFact('name', 'Ada'), aFact('jobTitle', 'Head')])],
  );
  const later = Date.UTC(2027, 2, 1);
  const { facts, people } = briefOf(year, [], later);
  expect(facts.map(({ what, stale }) => [what.field, stale])).toEqual([
    ['industry', false],
    ['size.min', true],
    ['technologies', false],
  ]);
  expect(people).toMatchObject([{ stale: false }]);
  expect(briefOf(year, [], Date.UTC(2028, 0, 1)).people).toMatchObject([{ stale: true }]);
});

test('a size that is one number is said once', () => {
  const fieldsOf = (max: string) => {
    const facts = [aFact('size.min', '48'), aFact('size.max', max)];
    return briefOf(recordsOf(facts), [], NOW).facts.map(({ what }) => what.field);
  };
  expect(fieldsOf('48')).toEqual(['size.min']);
  expect(fieldsOf('120')).toEqual(['size.min', 'size.max']);
});

test('of whatever history there is a brief, short enough to be read', () => {
  fc.assert(
    fc.property(history, (events) => {
      const records = fold(events);
      if (!records) return;
      const { promises, questions, signals, people, words } = briefOf(records, [], Date.UTC(2026, 0, 2));
      for (const list of [promises, questions, signals, people, words]) expect(list.length).toBeLessThanOrEqual(8);
    }),
  );
});
