import { expect, test } from 'vitest';
import { fold } from '../../../utils/capture/read/fold.ts';
import { amountIn } from '../../../utils/capture/signals/amounts.ts';
import { dateIn } from '../../../utils/capture/signals/dates.ts';
import { countOf, wholeNumber } from '../../../utils/capture/signals/numbers.ts';

test.each([
  ['le 12 mars 2026', 'fr', 'FR', '2026-03-12'],
  ['1er août 2026', 'fr', 'FR', '2026-08-01'],
  ['March 12, 2026', 'en-US', 'US', '2026-03-12'],
  ['12th March 2026', 'en-GB', 'GB', '2026-03-12'],
  ['en février 2026', 'fr', 'FR', '2026-02'],
  ['September 2026', 'en', null, '2026-09'],
  ['d’ici 2027', 'fr', 'FR', '2027'],
  ['2026-03-12', null, null, '2026-03-12'],
  ['du 3 au 5 mars 2026', 'fr', 'FR', '2026-03-03'],
  ['du 21 février au 1er mars 2026', 'fr', 'FR', '2026-02-21'],
  ['27–29 April 2026', 'en-GB', 'GB', '2026-04-27'],
  ['April 27-29, 2026', 'en-US', 'US', '2026-04-27'],
  ['du 28 décembre au 3 janvier 2027', 'fr', 'FR', '2026-12-28'],
  ['12.03.2026', 'de', 'DE', '2026-03-12'],
  ['12. März 2026', 'de', 'DE', '2026-03-12'],
  ['12 de marzo de 2026', 'es', 'ES', '2026-03-12'],
  ['03/04/2026', 'fr', 'FR', '2026-04-03'],
  ['03/04/2026', 'en-US', 'US', '2026-03-04'],
  ['03/04/2026', 'en-GB', 'GB', '2026-04-03'],
  ['03/04/2026', 'en', null, null],
  ['25/04/2026', 'en', null, '2026-04-25'],
  ['31/02/2026', 'fr', 'FR', null],
  ['le 12 mars', 'fr', 'FR', null],
  ['lot 2026', 'fr', 'FR', null],
])('the date in “%s” (%s, %s) is %s', (text, language, country, date) =>
  expect(dateIn(fold(text), language, country)).toBe(date),
);

test.each([
  ['1 200', 'fr', 1_200],
  ['1\u202f200', 'fr', 1_200],
  ['1.200', 'de', 1_200],
  ['1,200', 'en', 1_200],
  ['1,200', 'fr', null],
  ['1.200', 'en', null],
  ['douze', 'fr', 12],
  ['twelve', 'en', 12],
  ['45', 'fr', 45],
  ['trente-cinq', 'fr', 35],
  ['twenty-one', 'en', 21],
  ['beaucoup', 'fr', null],
])('“%s” in %s is %s', (text, language, number) => expect(wholeNumber(fold(text), language)).toBe(number));

test.each([
  ['4 techniciens', 4],
  ['un(e) comptable', 1],
  ['deux soudeurs et un chaudronnier', 3],
  ['4 techniciens et commerciaux', 4],
  ['un technicien et des commerciaux', null],
  ['plus de 20 personnes', 20],
  ['techniciens', null],
  ['une dizaine d’embauches', null],
  ['une vingtaine de postes', null],
  ['4 à 6 techniciens', null],
])('“%s” counts %s', (text, count) => expect(countOf(fold(text), 'fr')).toBe(count));

test.each([
  ['lève 2,5 M€', 'fr', 2_500_000, '2,5 M€'],
  ['12 millions d’euros', 'fr', 12_000_000, '12 millions d’euros'],
  ['raises $12M', 'en', 12_000_000, '$12M'],
  ['£300k', 'en', 300_000, '£300k'],
  ['1 200 000 €', 'fr', 1_200_000, '1 200 000 €'],
  ['€1,200,000', 'en', 1_200_000, '€1,200,000'],
  ['$1.2 million', 'en', 1_200_000, '$1.2 million'],
  ['2 milliards d’euros', 'fr', 2_000_000_000, '2 milliards d’euros'],
])('the amount in “%s” (%s) is %s', (text, language, value, written) =>
  expect(amountIn(text, fold(text), language)).toEqual({ value, text: written }),
);

test('folded text is as long as the text', () => {
  for (const text of ['Élève œuvre ß İstanbul ﬁn 🤝', 'ÀÉÎÕÜ ç’‑', '\u00a0x\u202f'])
    expect(fold(text)).toHaveLength(text.length);
});
