import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../../utils/discovery/coach/advise.ts';
import { labelledIn } from '../../coach/labelled.ts';

describe('a rewrite keeps the words', () => {
  test.each([
    ['Avez-vous un outil de planning ?', "Comment planifiez-vous aujourd'hui ?"],
    ['avez vous un logiciel de gestion des stocks', "Comment gérez-vous vos stocks aujourd'hui ?"],
    ['Vous êtes satisfait de votre prestataire ?', 'Que pensez-vous de votre prestataire ?'],
    ['Formez-vous vos managers en interne ?', 'Comment formez-vous vos managers en interne ?'],
    ['Utilises-tu Excel ?', 'Comment utilises-tu Excel ?'],
    ['Quel est votre budget ?', 'Comment se construit votre budget ?'],
    ['Quand se termine le contrat ?', 'Que se passe-t-il quand se termine le contrat ?'],
    ['Vous utilisez Excel, n’est-ce pas ?', 'Comment utilisez-vous Excel ?'],
    ['Comment planifiez-vous : sur papier ou sur Excel ?', 'Comment planifiez-vous ?'],
    ['Comment recrutez-vous et comment formez-vous ?', 'Comment recrutez-vous ?'],
    ['Do you use a CRM?', 'How do you keep track of your customers today?'],
    ['Do you have a scheduling tool?', 'How do you handle scheduling today?'],
    ['do u train new hires', 'How do you train new hires?'],
    ['Are you happy with your provider?', 'How do you feel about your provider?'],
    ['You use Excel, right?', 'How do you use Excel?'],
    ['When does the contract end?', 'What happens when the contract ends?'],
    ['What’s your budget?', 'How do you set your budget?'],
    ['Why is your tool so slow?', 'How are things with your tool today?'],
    ['Do you prefer Excel or paper?', 'How do you choose between Excel and paper?'],
    ['Hi Tom. Do you train new hires?', 'Hi Tom. How do you train new hires?'],
  ])('%s → %s', (text, suggestion) => expect(advise(text).suggestion).toBe(suggestion));
});

test.each([
  'How do you plan?',
  'Comment planifiez-vous ?',
  'Are you free on Thursday?',
  'Puis-je vous rappeler demain ?',
  '',
  '🤷',
])('nothing to say anew: %s', (text) => {
  expect(advise(text).suggestion).toBeNull();
});

const LABELLED = [...labelledIn('en'), ...labelledIn('fr')];

test('a rewrite is open and without a flaw itself, another text, and in the same language', () => {
  for (const { text, language } of LABELLED) {
    const { suggestion } = advise(text, language);
    if (suggestion === null) continue;
    expect(`${suggestion} ${advise(suggestion, language).forms}`).toBe(`${suggestion} open`);
    expect(suggestion).not.toBe(text);
    expect(suggestion).not.toMatch(/\s{2}|undefined|null|[,;:] ?[?.]$/);
    expect(suggestion).toMatch(/[?.]$/);
  }
});

test('whatever words are put together, a rewrite is open and without a flaw', () => {
  const words = fc.array(fc.constantFrom(...LABELLED.flatMap(({ text }) => text.split(' ')).slice(0, 3_000)), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(words, fc.constantFrom('en' as const, 'fr' as const), (some, language) => {
      const { suggestion } = advise(some.join(' '), language);
      if (suggestion !== null) expect(advise(suggestion, language).forms).toEqual(['open']);
    }),
  );
});

test('a question takes less than a millisecond', () => {
  const start = performance.now();
  for (const { text, language } of LABELLED) advise(text, language);
  expect((performance.now() - start) / LABELLED.length).toBeLessThan(1);
});
