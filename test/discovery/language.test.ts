import { expect, test } from 'vitest';
import { languageOf } from '../../utils/discovery/language.ts';

test.each([
  ['How do you plan the week?', 'en'],
  ['Whats your budget', 'en'],
  ['DO YOU USE A CRM?', 'en'],
  ['Just checking in, any update?', 'en'],
  ['Don’t you think it’s slow?', 'en'],
  ['Pricing ok for you?', 'en'],
  ['Comment planifiez-vous la semaine ?', 'fr'],
  ['quel crm', 'fr'],
  ['VOUS ETES SATISFAIT', 'fr'],
  ['Qu’est-ce qui vous freine ?', 'fr'],
  ['Avez vous un CRM', 'fr'],
  ['Je reviens vers vous', 'fr'],
  ['Pourquoi le reporting est lent ?', 'fr'],
  ['Tu fais comment le planning ?', 'fr'],
  ['What is your process for the “cahier des charges”?', 'en'],
  ['Quel est votre process de follow-up et de lead nurturing ?', 'fr'],
])('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('what tells nothing is what one says it is', () => {
  for (const text of ['', '???', '🤷', 'مرحبا', 'CRM ?']) {
    expect(languageOf(text)).toBe('en');
    expect(languageOf(text, 'fr')).toBe('fr');
  }
});

test('a text of any length costs no more than its beginning', () => {
  expect(languageOf(`Comment faites-vous ? ${'the '.repeat(25_000)}`)).toBe('en');
  expect(languageOf('é'.repeat(100_000))).toBe('fr');
});
