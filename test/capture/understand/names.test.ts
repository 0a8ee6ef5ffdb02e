import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/capture/read/fold.ts';
import { phraseOf } from '../../../utils/capture/understand/label-phrase.ts';
import { likeness } from '../../../utils/capture/understand/naming.ts';
import { best, capturePage } from '../page.ts';

const named = (html: string, url: string) => best(capturePage(html, url).facts).name;

/** What press releases end in. */
const ABOUT = '<h2>About Elmwood Tools</h2><p>Elmwood Tools makes tools. Press: news@elmwoodtools.com</p>';

test.each([
  ['<title>Contact - Garage Vauclair, Dijon</title>', 'https://garage-vauclair.fr/', 'Garage Vauclair'],
  [
    '<title>Contact Us</title><p>Visit Harrow Joinery. Harrow Joinery is open.</p>',
    'https://harrowjoinery.co.uk/',
    'Harrow Joinery',
  ],
  ['<title>Contact Us</title><p>Smith & Sons since 1987</p>', 'https://smithandsons.com.au/', 'Smith & Sons'],
  ['<title>Kontakt</title><p>Bäckerei Müller, Ulm</p>', 'https://baeckerei-mueller.de/', 'Bäckerei Müller'],
  [
    '<title>Contact</title><p>www.harrowjoinery.co.uk, info@harrowjoinery.co.uk</p>',
    'https://harrowjoinery.co.uk/',
    undefined,
  ],
  [
    '<a href="index.html"><h2>Elmar Bandi & Associates</h2><h4>Accountants</h4></a><title>Contact Us</title>',
    'https://x1.com/contact.html',
    'Elmar Bandi & Associates',
  ],
  ['<title>Contato</title><a href="/">Santos & Ferraz</a>', 'https://x1.com/contato', 'Santos & Ferraz'],
  [
    '<title>Elmwood Park</title><footer><a href="/">A Division of Elms</a> <a href="/">A Division of Elms</a></footer>',
    'https://x1.com/',
    'Elmwood Park',
  ],
  [
    '<title>Elm Pumpz - Contact Us</title><p>© 2026 Elm Pumpz By TiantaCreative</p>',
    'https://elmpumpz.co.za/',
    'Elm Pumpz',
  ],
  ['<title>Contact</title><a href="/">Home</a>', 'https://x1.com/contact', undefined],
  ['<title>Impressum und Datenschutzerklärung</title>', 'https://x1.de/', undefined],
  ['<p>Copyright 2020 © www.elmwood.de</p>', 'https://elmwood.de/', undefined],
  [
    '<meta property="og:site_name" content="Lee Elm, D.D.S. &amp;amp; Associates"><p>Copyright © 2020 Lee Elm, D.D.S. & Associates</p>',
    'https://elmdds.com/',
    'Lee Elm, D.D.S. & Associates',
  ],
  [
    '<title>Kooperation Elmweg</title><p>Langfirm AG<br>Kirchplatz 18<br>4132 Muttenz<br>hello@langfirm.ch</p><p>© 2025 Kooperation Elmweg</p>',
    'https://elmweg4303.ch/',
    'Kooperation Elmweg',
  ],
  ['<title>Houston, TX</title><p>© 2003-13 City of Elmwood</p>', 'https://x1.com/', 'City of Elmwood'],
  ['<p>© Copyright July, 2013 Elmwood Library</p>', 'https://x1.com/', 'Elmwood Library'],
  ['<title>Contact Us - Elmwood Homes™</title>', 'https://x1.com/', 'Elmwood Homes'],
  ['<p>Website designed and maintained by Pixel © 2013 Elmwood Library</p>', 'https://x1.com/', 'Elmwood Library'],
  [
    '<title>Elmwood Tools opens a shop | Elmwood Tools</title><h1>Elmwood Tools opens a shop</h1>',
    'https://elmwoodtools.com/news/shop',
    'Elmwood Tools',
  ],
  [
    `<title>Elmwood Tools Opens Shop | Harbour Wire</title><h1>Elmwood Tools Opens Shop</h1>${ABOUT}`,
    'https://harbourwire.com/news/1',
    'Harbour Wire',
  ],
  [
    `<title>A New Shop</title><h1>A New Shop</h1>${ABOUT}<p>© Elmwood Tools</p>`,
    'https://elmwoodtools.com/news/1',
    'Elmwood Tools',
  ],
  ['<p>Copyright ©</p><p>2026, Elmwood Foods, Inc. Site map</p>', 'https://x1.com/', 'Elmwood Foods, Inc'],
  ['<title>Elmwood Grill (Dallas, TX 75209): Contact Us</title>', 'https://x1.com/', 'Elmwood Grill'],
  [
    '<title>Contact a Trained Representative Today! | Site</title><p>© Elmwood Foods</p>',
    'https://x1.com/',
    'Elmwood Foods',
  ],
  [
    '<title>Washing and Detailing - Burlington</title><p>Elmwood Wash Inc.<br>12 Main Street<br>Burlington, MA 01803</p>',
    'https://x1.com/',
    'Elmwood Wash Inc.',
  ],
  [
    '<title>Hair Care | Skin Care</title><p>Write to: Elmwood Hair, 12 Main Street, Burlington, MA 01803</p>',
    'https://x1.com/',
    'Elmwood Hair',
  ],
  [
    '<title>Kontakt | Jugendhaus Elmwald e. V.</title><p>© Jugendhaus Elmwald e. V.</p>',
    'https://jugendhaus-elmwald.de/',
    'Jugendhaus Elmwald e. V.',
  ],
  ['<p>© 2024 J. Elmwood. All rights reserved</p>', 'https://x1.com/', 'J. Elmwood'],
  [
    '<title>Hello</title><p>Elmwood Good Neighbours<br>5, Church Hill<br>Castor<br>PE5 7ZZ</p>',
    'https://x1.co.uk/',
    'Elmwood Good Neighbours',
  ],
  [
    '<title>Elmwood Light Electric- Dallas Electrician</title><h1>Bonded & Insured</h1><h1>28701 Citrus Pl. Dallas, TX 75209</h1><h1>Bonded & Insured</h1><p>Elmwood Light Electric © 2014 28701 Citrus Pl. Dallas, TX 75209</p>',
    'https://elmwoodlightelectric.com/',
    'Elmwood Light Electric',
  ],
  [
    '<title>Lee Wood Hart LLP - Alexander Hart</title><h1>Alexander Hart</h1><p>Partner</p><h1>Alexander Hart</h1>',
    'https://x1.com/lawyers/hart',
    'Lee Wood Hart LLP',
  ],
  [
    '<title>Elm Beach City College Libraries Faculty</title><p>Welcome to EBCC. EBCC is for all.</p>',
    'https://library.ebcc.edu/',
    'Elm Beach City College Libraries Faculty',
  ],
])('%s at %s is %s', (html, url, name) => expect(named(html, url)).toBe(name));

