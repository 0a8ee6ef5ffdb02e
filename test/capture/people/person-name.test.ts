import { expect, test } from 'vitest';
import { personName } from '../../../utils/capture/people/person-name.ts';

test.each([
  ['Ann Lee', 'Ann Lee'],
  ['Jean MARTIN', 'Jean MARTIN'],
  ['DUPONT Marie', 'Marie DUPONT'],
  ['JANE DOE', 'JANE DOE'],
  ['Dr. Ann Lee', 'Ann Lee'],
  ['Prof. Dr. med. Jürgen Groß', 'Jürgen Groß'],
  ['Dipl.-Ing. Karin Wessel', 'Karin Wessel'],
  ['Mme Éliane Dupouy', 'Éliane Dupouy'],
  ['M. Jean-Luc de La Tour', 'Jean-Luc de La Tour'],
  ['Herr Max Muster', 'Max Muster'],
  ['Dott.ssa Giulia De Santis', 'Giulia De Santis'],
  ['Joost van der Berg', 'Joost van der Berg'],
  ['Seán O’Brien', 'Seán O’Brien'],
  ['Kirsty McBride', 'Kirsty McBride'],
  ['R.D. Huffield', 'R.D. Huffield'],
  ['J. Scott Clarkson', 'J. Scott Clarkson'],
  ['Ann Lee, PhD', 'Ann Lee'],
  ['Ann Lee, CFA, CPA', 'Ann Lee'],
  ['Tom Lee Jr.', 'Tom Lee'],
  ['Ann Lee (she/her)', 'Ann Lee'],
  ['Robert “Bob” Hart', 'Robert “Bob” Hart'],
  ['Mehtap Yıldız', 'Mehtap Yıldız'],
  ['Fatou N’Diaye-Perrot', 'Fatou N’Diaye-Perrot'],
  ['Rose Park', 'Rose Park'],
  ['Theo Van Der Merwe', 'Theo Van Der Merwe'],
])('%s is a name', (text, name) => {
  expect(personName(text)?.name).toBe(name);
});

test.each([
  'Our Team',
  'Head Office',
  'Opening Hours',
  'Privacy Policy',
  'New York',
  'Contact Us',
  'Read More',
  'Mentions Légales',
  'Notre Équipe',
  'Rue Pasteur',
  'Elizabeth Street',
  'Grace Church',
  'Victoria Station',
  'Northgate Tools Ltd',
  'Lee Wood Hart LLP',
  'German Canadian Congress',
  'Ann Lee Hart KG',
  'Hollerbach GmbH',
  'Sales Director',
  'Directeur Général',
  'Google Ads',
  'Black Friday',
  'January Sale',
  'Montag Freitag',
  'OUR VALUES',
  'Paris',
  'ann lee',
  'Ann',
  'Kayla C',
  'Ann Lee 2024',
  'ann@lee.example',
  'Ann Lee & Sons',
  'Quiénes Somos',
  'Chi Siamo',
  'Over Ons',
  'https://Ann Lee',
])('%s is none', (text) => {
  expect(personName(text)).toBeNull();
});

test('the order of its words, case and accents make no other name', () => {
  expect(personName('DUPONT Zoé')?.key).toBe(personName('Zoe Dupont')?.key);
});

test.each(['Lynette Elwood', 'Sanjeev Rao', 'Hamish Cole', 'Ffion Price', 'Darnell Wood'])(
  '%s begins with a first name that is common where English is spoken',
  (name) => expect(personName(name)?.known).toBe(true),
);

test.each([
  'Kushal Ghosh',
  'Nokwazi Dlamini',
  'Aikaterini Zarogianni-Papadopoulos',
  'Xiulan Zhao',
  'Tuba K. Ozkan',
  'Dr Baatlhodi Molaodi',
  'Mme Gwladys Treguier',
  'Priyanka Rane',
  'Zhixin Quillfeather, PhD',
  'Zorvan Quillfeather MSc FRGS',
])('%s is surely a name', (text) => {
  expect(personName(text)?.known).toBe(true);
});

test.each([
  'Vitamin C Serum',
  'Silver Spring, MD',
  'Fairhaven Cove, MA',
  'Regional Overview',
  'Courtroom Representation',
])('%s is surely none', (text) => {
  expect(personName(text)?.known ?? false).toBe(false);
});

test.each([
  ['Rachel Gonsalves DM RN RODP', 'Rachel Gonsalves'],
  ['Ann Lee BSc (Hons) Ost', 'Ann Lee'],
  ['Tom Hart JD', 'Tom Hart'],
  ['Siew Ling NG', 'Siew Ling NG'],
  ['Jean-Marc LE GUEN', 'Jean-Marc LE GUEN'],
])('%s is called %s', (text, name) => {
  expect(personName(text)?.name).toBe(name);
});
