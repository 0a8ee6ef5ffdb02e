import { describe, expect, test } from 'vitest';
import { testsOf, unsupported } from '../../utils/discovery/chain.ts';
import { advise } from '../../utils/discovery/coach/advise.ts';
import { RULES } from '../../utils/discovery/hypotheses/hypothesise.ts';
import { plannedOf, questionOn } from '../../utils/discovery/plan.ts';
import { propose } from '../../utils/discovery/playbook/propose.ts';
import { groundsOf, questionsAbout } from '../../utils/discovery/support.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { recordsOf } from '../domain/facts.ts';
import { aNeed, aQuestion, aQuote, aSignal, daysAgo, NOW } from './an-account.ts';

const acme = recordsOf([]);
const typed = aNeed('Nobody sees what a day on the road costs.');
const said = aNeed('We lose two Saturdays a month', { kind: 'explicit', status: 'confirmed' });
const occasion = { language: 'en', stage: null, now: NOW } as const;

describe('a need typed by hand', () => {
  test.each([
    ['en', typed, 'I wondered about this: “Nobody sees what a day on the road costs”. How is that with you?'],
    ['en', said, 'You told us: “We lose two Saturdays a month”. What follows from that for you?'],
    ['fr', said, 'Vous nous avez dit : « We lose two Saturdays a month ». Qu’est-ce que cela entraîne chez vous ?'],
  ] as const)('has a question in %s that tests or deepens it, in its own words', (language, need, text) => {
    expect(questionsAbout(need, language)[0].text).toBe(text);
  });

  test('is asked about by the rule that speaks of the same thing, where there is one', () => {
    const [rule] = RULES;
    const close = aNeed(`${rule?.en.need}, they seem to think`);
    expect(questionsAbout(close, 'en')).toBe(rule?.en.questions);
  });

  test.each(['en', 'fr'] as const)('is asked about openly in %s, whatever it says', (language) => {
    for (const statement of ['Rounds', 'x'.repeat(4_000), 'Why is it so slow?', '“Quoted”', 'Is it?'])
      for (const kind of ['latent', 'explicit'] as const)
        for (const { text } of questionsAbout({ kind, statement }, language)) {
          expect(advise(text).forms, text).toContain('open');
          expect(text.length).toBeLessThan(300);
        }
  });

  test('is proposed its question, which is linked to it and not proposed again', () => {
    for (const need of [typed, said]) {
      const [first] = propose({ ...acme, needs: [need] }, [], occasion);
      expect(first).toMatchObject({ tests: [need.id], hypothesis: null });
      if (!first) throw new Error('Nothing is proposed');
      const { question } = plannedOf(first, mint);
      expect(question).toMatchObject({ tests: [need.id], forms: ['open'] });
      const planned = { ...aQuestion(question.text), ...question };
      expect(testsOf(need, [planned])).toEqual([planned]);
      expect(propose({ ...acme, needs: [need], questions: [planned] }, [], occasion)).toEqual([]);
    }
    expect(propose({ ...acme, needs: [typed, said] }, [], occasion)).toHaveLength(2);
  });

  test('that they said is gone deeper into until its impact or an answer is known', () => {
    const known = { ...said, impact: '4 000 € a month' };
    const answered = { ...said, question: mint() };
    expect(propose({ ...acme, needs: [known, answered] }, [], occasion)).toEqual([]);
  });
});

test('what a need may rest on is what speaks of it, then what is freshest; what it has is not named again', () => {
  const road = aSignal('hiring', 'technicians on the road');
  const fresh = aSignal('launch', 'a shop', { observedAt: daysAgo(1) });
  const old = aSignal('launch', 'an app', { observedAt: daysAgo(30) });
  const quote = aQuote('Nobody counts the costs of the roads');
  const records = { ...acme, signals: [road, fresh, old], quotes: [quote] };
  const ids = (need: typeof typed) => groundsOf(need, records, NOW).map(({ id }) => id);
  expect(ids(typed)[0]).toBe(quote.id);
  expect(ids(typed)).toHaveLength(3);
  expect(ids(typed)).not.toContain(old.id);
  const [best] = groundsOf(typed, records, NOW);
  expect(ids({ ...typed, evidence: best ? [best] : [] })).not.toContain(quote.id);
  // Of what they are said to need only their own words tell.
  expect(ids(said)).toEqual([quote.id]);
});

test('a need that they said in words that nobody kept is told, until they are', () => {
  expect(unsupported({ needs: [said], questions: [] })).toEqual([{ need: said, lacks: ['words'] }]);
  expect(unsupported({ needs: [{ ...said, quote: 'Every Saturday' }], questions: [] })).toEqual([]);
  const evidence = groundsOf(said, { ...acme, quotes: [aQuote('Every Saturday')] }, NOW);
  expect(unsupported({ needs: [{ ...said, evidence }], questions: [] })).toEqual([]);
});

test('the question planned on a need says where it comes from', () => {
  expect(questionOn(typed, 'en', mint)).toMatchObject({ from: 'need/latent', tests: [typed.id], because: [] });
});
