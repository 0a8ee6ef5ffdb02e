import { expect, test } from 'vitest';
import { best, capturePage, HOME } from '../page.ts';

const SITE = '<meta property="og:site_name" content="Northgate Tools"><title>A new shop | Northgate Tools</title>';
const said = (html: string, path = 'news/shop') =>
  capturePage(`${SITE}<h1>A new shop</h1>${html}`, HOME + path).contacts.map(({ facts }) => {
    const { name, jobTitle } = best(facts);
    return `${name}, ${jobTitle}`;
  });

test.each([
  ['<p>“We are delighted to open a shop,” said Ann Lee, CEO of Northgate Tools. “It helps.”</p>', 'Ann Lee, CEO'],
  ['<p>"We are delighted to open a shop," says Northgate Tools CEO Ann Lee.</p>', 'Ann Lee, CEO'],
  [
    '<p>« Nous ouvrons une boutique », explique Marie Durand, directrice générale d’Northgate Tools.</p>',
    'Marie Durand, directrice générale',
  ],
  [
    '<p>The shop is run by Northgate Tools and Tom Hart, founder of Northgate Tools, of Leeds.</p>',
    'Tom Hart, founder',
  ],
])('%s: who speaks for the firm is a contact', (html, person) => expect(said(html)).toEqual([person]));

test.each([
  '<p>“It is great news for Northgate Tools,” says Tom Hart, CEO of Harbour Bakery.</p>',
  '<p>“Northgate Tools never let us down,” says Tom Hart, a happy owner.</p>',
  '<p>“We bought all of it there,” says Tom Hart, managing director.</p>',
])('%s: who speaks for another is none', (html) => expect(said(html)).toEqual([]));

test.each([
  ['<p>Geschäftsführer: Max Müller und Erika Schmidt</p>', ['Max Müller', 'Erika Schmidt']],
  ['<p>Geschäftsführer:<br>Max Müller<br>Erika Schmidt<br>Jan Weber</p>', ['Max Müller', 'Erika Schmidt', 'Jan Weber']],
  ['<p>Vertreten durch die Geschäftsführer Max Müller und Dr. Erika Schmidt</p>', ['Max Müller', 'Erika Schmidt']],
])('%s: each has the title', (html, names) => {
  expect(said(html, 'impressum')).toEqual(names.map((name) => `${name}, Geschäftsführer`));
});

test('directors in a row, the last behind a word', () => {
  expect(said('<p>Directors: Ann Lee, Tom Hart and Carol Wood</p>', 'legal')).toEqual(
    ['Ann Lee', 'Tom Hart', 'Carol Wood'].map((name) => `${name}, Directors`),
  );
  expect(said('<p>This is what our founders Ann Lee and Tom Hart have made of it.</p>', 'about')).toEqual([
    'Ann Lee, founders',
    'Tom Hart, founders',
  ]);
});
