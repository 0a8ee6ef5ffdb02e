import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../utils/capture/read/numbers.ts';
import { likelyCountries } from '../../../utils/capture/shown/country.ts';
import { phoneLabel } from '../../../utils/capture/shown/phone-label.ts';
import { capturePage, valuesOf } from '../page.ts';

const phones = (html: string, url: string) => {
  const { facts } = capturePage(html, url);
  const all = [...valuesOf(facts, 'phone'), ...valuesOf(facts, 'fax').map((number) => `fax ${number}`)];
  return [...new Set(all)].toSorted().join(' ');
};

describe('numbers as people write them', () => {
  test.each([
    ['.com', '1 (800) 336-8606', '+18003368606'],
    ['.com', '(413)-345-0722 (8:30 AM-5:00PM)', '+14133450722'],
    ['.com', '(561) 230-1828 (561) 230-1829', '+15612301828 +15612301829'],
    ['.com', '312-867-0110 312-867-0111', '+13128670110 +13128670111'],
    ['.com', '312.867.0110', '+13128670110'],
    ['.com', '312‑867‑0110', '+13128670110'],
    ['.com', '312—867—0110', '+13128670110'],
    ['.com', '( 312 ) 867-0110', '+13128670110'],
    ['.com', '312·867·0110', '+13128670110'],
    ['.com', '312 – 867 – 0110', ''],
    ['.com', '312 - 867 - 0110', '+13128670110'],
    ['.com', 'Office: 312-867-0110 ext. 12', '+13128670110;ext=12'],
    ['.com', '312-867-0110x123', '+13128670110;ext=123'],
    ['.com', '1-800-FLOWERS', '+18003569377'],
    ['.com', '1-800-MATTRESS', '+18006288737'],
    ['.com', '(520) 494 STAR (7827)', '+15204947827'],
    ['.com', '800 MAIN STREET', ''],
    ['.com', 'Visit 200 WEST MAIN', ''],
    ['.co.uk', '020 7946 0018', '+442079460018'],
    ['.co.uk', '(+44) (0)20 7946 0018', '+442079460018'],
    ['.co.uk', '+44 (0) 20 7946 0018', '+442079460018'],
    ['.co.uk', 'Tel: 020 7946 0018 or 020 7946 0019', '+442079460018 +442079460019'],
    ['.co.uk', 'Tel: 020 7946 0018 / 7946 0019', '+442079460018 +442079460019'],
    ['.co.uk', 'Tel/Fax: 020 7946 0018', '+442079460018 fax +442079460018'],
    ['.co.uk', 'T 020 7946 0018 F 020 7946 0019', '+442079460018 fax +442079460019'],
    ['.co.uk', '020 7946 0018 (fax)', 'fax +442079460018'],
    ['.com', '(MA) +1 (312) 867-0110<br>(FAX) +1 (312) 867-0111', '+13128670110 fax +13128670111'],
    ['.fr', 'dont le numéro de téléphone est 0499123456', '+33499123456'],
    ['.com', '(Fax) 312-867-0111', 'fax +13128670111'],
    ['.com.au', 'Freecall: 1800 123 456<br>Freefax: 1800 123 457', '+611800123456 fax +611800123457'],
    ['.nl', '038 – 123 45 67', '+31381234567'],
    ['.de', '0251 – 12 34 56', '+49251123456'],
    ['.co.uk', 'from 0900 – 1730 daily', ''],
    ['.co.uk', '0845 46 4712', '+44845464712'],
    ['.co.uk', 'Call us on 0345 678 9012', '+443456789012'],
    ['.com.au', 'Ph: 13 12 34', '+61131234'],
    ['.com.au', '1300 123 456', '+611300123456'],
    ['.com.au', 'Free call 1800 123 456', '+611800123456'],
    ['.com.au', '(02) 9876 5432', '+61298765432'],
    ['.com.au', 'Mob 0412 345 678', '+61412345678'],
    ['.com.au', 'Phone: 9876 5432', '9876 5432'],
    ['.ca', '416-555-0142', '+14165550142'],
    ['.fr', '01.99.00.12.34', '+33199001234'],
    ['.fr', '01 99 00 12 34 / 01 99 00 12 35', '+33199001234 +33199001235'],
    ['.de', '030 / 901 820', '+4930901820'],
    ['.de', 'Tel: 0043(0) 316/82 16 36', '+43316821636'],
    ['.de', 'Telefon: 82 16 36', '82 16 36'],
    ['.es', '912 345 678', '+34912345678'],
    ['.com', 'UK: 07400 123456', '+447400123456'],
    ['.com', '0044 20 7946 0018', '+442079460018'],
    ['.de', 'fon (0 72 22) 9 14 99 - 00', '+4972229149900'],
    ['.it', '320 804 4148', '+393208044148'],
    ['.com', 'Call today (770) 457-3671 5008 Mill Hwy', '+17704573671'],
    ['.com', 'Toll free 800-336-8606 24/7', '+18003368606'],
    ['.co.uk', 'Ring 020 7946 0018 24 hours a day', '+442079460018'],
    ['.it', 'C.F. 92518680019', ''],
    ['.it', 'C.F.: 92518680019 - F. 02 1234 5678', 'fax +390212345678'],
    ['.fr', 'Tél. 01 99 00 12 34 / 35', '+33199001234 +33199001235'],
    ['.co.uk', 'Tel: 020 7946 0018/9', '+442079460018 +442079460019'],
    ['.com', 'Phone: 98765 43210', '98765 43210'],
    ['.com', 'Phone: (503) 657 – 1366', '+15036571366'],
    ['.de', 'Fax: 02774 · 921 028', 'fax +492774921028'],
    ['.co.uk', 'jo@elm.co.uk 07812056390', '+447812056390'],
    ['.co.uk', 'Strength and Conditioning (S&C)<br>7.00-8.00', ''],
    ['.co.uk', 'Phone lines are open 0900 · 1730', ''],
    ['.it', 'Tel: +39 02 48714236 - 0323 569627', '+390248714236 +390323569627'],
    ['.co.uk', 'Tel: 020 7946 0018 – 020 7946 0019', '+442079460018 +442079460019'],
    ['.com', 'Telefone: (13) 3361 4437', '+551333614437'],
    ['.ph', 'Mobile<br>09171081581 | 09202297927', '+639171081581 +639202297927'],
  ])('%s %s', (ending, text, expected) => {
    expect(phones(`<p>${text}</p>`, `https://www.acme${ending}/`)).toBe(expected);
  });

  test('a label may stand on the line before', () => {
    expect(phones('<dl><dt>Fax<dd>020 7946 0018<dt>Phone<dd>020 7946 0019</dl>', 'https://a.co.uk/')).toBe(
      '+442079460019 fax +442079460018',
    );
  });

  test.each([
    ['.co.uk', 'tel://020 7946 0018', '+442079460018'],
    ['.com', 'tel:++44 20 7946 0018', '+442079460018'],
    ['.com', 'tel:7704573671', '+17704573671'],
    ['.com', 'tel:4961234', '4961234'],
    ['.com', 'tel:911', ''],
    ['.com', 'sms:+442079460018', '+442079460018'],
    ['.com', 'https://wa.me/447400123456?text=Hi%20there', '+447400123456'],
    ['.com', 'https://api.whatsapp.com/send?text=Hi&amp;phone=+44%207400%20123456', '+447400123456'],
    ['.com', 'whatsapp://send?phone=447400123456', '+447400123456'],
    ['.co.uk', 'https://wa.me/07400123456', '+447400123456'],
    ['.com', 'https://wa.me/?text=Hi', ''],
    ['.com', 'https://wa.me/message/ABC123456789', ''],
  ])('%s: a link to %s', (ending, href, expected) => {
    expect(phones(`<a href="${href}">Reach us</a>`, `https://www.acme${ending}/`)).toBe(expected);
  });

  test('a number may stand in a picture', () => {
    const page = (alt: string) => phones(`<img src="a.png" alt="${alt}">`, 'https://a.co.uk/');
    expect(page('Call us on 020 7946 0018')).toBe('+442079460018');
    expect(page('IMG-20240512-0930')).toBe('');
  });

  test('a range of numbers is quoted whole', () => {
    const { facts } = capturePage('<p>Tél. 01 99 00 12 34 / 35</p>', 'https://www.acme.fr/');
    expect(facts.find(({ value }) => value === '+33199001235')?.text).toBe('01 99 00 12 34 / 35');
  });

  test('a link that calls another number than it shows gives the shown one', () => {
    expect(phones('<a href="tel:02079460000">020 7946 0018</a>', 'https://a.co.uk/')).toBe('+442079460018');
  });
});

