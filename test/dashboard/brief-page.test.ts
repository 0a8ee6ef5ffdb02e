import { expect, test } from 'vitest';
import { briefMarkdown, briefPage } from '../../utils/dashboard/brief-page.ts';
import { briefOf } from '../../utils/discovery/brief.ts';
import type { Records } from '../../utils/domain/records.ts';
import { briefWordsIn } from '../../utils/locale/brief.ts';
import { aNeed, aQuestion, aQuote, aSignal, daysAgo, NOW } from '../discovery/an-account.ts';
import { exampleId } from '../domain/examples.ts';
import { aContact, aFact, recordsOf } from '../domain/facts.ts';

const acme = recordsOf(
  [aFact('name', 'Acme'), aFact('industry', 'Lifts')],
  [aContact([aFact('name', 'Ada'), aFact('jobTitle', 'CEO')])],
);
const promise = {
  id: exampleId(7),
  account: exampleId(1),
  by: 'us' as const,
  text: 'Send the [plan]',
  contact: exampleId(2),
};
const records: Records = {
  ...acme,
  commitments: [
    { ...promise, opportunity: null, due: '2026-11-20', status: 'open', why: '', madeAt: daysAgo(20), settledAt: null },
  ],
  signals: [aSignal('hiring', '4 *technicians*'), aSignal('tender', 'lifts', { observedAt: daysAgo(100) })],
  needs: [aNeed('Organise the rounds')],
  quotes: [aQuote('We lose Mondays.', { contact: exampleId(2) })],
  questions: [aQuestion('How do you plan?')],
};

function pageIn(language: 'en' | 'fr', of = records) {
  const words = briefWordsIn(language, NOW);
  return { page: briefPage(briefOf(of, [], NOW), of, words), words };
}

test('the brief is read in order, every statement with its age and where it was read', () => {
  const { page } = pageIn('en');
  expect(page.title).toBe('Acme');
  const titles = page.sections.map(({ title }) => title);
  expect(titles[0]).toBe('Promises');
  expect(titles.indexOf('Needs that they stated')).toBeLessThan(titles.indexOf('Needs that we suppose'));
  const linesOf = (name: string) => page.sections.find((one) => one.name === name)?.lines;
  expect(linesOf('promises')).toMatchObject([
    { text: 'Send the [plan]', about: 'We promised, late, due Nov 20, 2026 · Ada' },
  ]);
  expect(linesOf('signals')).toMatchObject([
    { text: 'hiring: 4 *technicians*', age: '10 days old', source: { url: 'https://acme.example/news' }, stale: false },
    { text: 'tender: lifts', age: '3 months old', stale: true },
  ]);
  expect(linesOf('words')).toMatchObject([{ text: '“We lose Mondays.”', about: 'Ada', age: '5 days ago' }]);
  expect(linesOf('people')).toMatchObject([{ text: 'Ada · CEO', stale: false }]);
  expect(linesOf('questions')?.[0]).toMatchObject({ text: 'How do you plan?', about: 'planned' });
});

test('as Markdown it says the same, and nothing of a page is taken for markup', () => {
  const { page, words } = pageIn('fr');
  // Numbers and their units stand together in French: U+00A0.
  const text = briefMarkdown(page, words).replaceAll('\u00a0', ' ');
  expect(text).toContain('# Acme\n\n## Promesses\n\n- Send the \\[plan\\]');
  expect(text).toContain('4 \\*technicians\\*');
  expect(text).toContain('lu il y a 10 jours · https://acme.example/news');
  expect(text).toContain('« We lose Mondays. »');
  expect(text).toContain('à vérifier');
});

test('of an account that is hardly known it says so', () => {
  const { page } = pageIn('en', recordsOf([aFact('name', 'Acme')]));
  const { lines, empty } = page.sections.find(({ name }) => name === 'contact') ?? {};
  expect([lines, empty]).toEqual([[], 'Nobody has met them yet.']);
  expect(page.sections.some(({ name }) => name === 'people')).toBe(false);
});

test('what was said is as old as the word, and what became of promises is told', () => {
  const kept = { ...promise, opportunity: null, due: null, why: '', madeAt: daysAgo(9), settledAt: daysAgo(0) };
  const commitments = [
    { ...kept, status: 'kept' as const },
    { ...kept, id: exampleId(8), by: 'them' as const, status: 'missed' as const },
  ];
  const lines = (language: 'en' | 'fr') =>
    pageIn(language, { ...records, commitments }).page.sections.find(({ name }) => name === 'promises')?.lines;
  expect(lines('en')).toMatchObject([{ age: 'today' }, { age: 'today' }, { text: 'ours kept 1 of 1 · theirs 0 of 1' }]);
  expect(lines('fr')).toMatchObject([
    { age: 'aujourd’hui' },
    {},
    { text: 'les nôtres\u00a0: 1 sur 1 tenues · les leurs\u00a0: 0 sur 1' },
  ]);
});

test('a size that is one number is no range, and a date is said as one says it', () => {
  const facts = [
    aFact('name', 'Acme'),
    aFact('size.min', '48'),
    aFact('size.max', '48'),
    aFact('founded', '1987-03-02'),
  ];
  const { page } = pageIn('en', recordsOf(facts));
  const texts = page.sections.find(({ name }) => name === 'facts')?.lines.map(({ text }) => text);
  expect(texts).toEqual(['Size: 48', 'Founded: Mar 2, 1987']);
});
