import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbn, isAcn, vatOf } from '../../../utils/capture/shown/vat.ts';
import { capturePage } from '../page.ts';

const registrations = (html: string, url = 'https://acme-tools.com/') =>
  capturePage(`<p>${html}</p>`, url)
    .facts.filter(({ field }) => field.startsWith('registration.'))
    .map(({ field, value }) => `${field.slice(13)} ${value}`)
    .join(', ');

describe('numbers of registers, by their label', () => {
  test.each([
    ['SIRET 732 829 320 00074', 'siret 73282932000074'],
    ['immatriculée au RCS de Rennes sous le numéro 732 829 320', 'siren 732829320'],
    ['TVA intracommunautaire : FR 44 732 829 320', 'vat FR44732829320'],
    ['USt-IdNr.: DE 123 456 788', 'vat DE123456788'],
    ['VAT No. 123 4567 82', 'vat GB123456782'],
    ['Numéro d’entreprise (BCE) : 0412.345.614', 'vat BE0412345614'],
    ['P.IVA 01234560975', 'vat IT01234560975'],
    ['CIF: B-12345674', 'vat ESB12345674'],
    ['NIP: 525-224-48-10', 'vat PL5252244810'],
    ['CHE-123.456.788 MWST', 'vat CHE123456788'],
    ['ABN 51 824 753 556', 'other 51824753556'],
    ['A.C.N. 004 085 616', 'other 004085616'],
    ['Amtsgericht Köln, HRB Nr. 104211', 'other HRB 104211'],
    ['HRB 234567 B, Amtsgericht', 'other HRB 234567 B'],
    ['FN 123456a, Landesgericht', 'other FN 123456a'],
    ['Registergericht: Amtsgericht Ulm, Registernummer: VR 4105', 'other VR 4105'],
    ['C.F.01234560975', 'other 01234560975'],
    ['Codice fiscale: 01234560976', ''],
    ['Company Number:<br>01234567', 'other 01234567'],
    ['Registernummer<br>VR 4105', 'other VR 4105'],
    ['VAT No<br>2 March, 10 to 12', ''],
    ['Registered company<br>0161 496 0123', ''],
    ['TVA: BE 412.345.614', 'vat BE0412345614'],
    ['Eingetragen im Vereinsregister Ulm unter VR 4105', 'other VR 4105'],
    ['We tried VR 360 glasses', ''],
    ['CIC No: 16253848', 'other 16253848'],
    ['Registered charity no. 1122334', 'other 1122334'],
    ['Scottish Charity Number SC012345', 'other SC012345'],
    ['A charity 5 km run', ''],
    ['Company Registration no: 535 1361', 'other 5351361'],
    ['KvK-nummer 12345678', 'other 12345678'],
    ['REA MI-1234567', 'other MI-1234567'],
    ['EIN: 12-3456789', 'other 12-3456789'],
    ['NEQ : 1145678901', 'other 1145678901'],
    ['Company number SC123456', 'other SC123456'],
    ['Registered in England and Wales No. 07654321', 'other 07654321'],
    ['Registered in Ireland no. 543210', 'other 543210'],
  ])('%s', (text, expected) => expect(registrations(text)).toBe(expected));
});

test.each([
  'SIREN 123 456 789',
  'FR00123456789',
  'ABN 51 824 753 557',
  'DE 123 456 789',
  'Order no. 12345678',
  'Registered users: 12345678',
  'IBAN FR76 3000 6000 0112 3456 7890 189',
  'Hébergeur : Nuage SAS, SIRET 732 829 320 00074, TVA FR44732829320',
])('%s is no number of the firm’s', (text) => expect(registrations(text)).toBe(''));

