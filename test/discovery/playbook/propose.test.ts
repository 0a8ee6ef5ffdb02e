import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Playbook, PlaybookQuestion } from '../../../utils/discovery/playbook/playbook.ts';
import { propose } from '../../../utils/discovery/playbook/propose.ts';
import type { Occasion } from '../../../utils/discovery/playbook/proposed.ts';
import { fold } from '../../../utils/domain/derive.ts';
import { type Question, type QuestionTheme, questionTheme } from '../../../utils/domain/question.ts';
import { aFact, recordsOf } from '../../domain/facts.ts';
import { history } from '../../domain/histories.ts';
import { aNeed, aQuestion, aSignal, daysAgo, NOW } from '../an-account.ts';

const acme = recordsOf([aFact('name', 'Acme')]);
const occasion: Occasion = { language: 'en', stage: null, now: NOW };

function question(id: string, theme: QuestionTheme, change: Partial<PlaybookQuestion> = {}): PlaybookQuestion {
  return { id, text: `What about ${id}?`, theme, ...change };
}

function book(...questions: PlaybookQuestion[]): Playbook {
  return { id: 'ours', name: 'Ours', language: 'en', questions };
}

const everyTheme = questionTheme.options.map((theme) => question(`of-${theme}`, theme));

function idsOf(records: typeof acme, playbook: Playbook, change: Partial<Occasion> = {}): string[] {
  return propose(records, [playbook], { ...occasion, ...change }).map(({ from }) => from.replace('ours/', ''));
}

test('of nine themes seven are proposed, each once, with the reason', () => {
  const proposed = propose(
    acme,
    [book(...everyTheme, ...everyTheme.map((one) => ({ ...one, id: `${one.id}-2`, text: 'So?' })))],
    occasion,
  );
  expect(proposed).toHaveLength(7);
  expect(new Set(proposed.map(({ theme }) => theme)).size).toBe(7);
  for (const { reason } of proposed) expect(reason).not.toBe('');
});

test('a theme that nothing was answered about comes before one that is known', () => {
  const known = aQuestion('Who?', { status: 'answered', theme: 'world', answer: 'Us', settledAt: daysAgo(1) });
  expect(idsOf({ ...acme, questions: [known] }, book(...everyTheme))).not.toContain('of-world');
});

test('what happens there calls for its question, which says so', () => {
  const signal = aSignal('tender', 'lifts in 40 schools');
  const called = question('called', 'trigger', { signals: ['tender'], because: '{account} has to choose: {signal}.' });
  const proposed = propose({ ...acme, signals: [signal] }, [book(...everyTheme, called)], occasion);
  expect(proposed.find(({ from }) => from === 'ours/called')).toMatchObject({
    because: [signal.id],
    reason: 'Acme has to choose: lifts in 40 schools.',
  });
  expect(proposed[0]?.hypothesis?.rule).toBe('tender');
});

test('a sentence that counts is not said of what nobody counted', () => {
  const called = question('called', 'people', { signals: ['hiring'], because: 'They look for {count} people.' });
  const reasonFor = (count: number | null) => {
    const signals = [aSignal('hiring', 'poets', { count })];
    return propose({ ...acme, signals }, [book(called)], occasion).find(({ from }) => from === 'ours/called')?.reason;
  };
  expect(reasonFor(3)).toBe('They look for 3 people.');
  expect(reasonFor(null)).toBe('They are hiring: poets.');
});

test('a need that nothing tests yet brings its question first, and the question names it', () => {
  const need = aNeed('Organise more people in the field', { rule: 'hiring-field' });
  const [first] = propose({ ...acme, needs: [need] }, [book(...everyTheme)], occasion);
  expect(first).toMatchObject({ from: 'rule/hiring-field', tests: [need.id], hypothesis: null });
  expect(first?.reason).toContain('Organise more people in the field');
  const planned = aQuestion('How do you plan?', { tests: [need.id] });
  expect(idsOf({ ...acme, needs: [need], questions: [planned] }, book(...everyTheme))[0]).not.toBe('rule/hiring-field');
});

