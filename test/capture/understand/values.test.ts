import { expect, test } from 'vitest';
import { countryOf, homeCountry } from '../../../utils/capture/shown/country.ts';
import { emailOf, isNamedFor, isShared } from '../../../utils/capture/shown/email.ts';
import { phoneOf } from '../../../utils/capture/shown/phone.ts';
import { isProfile } from '../../../utils/capture/shown/profiles.ts';
import { isSiren, isSiret } from '../../../utils/capture/structured/registration.ts';
import { registrableDomain } from '../../../utils/capture/understand/domain.ts';
import { languageOf } from '../../../utils/capture/understand/language.ts';
import { canName, isNamedAfter } from '../../../utils/capture/understand/naming.ts';
import { webAddressOf } from '../../../utils/capture/understand/web-address.ts';

test.each([
  ['www.acme.example', 'acme.example'],
  ['https://shop.acme.co.uk/x', 'acme.co.uk'],
  ['acme.github.io', 'acme.github.io'],
  ['www.wixsite.com', 'wixsite.com'],
  ['https://acme.wixsite.com/site', 'acme.wixsite.com'],
  ['127.0.0.1', null],
  ['localhost', null],
  ['[::1]', null],
])('the domain of %s is %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));

test.each([
  ['01 99 00 12 34', 'FR', '+33199001234'],
  ['+33 (0)1 99 00 12 34', null, '+33199001234'],
  ['0033 1 99 00 12 34', 'DE', '+33199001234'],
  ['tel:+33199001234', null, '+33199001234'],
  ['(212) 555-0123', null, '+12125550123'],
  ['020 7946 0123', 'GB', '+442079460123'],
  ['020 7946 0123', null, null],
  ['12', 'FR', null],
  ['phone us', 'FR', null],
])('the phone number %s, called from %s, is %s', (text, country, phone) => expect(phoneOf(text, country)).toBe(phone));

test.each([
  ['mailto:Ann%40acme.example?subject=x', 'ann@acme.example'],
  [' <ann@acme.example>. ', 'ann@acme.example'],
  ['logo@2x.png', null],
  ['"><img src=x>@acme.example', null],
  ['ann@acme', null],
  [`${'a'.repeat(70)}@acme.example`, null],
])('the e-mail address in %s is %s', (text, email) => expect(emailOf(text)).toBe(email));

test('an address is a person’s by the parts of their name', () => {
  for (const local of ['jean.dupont', 'jdupont', 'dupont', 'jean', 'dupont-jean', 'j.dupont'])
    expect(isNamedFor(`${local}@acme.example`, 'Jean Dupont')).toBe(true);
  expect(isNamedFor('marie@acme.example', 'Jean Dupont')).toBe(false);
  expect(isShared('contact@acme.example') && !isShared('contactine@acme.example')).toBe(true);
});

test.each([
  ['France', 'FR'],
  ['Royaume-Uni', 'GB'],
  ['UK', 'GB'],
  ['DE', 'DE'],
  ['Deutschland', 'DE'],
  ['U.S.A.', 'US'],
  ['Nowhere', null],
])('the country of %s is %s', (text, code) => expect(countryOf(text)).toBe(code));

test('a country is told by the domain’s end, then by the language', () => {
  expect(homeCountry('acme.co.uk', 'fr')).toBe('GB');
  expect(homeCountry('acme.io', 'fr-CA')).toBe('CA');
  expect(homeCountry('acme.com', 'de')).toBe('DE');
  expect(homeCountry('acme.com', 'en')).toBeNull();
});

test.each([
  ['Atelier Morvan SAS', 'atelier-morvan.example', true],
  ['Société Nationale des Ponts', 'sndp.example', true],
  ['Dupont & Fils', 'maison-dupont.example', true],
  ['Pixel Agency', 'atelier-morvan.example', false],
  ['', 'acme.example', false],
])('%s and %s tell of each other: %s', (name, domain, yes) => expect(isNamedAfter(name, domain)).toBe(yes));

test('a title’s commonplaces name nobody', () => {
  for (const text of ['Home', 'Accueil', 'À propos', 'Contact us', '']) expect(canName(text)).toBe(false);
  expect(canName('Homebase')).toBe(true);
});

test('a profile is somebody’s page, not a button', () => {
  expect(isProfile('https://www.linkedin.com/company/acme')).toBe(true);
  expect(isProfile('https://fr.linkedin.com/in/ann')).toBe(true);
  expect(isProfile('https://www.facebook.com/sharer/sharer.php?u=x')).toBe(false);
  expect(isProfile('https://x.com/')).toBe(false);
  expect(isProfile('https://notlinkedin.com/company/acme')).toBe(false);
});

test('SIREN and SIRET are proved by their check digit', () => {
  expect([isSiren('732829320'), isSiren('732829321'), isSiret('73282932000074'), isSiret('73282932000075')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('only web addresses are addresses', () => {
  const base = 'https://acme.example/a/';
  expect(webAddressOf('../b', base)).toBe('https://acme.example/b');
  expect(webAddressOf('www.other.example/x', base, true)).toBe('https://www.other.example/x');
  for (const href of ['javascript:alert(1)', 'data:text/html,x', ' JAVA\nSCRIPT:alert(1)', '', 'http://'])
    expect(webAddressOf(href, base)).toBeNull();
  expect(webAddressOf('https://rep:secret@other.example/', base)).toBe('https://other.example/');
});

test('a language is a tag or nothing', () => {
  expect(['fr_FR', 'EN', 'zh-hant-tw', 'x', 'français', '<b>'].map(languageOf)).toEqual([
    'fr-FR',
    'en',
    'zh-Hant-TW',
    null,
    null,
    null,
  ]);
});