test.each([
  '12.05.2014',
  '01/02/2014 - 03/02/2014',
  '2004-2014',
  '1999 – 2014 2015',
  '$312 867 0110',
  'ABN 51 824 753 556',
  'ACN 004 085 616',
  'SIRET 732 829 320 00074',
  'Company number: 01234567',
  'Registered charity no. 0123 456 789',
  'Licence No. 012-345-6789',
  'IBAN FR76 3000 6000 0112 3456 7890 189',
  'VAT Reg No: 012 3456 78',
  'ISBN 978-2-07-036024-5',
  'Springfield, IL 62701-1234',
  '51.5074123, -0.1277583',
  'Mon 0900 - 1700 Tue 0900 - 1700',
  'Order 0123456789',
  'ISBN-10: 3942795116',
  '12345678910',
  '06/2019',
  '08.04.2015 12:46',
  'v 192.168.10.255',
  'AB012-345-6789',
])('%s is no phone number', (text) => {
  for (const ending of ['.com', '.co.uk', '.fr', '.com.au', '.de']) {
    expect(phones(`<p>${text}</p>`, `https://www.acme${ending}/`)).toBe('');
  }
});

test('the country of a number is told by the addresses and the numbers about it', () => {
  const page = (about: string) =>
    phones(`<html lang="en"><p>${about}</p><p>Tel 0131 496 0123</p>`, 'https://acme.com/');
  expect(page('4 Mill Lane<br>Leeds<br>LS9 0XX')).toBe('+441314960123');
  expect(page('+44 131 496 0124')).toBe('+441314960123 +441314960124');
  expect(phones('<p>12 Smith St, Perth WA 6000</p><p>(08) 9123 4567</p>', 'https://acme.com/')).toBe('+61891234567');
});