// Not so in Britain, where two proofs count: one wrong digit in a dozen passes the other.
test('a wrong digit is found out, wherever it stands', () => {
  const valid = ['DE 123456788', 'IT 01234560975', 'PL 5252244810', 'BE 0412345614', 'FR 44732829320', 'CHE 123456788'];
  fc.assert(
    fc.property(fc.constantFrom(...valid), fc.nat(), fc.integer({ min: 1, max: 9 }), (written, at, more) => {
      const [prefix = '', number = ''] = written.split(' ');
      const place = at % number.length;
      const wrong = number.slice(0, place) + ((Number(number[place]) + more) % 10) + number.slice(place + 1);
      expect(vatOf(prefix, number)).not.toBeNull();
      expect(vatOf(prefix, wrong)).toBeNull();
    }),
  );
});

test('whatever a number is, its proof answers', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{2,3}$/), fc.string({ maxLength: 20 }), (prefix, number) => {
      const value = vatOf(prefix, number);
      expect(value === null || value.length <= 16).toBe(true);
      expect(isAbn(number) && isAcn(number)).toBe(false);
    }),
  );
});

const NOTICE =
  '<h1>Mentions légales</h1><h2>Éditeur du site</h2><p>Atelier Morvan SARL, RCS Rennes 552 100 554</p>' +
  '<p>Tél. : 02 99 00 12 34</p>';
const HOST =
  '<p>Nuage SAS<br>2 rue du Kelvin<br>59100 Roubaix<br>Code APE 6311Z<br>Capital 10 000 €<br>RCS Lille 732 829 320' +
  '<br>TVA FR 44 732 829 320<br>Contact : aide@nuage.example<br>Tél. : 09 72 10 10 07</p>';

describe('who hosts or made a site, or settles its quarrels, is not its firm, however long their section is', () => {
  test.each([
    `<h2>Hébergeur</h2>${HOST}`,
    `<h3>3. Hébergement</h3>${HOST}`,
    `<p><b>Hébergeur du site :</b></p>${HOST.replace('Contact : ', '')}`,
    `<p>Le site est hébergé par :</p>${HOST.replace('Contact : ', '')}`,
    `<dl><dt>Hébergement</dt><dd>${HOST}</dd></dl>`,
    `<h2>Conception et réalisation</h2>${HOST}`,
    `<h2>Réalisation du site</h2>${HOST}`,
    `<h2>Médiation</h2>${HOST}`,
  ])('%#', (section) => {
    const facts = capturePage(
      `${NOTICE}${section}<h2>Nous écrire</h2><p>Atelier Morvan, 3 rue du Bac, 35000 Rennes, SIRET 552 100 554 00021</p>`,
    ).facts;
    const values = facts.map(({ value }) => value);
    for (const theirs of ['732829320', 'FR44732829320', 'aide@nuage.example', '+33972101007', '59100'])
      expect(values).not.toContain(theirs);
    for (const ours of ['552100554', '+33299001234', '35000', '55210055400021']) expect(values).toContain(ours);
  });
});

const sureOf = (html: string, url = 'https://acme-tools.fr/') =>
  capturePage(`<title>Acme Tools</title>${html}`, url).facts.find(({ field }) => field.startsWith('registration.'))
    ?.confidence;
const STORY =
  'Depuis dix ans nous fabriquons des outils de jardin avec des partenaires choisis, dont chacun est proche ';

test.each([
  ['beside the firm’s name', `<p>${STORY} : Acme Tools SARL, SIREN 732 829 320, au capital de 10 000 euros</p>`],
  ['in details of its own', '<p>SIRET 732 829 320 00074</p>'],
  ['in the footer', `<footer><p>Garance Groupe SAS, SIREN 732 829 320</p></footer>`],
  ['of the company behind the site', '<p>Ce site est édité par Garance Groupe SAS, SIREN 732 829 320.</p>'],
])('a number %s is the firm’s', (_, html) => expect(sureOf(html)).toBe(0.9));

test.each([
  ['beside another company’s name', `<p>Notre partenaire Garance Groupe SAS, SIREN 732 829 320, livre le bois</p>`],
  [
    'in a text that names nobody',
    `<p>${STORY} SIREN 732 829 320, et tous les autres, que l’on découvrira ici bientôt</p>`,
  ],
])('a number %s is anybody’s', (_, html) => expect(sureOf(html)).toBe(0.4));
