import { expect, test } from 'vitest';
import { readiness } from '../../utils/discovery/readiness.ts';
import type { Records } from '../../utils/domain/records.ts';
import { exampleId } from '../domain/examples.ts';
import { aContact, aFact, recordsOf } from '../domain/facts.ts';
import { aNeed, aQuestion, daysAgo, NOW } from './an-account.ts';

const acme = recordsOf([]);

function met(change: Partial<Records>): string[] {
  return readiness({ ...acme, ...change }, 'en', NOW)
    .filter((one) => one.met)
    .map(({ point, found }) => `${point}: ${found}`);
}

test('of an unknown account all is missing, and each has the question that would find it', () => {
  for (const language of ['en', 'fr'] as const) {
    const points = readiness(acme, language, NOW);
    expect(points.map(({ point }) => point)).toEqual(['needs', 'impact', 'people', 'latent', 'value', 'step']);
    for (const { met, question } of points) {
      expect(met).toBe(false);
      expect(question.text).not.toBe('');
    }
  }
});

test('a confirmed need counts, and what it costs them; a supposed one does not', () => {
  const need = aNeed('Plan in minutes', { kind: 'explicit', status: 'confirmed', impact: 'Half a day a week' });
  expect(met({ needs: [need] })).toEqual(['needs: Plan in minutes', 'impact: Half a day a week']);
  expect(met({ needs: [aNeed('Rounds', { impact: 'Mondays' })] })).toEqual([]);
});

test('an answer counts for its theme', () => {
  const answered = (theme: 'consequences' | 'decision' | 'difference', answer: string) =>
    aQuestion(theme, { theme, status: 'answered', answer, settledAt: daysAgo(1) });
  const questions = [
    answered('consequences', 'We lose Mondays'),
    answered('decision', 'The board'),
    answered('difference', 'Twice the rounds'),
  ];
  expect(met({ questions })).toEqual(['impact: We lose Mondays', 'people: The board', 'value: Twice the rounds']);
});

test.each([
  ['Head of operations', true],
  ['Directrice générale', true],
  ['Présidente', true],
  ['Responsable des achats', true],
  ['Field technician', false],
])('%s has a say: %s', (title, says) => {
  const contact = aContact([aFact('name', 'Ada'), aFact('jobTitle', title)]);
  expect(met({ contacts: [contact] })).toEqual(says ? [`people: Ada, ${title}`] : []);
  expect(met({ contacts: [{ ...contact, leftOn: '2026-01-02' }] })).toEqual([]);
});

test('what is supposed has to be asked about, and its own question is named until then', () => {
  const need = aNeed('Rounds', { rule: 'hiring-field' });
  const latent = (change: Partial<Records>) =>
    readiness({ ...acme, needs: [need], ...change }, 'en', NOW).find(({ point }) => point === 'latent');
  expect(latent({})).toMatchObject({
    met: false,
    question: { text: 'How do the rounds get planned from one week to the next?' },
  });
  const planned = aQuestion('How do you plan?', { tests: [need.id] });
  expect(latent({ questions: [planned] })).toMatchObject({ met: false, question: { text: 'How do you plan?' } });
  expect(latent({ questions: [{ ...planned, status: 'asked' }] })).toMatchObject({ met: true, found: 'Rounds' });
});

test('a next step counts while its day has not passed', () => {
  const promise = { id: exampleId(7), account: exampleId(1), by: 'us' as const, text: 'Send it', contact: null };
  const open = { ...promise, opportunity: null, status: 'open' as const, why: '', madeAt: daysAgo(1), settledAt: null };
  expect(met({ commitments: [{ ...open, due: '2026-11-28' }] })).toEqual(['step: Send it (Nov 28, 2026)']);
  expect(met({ commitments: [{ ...open, due: '2026-11-20' }] })).toEqual([]);
  expect(met({ commitments: [{ ...open, due: null }] })).toEqual([]);
});