test.each(['Head Office', 'Mailing address:', 'Ann Lee', 'Open daily 9 to 5', 'Tel 781 555 0199'])(
  'above a street, %s is no name of a firm',
  (line) => {
    const html = `<p>${line}<br>12 Main Street<br>Burlington, MA 01803</p>`;
    expect(named(html, 'https://x1.com/')).toBeUndefined();
  },
);

test('a name with its legal form, borne out by the domain, is the legal name', () => {
  const { facts } = capturePage('<p>© 2026 Elmwood Tools Ltd. All rights reserved</p>', 'https://elmwoodtools.co.uk/');
  expect(best(facts)).toMatchObject({ name: 'Elmwood Tools Ltd', legalName: 'Elmwood Tools Ltd' });
});

test.each([
  ['<p>This website is operated by Garance Group Ltd, London.</p>', 'Garance Group Ltd'],
  ['<p>Elmwood Tools is a trading name of Garance Group Limited.</p>', 'Garance Group Limited'],
  ['<p>Le site est édité par la société Garance Groupe SAS, Rennes.</p>', 'Garance Groupe SAS'],
  ['<p>Diese Seite wird betrieben von der Garance Gruppe GmbH &amp; Co. KG.</p>', 'Garance Gruppe GmbH & Co. KG'],
  ['<footer>© 2024 Garance Group Ltd. All rights reserved.</footer>', 'Garance Group Ltd'],
  ['<p>The mine is operated by Garance Group Ltd since 2019.</p>', undefined],
  ['<p>© 2024 Garance Group Ltd</p><p>Photos © Harbour Pictures Inc</p>', undefined],
])('%s: the company behind the site is %s', (html, legalName) => {
  const { facts } = capturePage(`<title>Elmwood Tools</title>${html}`, 'https://elmwoodtools.co.uk/');
  expect(best(facts)).toMatchObject({ name: 'Elmwood Tools' });
  expect(best(facts).legalName).toBe(legalName);
});

test('the more of a name its domain tells, the more alike they are', () => {
  const all = ['Dupont & Fils', 'Dupont & Fils Paris', 'Maison Dupont', 'Martin'].map((name) =>
    likeness(name, 'dupont-et-fils.fr'),
  );
  expect(all.toSorted((a, b) => b - a)).toEqual(all);
  expect(likeness('Smith & Sons', 'smithandsons.com')).toBe(1);
});

test.each([
  ['bakkerijvandijk', 'Welkom bij Bakkerij Van Dijk.', 'Bakkerij Van Dijk'],
  ['smithandsons', 'SMITH & SONS, joiners', 'SMITH & SONS'],
  ['muellerbau', 'Die Müller-Bau baut', 'Müller-Bau'],
  ['strassner', 'Bei Straßner', 'Straßner'],
  ['morvan', 'morvan.example, le Morvandiau', undefined],
])('%s in "%s"', (label, text, phrase) => {
  expect(phraseOf(label, text, fold(text))?.text).toBe(phrase);
});

test('what is found of a label stands in the text, and is found in little time', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,20}$/), fc.string({ maxLength: 200 }), (label, text) => {
      const whole = `${text} ${label.toUpperCase()} ${text}`;
      const found = phraseOf(label, whole, fold(whole));
      if (found !== null) expect(whole).toContain(found.text);
    }),
  );
  const begin = performance.now();
  const long = 'A a & a. '.repeat(6_000);
  phraseOf('aaaaaaaaaaaaaaaaaaaaaaaaaaaaab', long, fold(long));
  expect(performance.now() - begin).toBeLessThan(1_000);
});