test.each([
  ['01 496 0123', '12 Mill Lane, Dublin 2, Ireland', '+35314960123'],
  ['021 555 1234', 'Cape Town, South Africa', '+27215551234'],
  ['0412 345 678', 'ABN 51 824 753 556', '+61412345678'],
  ['0412 345 678', 'Elm Joinery Pty Ltd', '+61412345678'],
  ['083 212 3456', 'Elm Joinery (Pty) Ltd', '+27832123456'],
  ['98765 43210', 'GSTIN 27AAPFU0939F1ZV', '+919876543210'],
  ['0117 496 0123', 'From £25 an hour', '+441174960123'],
  ['0117 496 0123', 'Registered in England and Wales, No 01234567', '+441174960123'],
  ['021 123 4567', '<a href="mailto:jo@elm.co.nz">Mail</a>', '+64211234567'],
  [
    '09 376 1234',
    '<iframe src="https://www.google.com/maps/embed?pb=!1m18!4v1!5e0!3m2!1sen!2snz!4v2"></iframe>',
    '+6493761234',
  ],
  ['020-2325405', 'P.O Box 369, NAIROBI', '+254202325405'],
  ['0412 345 678', 'Serving Melbourne and Geelong', '+61412345678'],
  ['0495/281.749', 'Elm ASBL', '+32495281749'],
  ['0495/281.749', 'IBAN : BE24 0015 8758 3438', '+32495281749'],
  ['6222 1234', 'Elm Joinery<br>Mill Road, Singapore', '+6562221234'],
])('%s by “%s”', (number, clue, expected) =>
  expect(phones(`<html lang="en"><p>${clue}</p><p>Tel: ${number}</p>`, 'https://acme.com/')).toBe(expected),
);

test('countries come in the order of what tells them', () => {
  expect(likelyCountries('FR', ['US', 'GB', 'GB'], 'acme.de', 'it-CH')).toEqual(['FR', 'DE', 'GB', 'US', 'CH']);
  expect(likelyCountries(null, [], 'acme.io', 'en')).toEqual([]);
});

test.each([
  ['Téléphone :', '', 'phone'],
  ['Tél/Fax :', '', 'both'],
  ['Fax & Phone', '', 'both'],
  ['Telefax:', '', 'fax'],
  ['in the heart', '', 'none'],
  ['Tel: 020 7946 0018 and', '', 'phone'],
  ['VAT No:', '', 'other'],
  ['Registration Front Desk:', '', 'none'],
  ['', ' (toll free)', 'phone'],
  ['', ' Fax: 020 7946 0018', 'none'],
  ['', ' fax', 'fax'],
])('“%s”, “%s” says %s', (before, after, label) => expect(phoneLabel(before, after)).toBe(label));

test('the time to find numbers grows with the text, whatever it is made of', () => {
  const piece = fc.stringMatching(/^(?:[0-9 ().+/–x-]{1,40}|[A-Z0-9 -]{1,20})$/);
  fc.assert(
    fc.property(piece, (text) => {
      const begin = performance.now();
      numbersIn(text.repeat(Math.ceil(40_000 / text.length)));
      expect(performance.now() - begin).toBeLessThan(1_000);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ['Website by Brightfox, tel. 0113 496 0321', '.co.uk'],
  ['Webdesign: Kreativwerk, Tel. 0251 987654', '.de'],
  ['Réalisation : Pixelune – 04 78 11 22 33', '.fr'],
  ['Site designed and hosted by Brightfox 0113 496 0321', '.co.uk'],
])('%s: whoever made the site signs it', (text, ending) =>
  expect(phones(`<p>Acme</p><footer>${text}</footer>`, `https://acme-tools${ending}/`)).toBe(''),
);

test('whoever makes sites shows a number of their own', () =>
  expect(
    phones('<h1>Web design in Leeds</h1><p>Web design and print: 0113 496 0321</p>', 'https://brightfox.co.uk/'),
  ).toBe('+441134960321'));