test('a test that was dropped tests nothing: another is proposed, and not the same', () => {
  const need = aNeed('Organise more people in the field', { rule: 'hiring-field' });
  const proposedWith = (questions: Question[]) =>
    propose({ ...acme, needs: [need], questions }, [book(...everyTheme)], occasion)[0];
  const first = proposedWith([]);
  const dropped = aQuestion(first?.text ?? '', { tests: [need.id], status: 'dropped' });
  expect(proposedWith([dropped])).toMatchObject({ from: 'rule/hiring-field', tests: [need.id] });
  expect(proposedWith([dropped])?.text).not.toBe(first?.text);
});

test('a question that a signal calls for tests the needs that rest on that signal', () => {
  const signal = aSignal('launch', 'a new line');
  const evidence = [{ id: signal.id, quote: 'A new line', url: null, title: '', capturedAt: daysAgo(10) }];
  const need = aNeed('First customers', { evidence });
  const called = question('called', 'world', { signals: ['launch'] });
  const proposed = propose({ ...acme, signals: [signal], needs: [need] }, [book(called)], occasion);
  expect(proposed.find(({ from }) => from === 'ours/called')).toMatchObject({ tests: [need.id], because: [signal.id] });
});

describe('not proposed', () => {
  const one = question('one', 'world');

  test.each(['planned', 'asked', 'answered', 'dropped'] as const)(
    'what is %s, by its words or by where it came from',
    (status) => {
      const byWords = aQuestion('What about  ONE', { status });
      const byPlace = aQuestion('What of that one?', { status, from: 'ours/one' });
      for (const questions of [[byWords], [byPlace]]) expect(idsOf({ ...acme, questions }, book(one))).toEqual([]);
    },
  );

  test('what belongs to another stage, or another language', () => {
    const late = book({ ...one, stages: ['closing'] });
    expect(idsOf(acme, late, { stage: 'detection' })).toEqual([]);
    expect(idsOf(acme, late, { stage: 'closing' })).toEqual(['one']);
    expect(idsOf(acme, late)).toEqual(['one']);
    expect(idsOf(acme, late, { language: 'fr' })).toEqual([]);
  });

  test('what asks for something that is not so', () => {
    const big = book({ ...one, when: { people: 200, knows: ['industry'] } });
    const facts = [aFact('name', 'Acme'), aFact('size.min', '251'), aFact('industry', 'Lifts')];
    expect(idsOf(recordsOf(facts.slice(0, 2)), big)).toEqual([]);
    expect(idsOf(recordsOf(facts), big)).toEqual(['one']);
    expect(idsOf(acme, book({ ...one, when: { customer: true } }))).toEqual([]);
    expect(idsOf(acme, book({ ...one, when: { need: 'confirmed' } }))).toEqual([]);
  });

  test('what takes for granted something that has not happened lately', () => {
    const hiring = book({ ...one, when: { happened: ['hiring'] } });
    const idsWith = (days: number) =>
      idsOf({ ...acme, signals: [aSignal('hiring', 'poets', { observedAt: daysAgo(days) })] }, hiring);
    expect(idsOf(acme, hiring)).toEqual([]);
    expect(idsWith(10)).toContain('one');
    expect(idsWith(200)).not.toContain('one');
  });

  test('what an answer has to come before', () => {
    const parent = question('parent', 'today', { followUps: ['one'] });
    expect(idsOf(acme, book(parent, one))).toEqual(['parent']);
    const answered = aQuestion(parent.text, { status: 'answered', answer: 'With care', settledAt: daysAgo(1) });
    const [next] = propose({ ...acme, questions: [answered] }, [book(parent, one)], occasion);
    expect(next).toMatchObject({ from: 'ours/one', because: [answered.id], reason: 'They answered: “With care”' });
  });
});

test('of whatever history, at most seven, none twice, none that is taken', () => {
  fc.assert(
    fc.property(history, (events) => {
      const records = fold(events);
      if (!records) return;
      const proposed = propose(records, [book(...everyTheme)], { ...occasion, now: Date.UTC(2026, 0, 2) });
      expect(proposed.length).toBeLessThanOrEqual(7);
      expect(new Set(proposed.map(({ text }) => text)).size).toBe(proposed.length);
      const ids = new Set(
        [records.signals, records.quotes, records.questions, records.account.facts].flat().map(({ id }) => id),
      );
      for (const { because, hypothesis } of proposed)
        if (!hypothesis) for (const id of because) expect(ids).toContain(id);
    }),
  );
});
