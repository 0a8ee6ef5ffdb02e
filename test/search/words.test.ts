import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../utils/search/words.ts';

const cases: [text: string, words: string[]][] = [
  ['Société Générale', ['societe', 'generale']],
  ['ÉLECTRICITÉ', ['electricite']],
  ['Œuvre, bœuf, Straße, Łódź, Malmö', ['oeuvre', 'boeuf', 'strasse', 'lodz', 'malmo']],
  ["L'usine d’Annecy jusqu'alors", ['usine', 'annecy', 'alors']],
  ['qu’ils l´atelier m`attendent', ['atelier', 'attendent']],
  ["the client's plant, they're late", ['client', 'plant', 'late']],
  ["Sana O'Brien", ['sana', 'brien', 'obrien']],
  ['Saint-Étienne', ['saint', 'etienne', 'saintetienne']],
  ['sous\u2011traitant', ['traitant', 'soustraitant']],
  ["l'avant-vente", ['avant', 'vente', 'avantvente']],
  ['s.benali@mail.acme-tools.example', ['benali', 'mail', 'acme', 'tools', 'acmetools']],
  ['www.acme.example', ['acme']],
  ['S.A.R.L. Durand', ['sarl', 'durand']],
  ['R&D', ['rd']],
  ['51–200 postes, 3,5 M€ en 2026', ['51', '200', 'postes', '3', '5', '2026']],
  ['+33 612345678, +33612345678', ['33', '612345678', '612345678']],
  ['de la les the of', []],
  ['機械 Привет', ['機械', 'привет']],
];

test.each(cases)('the words of %s', (text, words) => expect(wordsOf(text)).toEqual(words));

test('of a name everything is a word', () => {
  expect(wordsOf("Le Nous d'Angelo", true)).toEqual(['le', 'nous', 'angelo', 'dangelo']);
  expect(wordsOf('X', true)).toEqual(['x']);
});

test('composed and decomposed letters are the same words', () => {
  const letters = fc.constantFrom('é', 'ç', 'Ö', 'a', 'T', ' ', '-', "'", 'ñ', 'œ', '1');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (all) => {
      const text = all.join('');
      expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
    }),
  );
});

test('words are short, however long what is written', () => {
  const long = `${'a'.repeat(100_000)} ${'b-'.repeat(50_000)} ${'c'.repeat(5)}`;
  for (const word of wordsOf(long)) expect(word.length).toBeLessThanOrEqual(40);
});

test('a text of any kind takes little time', () => {
  for (const unit of ["l'", 'a.', 'a-', '@', 'é', ' ', '1,', 'a\u0301']) {
    const text = unit.repeat(20_000);
    const start = performance.now();
    wordsOf(text);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
