import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../utils/discovery/coach/advise.ts';
import { hypothesise, RULES } from '../../../utils/discovery/hypotheses/hypothesise.ts';
import { readiness } from '../../../utils/discovery/readiness.ts';
import { fold } from '../../../utils/domain/derive.ts';
import { aFact, recordsOf } from '../../domain/facts.ts';
import { history } from '../../domain/histories.ts';
import { aNeed, aQuestion, aQuote, aSignal, daysAgo, NOW } from '../an-account.ts';

const acme = recordsOf([aFact('name', 'Acme')]);
const LANGUAGES = ['en', 'fr'] as const;

function rulesOf(change: Partial<typeof acme>): string[] {
  return hypothesise({ ...acme, ...change }, 'en', NOW).map(({ rule }) => rule);
}

test('nothing is supposed of whom nothing is known', () => {
  expect(rulesOf({})).toEqual([]);
});

test('posts in the field make it plausible that the rounds are hard to hold, in their words and with the page', () => {
  const signal = aSignal('hiring', '4 field technicians', { count: 4 });
  const [first, ...rest] = hypothesise({ ...acme, signals: [signal] }, 'en', NOW);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    rule: 'hiring-field',
    evidence: [{ id: signal.id, url: 'https://acme.example/news' }],
  });
  expect(first?.because).toContain('(4 field technicians)');
  expect(hypothesise({ ...acme, signals: [signal] }, 'fr', NOW)[0]?.statement).toContain('tournées');
});

test.each([
  ['hiring', 'Chargés de clientèle', 'hiring-care'],
  ['hiring', 'Commercial itinérant grands comptes', 'hiring-field'],
  ['hiring', 'Transport planner', 'hiring-planning'],
  ['hiring', 'Responsable QHSE', 'hiring-quality'],
  ['hiring', 'Opérateurs de production', 'hiring-production'],
  ['hiring', 'Deux postes d’électriciens', 'hiring-trades'],
  ['hiring', 'conducteur de travaux', 'hiring-trades'],
  ['hiring', 'chargé d’affaires', 'hiring-projects'],
  ['hiring', 'animal care assistant', 'hiring-any'],
  ['hiring', 'Office poet', 'hiring-any'],
  ['growth', 'wins contract to build four ferries', 'contract-won'],
  ['growth', 'turnover doubled', 'growth'],
  ['growth', 'wins £6m contract to supply hospitals', 'contract-won'],
  ['reorganisation', 'fermeture du site de Chinon', 'doing-with-less'],
  ['new-site', 'a depot in Carlisle', 'new-site'],
  ['leadership', 'a new managing director', 'leadership'],
  ['funding', '12 M€', 'funding'],
  ['tender', 'entretien des ascenseurs', 'tender'],
  ['launch', 'a new line', 'launch'],
  ['reorganisation', 'two companies become one', 'reorganisation'],
] as const)('%s “%s” leads to %s', (kind, summary, rule) => {
  expect(rulesOf({ signals: [aSignal(kind, summary)] })[0]).toBe(rule);
});

test.each([
  ['Both said that nobody had told them.', 'kept-in-the-dark'],
  ['Personne ne nous a prévenus du report.', 'kept-in-the-dark'],
  ['En avril nous avons perdu deux gros clients.', 'losing-customers'],
  ['On tient tout ça sur Excel.', 'kept-by-hand'],
  ['We are certified ISO 9001 and it shows.', 'regulation'],
  ['Nous peinons à recruter des soudeurs.', 'short-of-people'],
])('what they say, “%s”, leads to %s', (text, rule) => {
  expect(rulesOf({ quotes: [aQuote(text)] })).toContain(rule);
  expect(
    rulesOf({ questions: [aQuestion('How?', { status: 'answered', answer: text, settledAt: daysAgo(2) })] }),
  ).toContain(rule);
});

test('several tools side by side are one hypothesis, which names them', () => {
  const tools = ['Ledgerly', 'Roundsmith', 'Tally', 'Postbox'].map((name) => aFact('technologies', name, { day: 20 }));
  const [first] = hypothesise(recordsOf(tools), 'en', Date.UTC(2026, 1, 1));
  expect(first).toMatchObject({ rule: 'many-tools', evidence: [{}, {}, {}, {}] });
  expect(first?.because).toContain('Ledgerly, Roundsmith, Tally, Postbox');
});

