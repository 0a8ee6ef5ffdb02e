import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeFollowUp } from '../../../utils/discovery/follow-up/judge.ts';

test.each([
  'Just checking in, any update?',
  'I would love 15 minutes to see how we can help.',
  'Hi Jo,\n\nHope you are well. Did you get my last mail?\n\nBest regards,\nTom Reed\nSales, Northwave\n+44 20 7946 0000',
  'Avez-vous eu le temps de regarder notre proposition ?',
  'avez vous eu le temp de regarder le devis',
  "Salut Karim, t'as pu voir notre offre ?",
  'Je me permets de revenir vers vous.\n\nCordialement,\nJulie Petit',
])('empty, however long and polite: %s', (text) => {
  expect(judgeFollowUp(text)).toMatchObject({ empty: true });
});

test.each([
  'You asked whether the reader works with Android: it does, here is how.',
  'Just checking in with the answer you waited for: the part is in stock.',
  'I saw that you are opening a site in Lyon; two customers who did so began with the night shift.',
  "I suggest we move Thursday's demo to Tuesday because your works council meets.",
  'Our team had a look, and here is the checklist you asked for.',
  'Je reviens vers vous avec la réponse à votre question : oui, le matériel est assuré.',
  'Comme convenu, voici le compte rendu.',
  'Je vous présente Maria Lopes, qui a conduit la même migration.',
  'Bonjour,\n\nAvez-vous eu le temps de regarder ?\n\nCordialement,\nJulie\n\nPS : vous demandiez si le contrat peut être résilié en juin : oui, avec deux mois de préavis.',
])('not empty where it brings something: %s', (text) => {
  expect(judgeFollowUp(text)).toMatchObject({ empty: false });
});

test('it says which words made it so, as they are written', () => {
  expect(judgeFollowUp('Bonjour Léa, petite relance : avez-vous reçu mon devis ?').why).toContain('etite relance');
  expect(judgeFollowUp('You asked for a reference: call Dana.').why).toMatch(/^“You asked”/);
  expect(judgeFollowUp('Just checking in, any update on our proposal?').why).toBe(
    '“Just checking in”, “any update on our proposal?”',
  );
});

test('the mail that is answered does not count', () => {
  const below = 'On Mon, 3 Mar 2026 at 10:12, Lea wrote:\n> You asked whether it works offline: it does.';
  expect(judgeFollowUp(`Any update?\n\n${below}`)).toMatchObject({ empty: true });
  expect(
    judgeFollowUp(`Des nouvelles ?\n\n${below.replace('On Mon, 3', 'Le 3').replace('wrote', 'a écrit')}`).empty,
  ).toBe(true);
});

test.each(['', '   \n', '🎉🎉🎉', '?!…', '\ud800'])('nothing brings nothing: %j', (text) => {
  expect(judgeFollowUp(text).empty).toBe(true);
});

test('a text of any length is judged in bounded time', () => {
  const parts = [
    'you ',
    'would i ',
    'avez-vous eu ',
    "j'ai ",
    'a',
    ' ',
    'שלום ',
    '🎉',
    'le temps, ',
    'any update ',
    '\n',
    'we are proud ',
  ];
  for (const part of parts) {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const start = performance.now();
    judgeFollowUp(text, 'en');
    judgeFollowUp(text, 'fr');
    expect(performance.now() - start).toBeLessThan(1_500);
  }
});

test('any text at all is judged, and quoted by its own words', () => {
  const words = fc.constantFrom(
    'Hi',
    'you asked',
    'any update',
    'ci-joint',
    'é',
    '\u202e',
    'שלום',
    '🎉',
    '.',
    '?',
    '\n',
    ':',
    '42',
    'CRM',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const { why } = judgeFollowUp(text);
      const plain = text.normalize('NFC').toWellFormed();
      for (const [, quote = ''] of why.matchAll(/(?:“|« )([^”»]*?)(?:”| »|…)/g)) {
        if (!/[“”«»…]/.test(text)) expect(plain).toContain(quote);
      }
    }),
  );
});
