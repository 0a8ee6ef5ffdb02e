import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutCompanyForm } from '../../utils/domain/company-form.ts';

test.each([
  ['Ateliers Morvan S.A.S.', 'ateliers morvan'],
  ['SARL Ateliers Morvan', 'ateliers morvan'],
  ['Groupe Morvan', 'morvan'],
  ['Morvan & Cie', 'morvan cie'],
  ['Kestrel Ltd.', 'kestrel'],
  ['The Kestrel Company, Inc.', 'kestrel'],
  ['Kestrel Pty Ltd', 'kestrel'],
  ['Müller Maschinenbau GmbH & Co. KG', 'muller maschinenbau'],
  ['Müller UG (haftungsbeschränkt)', 'muller'],
  ['Rossi S.r.l.', 'rossi'],
  ['Rossi S. p. A.', 'rossi'],
  ['Transportes Vega, S.A. de C.V.', 'transportes vega'],
  ['Vega S.L.U.', 'vega'],
  ['Oliveira & Filhos, Lda', 'oliveira filhos'],
  ['Kowalski Sp. z o.o.', 'kowalski'],
  ['Novák s.r.o.', 'novak'],
  ['Horvat d.o.o.', 'horvat'],
  ['Nordlys A/S', 'nordlys'],
  ['Aalto Oyj', 'aalto'],
  ['Tamm OÜ', 'tamm'],
  ['UAB Vilkas', 'vilkas'],
  ['Yıldız A.Ş.', 'yıldız'],
  ['De Vries B.V.', 'de vries'],
  ['株式会社アクメ', 'アクメ'],
  ['ООО Ромашка', 'ромашка'],
  ['Orchid Sdn. Bhd.', 'orchid'],
  ['SAS', 'sas'],
  ['AS Monaco Fret', 'as monaco fret'],
  ['Plan B', 'plan b'],
  ['—', ''],
])('%s is likened as %j', (name, plain) => {
  expect(withoutCompanyForm(name)).toBe(plain);
});

test('a name with a word never becomes empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      expect(withoutCompanyForm(`Acme ${name}`)).not.toBe('');
    }),
  );
});