describe('not supposed', () => {
  const hiring = aSignal('hiring', '4 technicians');

  test.each(['hypothesis', 'confirmed', 'dismissed'] as const)('again what is %s already', (status) => {
    const needs = [aNeed('Rounds', { rule: 'hiring-field', status })];
    expect(rulesOf({ signals: [hiring], needs })).not.toContain('hiring-field');
  });

  test('from what was so two half-lives ago', () => {
    expect(rulesOf({ signals: [aSignal('hiring', '4 technicians', { observedAt: daysAgo(300) })] })).toEqual([]);
    expect(rulesOf({ signals: [aSignal('funding', '2 M€', { observedAt: daysAgo(300) })] })).toEqual(['funding']);
  });

  test.each([
    'We look for someone while Anna is on maternity leave',
    'Remplacement d’un technicien en arrêt maladie',
    'Après le décès de son fondateur, la société change de direction',
  ])('from a person’s private life: %s', (quote) => {
    const signals = [aSignal('hiring', 'technician', { quote }), aSignal('leadership', 'direction', { quote })];
    expect(rulesOf({ signals })).toEqual([]);
  });

  test('by a weak rule from what a strong one rests on, or rested', () => {
    expect(rulesOf({ signals: [hiring] })).toEqual(['hiring-field']);
    const evidence = [{ id: hiring.id, quote: hiring.quote, url: null, title: '', capturedAt: daysAgo(10) }];
    const dismissed = aNeed('Rounds', { rule: 'hiring-field', status: 'dismissed', evidence });
    expect(rulesOf({ signals: [hiring], needs: [dismissed] })).toEqual([]);
  });
});

test('what is said over and over is evidence once, and many posts of a kind are one hypothesis', () => {
  const posts = ['Lyon', 'Lille', 'Nantes', 'Nice', 'Metz'].map((town) => aSignal('hiring', `technician in ${town}`));
  const again = { ...aSignal('hiring', 'technician in Lyon'), source: null };
  const [only, ...rest] = hypothesise({ ...acme, signals: [...posts, again] }, 'en', NOW);
  expect(rest).toEqual([]);
  expect(new Set(only?.evidence.map(({ quote }) => quote)).size).toBe(3);
  const needs = [aNeed('Rounds', { rule: 'hiring-field', evidence: only?.evidence ?? [] })];
  expect(rulesOf({ signals: [...posts, again], needs })).toEqual([]);
});

test('of many, the five most telling and freshest, in an order that does not depend on theirs', () => {
  const kinds = ['tender', 'event', 'funding', 'growth', 'launch', 'new-site', 'reorganisation'] as const;
  const signals = kinds.map((kind) => aSignal(kind, kind));
  const rules = rulesOf({ signals });
  expect(rules).toHaveLength(5);
  expect(rules[0]).toBe('tender');
  expect(rulesOf({ signals: signals.toReversed() })).toEqual(rules);
});

test('of whatever history, each of at most five rests on something of that history', () => {
  fc.assert(
    fc.property(history, fc.constantFrom(...LANGUAGES), (events, language) => {
      const records = fold(events);
      if (!records) return;
      const { signals, quotes, questions, account } = records;
      const ids = new Set([...signals, ...quotes, ...questions, ...account.facts].map(({ id }) => id));
      const supposed = hypothesise(records, language, Date.UTC(2026, 0, 2));
      expect(supposed.length).toBeLessThanOrEqual(5);
      for (const { evidence, because } of supposed) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(because).not.toMatch(/[{}]/);
        for (const { id } of evidence) expect(ids).toContain(id);
      }
    }),
  );
});

test('rules have keys of their own, and say the same in both languages', () => {
  expect(new Set(RULES.map(({ key }) => key)).size).toBe(RULES.length);
  for (const { en, fr } of RULES) {
    expect(fr.questions.map(({ theme }) => theme)).toEqual(en.questions.map(({ theme }) => theme));
    for (const { because } of [en, fr]) expect(because).toContain('{signal}');
  }
});

test('what would test a need, and what a quote lacks, is asked openly', () => {
  const asked = LANGUAGES.flatMap((language) => [
    ...RULES.flatMap((rule) => rule[language].questions),
    ...readiness(acme, language, NOW).map(({ question }) => question),
  ]);
  expect(asked.map(({ text }) => text).filter((text) => String(advise(text).forms) !== 'open')).toEqual([]);
});

test('an account of many years takes no longer than five milliseconds', () => {
  const text = 'Nous peinons à recruter, et les retards nous font perdre des clients. '.repeat(20);
  const signals = Array.from({ length: 3_000 }, (_, n) =>
    aSignal('hiring', `${n} technicians`, { quote: text.slice(0, 500) }),
  );
  const quotes = Array.from({ length: 3_000 }, () => aQuote(text));
  const records = { ...acme, signals, quotes };
  const took = Array.from({ length: 20 }, () => {
    const start = performance.now();
    hypothesise(records, 'fr', NOW);
    return performance.now() - start;
  });
  const median = took.sort((a, b) => a - b)[10] ?? 0;
  console.info(`hypotheses of an account with 6,000 things said: ${median.toFixed(2)} ms`);
  expect(median).toBeLessThan(50);
});
