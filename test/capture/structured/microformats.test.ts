import { expect, test } from 'vitest';
import { best, capturePage, HOME, valuesOf } from '../page.ts';

const PAGE = 'https://pages.example/x';
const contactsOn = (html: string, url = PAGE) => capturePage(html, url).contacts.map(({ facts }) => best(facts));
const accountOn = (html: string, url = PAGE) => best(capturePage(html, url).facts);

test.each([
  ['by its text', '<p class="h-card">Ann Lee</p>'],
  ['by a picture’s words', '<img class="h-card" src="ann.png" alt="Ann Lee">'],
  ['by the one picture in it', '<div class="h-card"><span><img src="ann.png" alt="Ann Lee"></span></div>'],
  [
    'by a picture’s words, where its text is no name',
    '<a class="h-card" href="/ann"><img src="a.png" alt="Ann Lee"> Hello!</a>',
  ],
  [
    'by its text, where the picture’s words are none',
    '<p class="h-card"><img src="a.png" alt="Profile Photo"> Ann Lee</p>',
  ],
  ['by what an abbreviation stands for', '<div class="h-card"><abbr title="Ann Lee">AL</abbr></div>'],
  [
    'by its parts',
    '<p class="vcard"><i class="n"><b class="given-name">Ann</b> <b class="family-name">Lee</b></i></p>',
  ],
  ['by the parts that are values', '<p class="h-card"><i class="p-name">Ms <b class="value">Ann Lee</b></i></p>'],
])('a person named %s', (_, html) => {
  expect(contactsOn(html).map(({ name }) => name)).toEqual(['Ann Lee']);
});

test.each([
  ['where the card leads', '<a class="h-card" href="/ann.html">Ann Lee</a>'],
  ['where the one link in it leads', '<p class="h-card"><a href="/ann.html">Ann Lee</a></p>'],
  [
    'what it says, relative to the page’s base',
    '<base href="/a/"><p class="h-card"><a class="p-name u-url" href="../ann.html">Ann Lee</a></p>',
  ],
])('a person’s page: %s', (_, html) => {
  expect(contactsOn(html)).toEqual([{ name: 'Ann Lee', profiles: 'https://pages.example/ann.html' }]);
});

test('a card that leads nowhere else leads to the page', () => {
  expect(contactsOn('<a class="h-card" href="">Ann Lee</a>')).toEqual([{ name: 'Ann Lee', profiles: PAGE }]);
});

test('cards may share what stands elsewhere on the page', () => {
  const card = (name: string) => `<p class="vcard" itemref="firm place nothing"><b class="fn">${name}</b></p>`;
  const html = `${card('Ann Lee')}${card('Bo Hart')}<p id="firm" class="org">Harbour Bakery</p>
    <p id="place" class="adr"><i class="type">Work</i> <b class="locality">Leeds</b></p>`;
  expect(contactsOn(html).map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Hart']);
  expect(accountOn(html)).toMatchObject({ name: 'Harbour Bakery', 'address.locality': 'Leeds' });
});

test.each([
  ['a link', '<p class="vcard"><b class="fn">Ann Lee</b> <a class="include" href="#firm">firm</a></p>'],
  ['an object', '<p class="vcard"><b class="fn">Ann Lee</b> <object class="include" data="#firm"></object></p>'],
  ['a table’s heading', '<table><tr><td class="vcard" headers="firm"><b class="fn">Ann Lee</b></table>'],
])('a card includes what stands elsewhere by %s', (_, card) => {
  const html = `${card}<div id="firm"><a class="org url" href="https://harbour.example/">Harbour Bakery</a></div>`;
  expect(contactsOn(html)).toEqual([{ name: 'Ann Lee' }]);
  expect(accountOn(html)).toMatchObject({ name: 'Harbour Bakery', website: 'https://harbour.example/' });
});

test('what a template holds is said of nobody', () => {
  const html = `<p class="h-card"><template class="p-name">Nobody</template><b class="p-name">Ann Lee</b>
    <i class="p-org h-card">Harbour Bakery<template class="p-name">Nothing</template></i></p>`;
  expect(contactsOn(html)).toEqual([{ name: 'Ann Lee' }]);
  expect(accountOn(html).name).toBe('Harbour Bakery');
});

test('a card that says something else by text is not named by all of it', () => {
  expect(contactsOn('<p class="h-card">Write to <b class="p-nickname">annie</b> in Leeds</p>')).toEqual([]);
});

test('of the firms and schools of a résumé only where its author still works counts', () => {
  const post = (of: string, name: string, end: string) =>
    `<p class="${of} vevent vcard"><a class="fn org url" href="https://${name.toLowerCase()}.example/">${name}</a>${end}</p>`;
  const html = `<div class="hresume"><p class="contact vcard"><b class="fn">Ann Lee</b></p>
    ${post('experience', 'Oldmill', '<time class="dtend" datetime="2019">2019</time>')}${post('experience', 'Harbour', 'Present')}
    ${post('education', 'Leedscollege', '')}${post('affiliation', 'Bakersunion', '')}</div>`;
  expect(contactsOn(html).map(({ name }) => name)).toEqual(['Ann Lee']);
  const { facts } = capturePage(html, PAGE);
  expect(valuesOf(facts, 'name')).toEqual(['Harbour']);
  expect(best(facts).website).toBe('https://harbour.example/');
});

test('a card that counts itself, or what it stands in, among its own ends', () => {
  const html =
    '<div id="a" class="vcard" itemref="a b a"><p id="b" class="vcard" itemref="a"><b class="fn">Ann Lee</b>';
  expect(contactsOn(html).map(({ name }) => name)).toContain('Ann Lee');
});

test('an older card without a name has none, and one that frames others is nobody', () => {
  expect(contactsOn('<p class="vcard">Whatever stands here</p>')).toEqual([]);
  expect(
    contactsOn('<div class="h-card"><a class="h-card" href="/ann">Ann Lee</a> and more</div>').map(({ name }) => name),
  ).toEqual(['Ann Lee']);
});

test('a person’s card and the firm’s within it', () => {
  const html = `<div class="h-card"><a class="p-name u-url" href="https://ann.example/">Ann Lee</a>
    <span class="p-role">Buyer</span> (<a class="p-org h-card" href="https://harbour.example/">Harbour Bakery</a>)</div>`;
  expect(contactsOn(html)).toEqual([{ name: 'Ann Lee', jobTitle: 'Buyer', profiles: 'https://ann.example/' }]);
  expect(accountOn(html)).toMatchObject({ name: 'Harbour Bakery', website: 'https://harbour.example/' });
});

test('a firm’s card and those of its people within it', () => {
  const html = `<div class="h-card"><a class="p-name p-org u-url" href="/"><img alt="Northgate Tools" src="l.png"></a>
    <p class="h-card"><b class="p-name">Ann Lee</b>, <a class="u-email" href="mailto:ann@northgate-tools.example">mail</a></p>
    <p class="vcard"><b class="fn">Bo Hart</b></p></div>`;
  expect(accountOn(html, `${HOME}x`).name).toBe('Northgate Tools');
  expect(contactsOn(html, `${HOME}x`)).toEqual([
    { name: 'Ann Lee', email: 'ann@northgate-tools.example' },
    { name: 'Bo Hart' },
  ]);
});

test('each address on its own, its older form too, and a fax apart', () => {
  const html = `<div class="vcard"><b class="fn org">Harbour Bakery</b>
    <p class="tel"><b class="type">Fax</b> <i class="value">+44 20 7946 0124</i></p><p class="tel">+44 20 7946 0123</p>
    <p class="adr"><b class="street-address">4 Mill Lane</b> <b class="extended-address">Unit 2</b> <b class="locality">Leeds</b></p>
    <p class="adr"><b class="street-address">9 Quay</b> <b class="locality">Hull</b></p></div>`;
  const { facts } = capturePage(html, PAGE);
  expect(best(facts)).toMatchObject({
    name: 'Harbour Bakery',
    phone: '+442079460123',
    fax: '+442079460124',
    'address.street': '4 Mill Lane, Unit 2',
    'address.locality': 'Leeds',
  });
  expect(valuesOf(facts, 'address.locality')).toEqual(['Leeds']);
});

test('an address alone is whose page it is; of several, none', () => {
  const address = '<p class="h-adr"><b class="p-street-address">4 Mill Lane</b>, <b class="p-locality">Leeds</b></p>';
  expect(accountOn(address)).toMatchObject({ 'address.street': '4 Mill Lane', 'address.locality': 'Leeds' });
  expect(accountOn(address + address.replace('4', '5'))['address.locality']).toBeUndefined();
});

test('classes of another’s style are no properties of a newer card', () => {
  const html = '<div class="h-card"><b class="title p-name">Ann Lee</b><i class="note title">Read more</i></div>';
  expect(contactsOn(html)).toEqual([{ name: 'Ann Lee' }]);
});

test('cards nested three thousand deep end', () => {
  const html = `${'<div class="h-card"><b class="p-org h-card">'.repeat(1_500)}x`;
  expect(contactsOn(html).length).toBeLessThan(101);
});

test('where a person works is the firm’s address, where they live is nobody’s', () => {
  const adr = (type: string, street: string) =>
    `<p class="adr"><b class="type">${type}</b> <b class="street-address">${street}</b> <b class="locality">Leeds</b></p>`;
  const html = `<div class="vcard"><b class="fn">Ann Lee</b> <b class="org">Harbour Bakery</b>${adr('Home', '9 Quay')}${adr('Work', '4 Mill Lane')}</div>`;
  const { facts } = capturePage(html, PAGE);
  expect(valuesOf(facts, 'address.street')).toEqual(['4 Mill Lane']);
});

test('of several firms in one card the first is the page’s, the others are its rivals', () => {
  const firm = (name: string) => `<a class="org url" href="https://${name.toLowerCase()}.example/">${name}</a>`;
  const html = `<p class="vcard"><b class="fn">Ann Lee</b> ${firm('Harbour')} ${firm('Oldmill')}</p>`;
  const { facts } = capturePage(html, PAGE);
  expect(valuesOf(facts, 'name')).toEqual(['Harbour', 'Oldmill']);
  expect(valuesOf(facts, 'website')).toEqual(['https://harbour.example/', 'https://oldmill.example/']);
  expect(facts.find(({ value }) => value === 'Oldmill')?.confidence).toBeLessThan(0.4);
});

test('a card without a person’s name is the firm’s, or its desk’s', () => {
  const card = (name: string) => `<p class="vcard"><span class="fn n"><b class="given-name">${name}</b></span>
    <b class="org">Harbour Bakery</b> <a class="email" href="mailto:info@harbour.example">mail</a></p>`;
  for (const html of [card(''), card('Sales department').replace('given-name', 'nickname')]) {
    expect(contactsOn(html)).toEqual([]);
    expect(accountOn(html)).toMatchObject({ name: 'Harbour Bakery', email: 'info@harbour.example' });
  }
});

test('numbers and addresses that stand in the postal address are the card’s', () => {
  const html = `<p class="vcard"><b class="fn org">Harbour Bakery</b> <span class="adr"><b class="email"><a href="mailto:info@harbour.example">Write to us</a></b>
    <b class="tel"><i class="value">+44 20 7946 0123</i></b> <b class="street-address">4 Mill Lane</b> <b class="locality">Leeds</b></span></p>`;
  const { facts } = capturePage(html, PAGE);
  for (const [field, value] of [
    ['email', 'info@harbour.example'],
    ['phone', '+442079460123'],
  ])
    expect(facts.find((fact) => fact.field === field)).toMatchObject({ value, method: 'microformats' });
});

test.each([
  ['its class', '<b class="tel fax">+44 20 7946 0124</b>'],
  ['a class of its own', '<b class="fax">+44 20 7946 0124</b>'],
  ['the word before it', 'Telefax: <b class="tel">+44 20 7946 0124</b>'],
  [
    'its type’s title',
    '<b class="tel"><abbr class="type" title="fax">F</abbr> <i class="value">+44 20 7946 0124</i></b>',
  ],
])('a fax told by %s', (_, fax) => {
  const { facts } = capturePage(
    `<p class="vcard"><b class="fn org">Harbour Bakery</b> <b class="tel">+44 20 7946 0123</b> ${fax}</p>`,
    PAGE,
  );
  expect(valuesOf(facts, 'phone').filter((value) => value.endsWith('4'))).toEqual([]);
  expect(best(facts)).toMatchObject({ phone: '+442079460123', fax: '+442079460124' });
});

test('a property that holds a link leads where that leads', () => {
  const html = `<p class="h-card"><b class="p-name">Ann Lee</b>, <i class="p-role">Baker</i> <span class="u-url"><a href="https://ann.example/">home</a></span>
    <span class="u-email"><a href="mailto:ann@harbour.example">write</a></span> <span class="p-tel"><a href="tel:+442079460123">call</a></span></p>`;
  expect(contactsOn(html)).toEqual([
    {
      name: 'Ann Lee',
      jobTitle: 'Baker',
      email: 'ann@harbour.example',
      phone: '+442079460123',
      profiles: 'https://ann.example/',
    },
  ]);
});

test('lines of an address are not the name, whatever their class', () => {
  const html =
    '<div class="vcard"><div class="adr org fn"><p>Office for Bread<br>4 Mill Lane<br>Leeds<br>LS1 4AP</p></div></div>';
  expect(accountOn(html).name ?? '').not.toContain('Mill');
});

test('a person with a number is no firm', () => {
  const html = '<p class="vcard"><b class="fn">Anna Lee</b> <b class="tel">+44 20 7946 0123</b></p>';
  expect(contactsOn(html)).toEqual([{ name: 'Anna Lee', phone: '+442079460123' }]);
});

test('pages that a card calls one’s own are, whatever else their links are', () => {
  const me = '<a rel="me" href="https://www.linkedin.com/in/ann-lee/">in</a>';
  const person = `<p class="h-card"><b class="p-name">Ann Lee</b>, <i class="p-role">Baker</i> ${me}</p>`;
  expect(contactsOn(person)).toEqual([
    { name: 'Ann Lee', jobTitle: 'Baker', profiles: 'https://www.linkedin.com/in/ann-lee/' },
  ]);
  const firm = `<p class="h-card"><a class="p-name p-org u-url" href="https://harbour.example/">Harbour Bakery</a>
    <a class="u-url" href="https://www.linkedin.com/company/harbour/">in</a></p>`;
  const { facts } = capturePage(firm, PAGE);
  expect(valuesOf(facts, 'website')).toEqual(['https://harbour.example/']);
  expect(facts.find(({ field }) => field === 'profiles')).toMatchObject({ method: 'microformats' });
});

test('a firm’s card that leaves its name to the page', () => {
  const html = `<h1>Bakery</h1><p class="vcard"><b class="locality">Medellín</b>, <b class="country-name">Colombia</b>
    <b class="tel">+57 312 2084404</b></p>`;
  expect(accountOn(html)).toMatchObject({
    phone: '+573122084404',
    'address.locality': 'Medellín',
    'address.country': 'CO',
  });
});

test('the address of a business card is the firm’s, a home town is not', () => {
  const card = (address: string) =>
    `<p class="vcard"><b class="fn">Ann Lee</b> <b class="org">Harbour Bakery</b> <i class="adr">${address}</i></p>`;
  const street = capturePage(
    card('<b class="street-address">Quay house</b> <b class="locality">Leeds</b>'),
    PAGE,
  ).facts;
  expect(street.find(({ field }) => field === 'address.locality')).toMatchObject({
    value: 'Leeds',
    method: 'microformats',
  });
  expect(accountOn(card('<b class="locality">Leeds</b>'))['address.locality']).toBeUndefined();
});

test('who trades under their own name is a firm and a person', () => {
  const html = `<ul class="vcard"><li class="fn">Anna Lee</li><li class="street-address">4 Mill Lane</li><li class="locality">Leeds</li>
    <li class="email"><a href="mailto:anna@pages.example">mail</a></li></ul>`;
  expect(accountOn(html)).toMatchObject({ name: 'Anna Lee', 'address.street': '4 Mill Lane' });
  expect(contactsOn(html)).toEqual([{ name: 'Anna Lee', email: 'anna@pages.example' }]);
  expect(
    contactsOn('<h1 class="vcard"><a class="url fn" href="/">Anna Lee</a></h1>', 'https://annalee.example/'),
  ).toEqual([{ name: 'Anna Lee', profiles: 'https://annalee.example/' }]);
});

test('a name is no address of a page, whatever its class', () => {
  expect(contactsOn('<p class="vcard"><b class="fn url">Anna Lee</b> <i class="title">Baker</i></p>')).toEqual([
    { name: 'Anna Lee', jobTitle: 'Baker' },
  ]);
});

test('a name that was not closed does not hold the number behind it', () => {
  const html =
    '<div class="vcard"><div class="fn">Anna Lee </span> <span class="tel">+44 20 7946 0123</span></div></div>';
  expect(contactsOn(html)).toEqual([{ name: 'Anna Lee', phone: '+442079460123' }]);
});

test('an older card with newer properties', () => {
  const html = `<div class="hcard"><a class="u-url p-name" href="https://ann.example/">Anna Lee</a> <b class="p-org">Harbour Bakery</b>
    <b class="p-tel">+44 20 7946 0123</b></div>`;
  expect(contactsOn(html)).toEqual([{ name: 'Anna Lee', phone: '+442079460123', profiles: 'https://ann.example/' }]);
  expect(accountOn(html).name).toBe('Harbour Bakery');
});

test('of people whose cards name a department each, none’s is whose page it is', () => {
  const card = (
    name: string,
    department: string,
  ) => `<div class="vcard"><b class="fn">${name}</b> <i class="title">Lecturer</i>
    <b class="org">${department}</b> <a class="email" href="mailto:${name.split(' ')[0]}@northfield.example">mail</a></div>`;
  const html = card('Anna Berg', 'Department of History') + card('Ben Cole', 'Department of Classics');
  for (const title of ['Staff', 'Directory']) {
    const page = `<title>${title} | Northfield University</title><h1>${title}</h1>${html}`;
    const { facts } = capturePage(page, 'https://www.northfield.example/directory/');
    expect(valuesOf(facts, 'name').join()).not.toContain('Department');
    expect(contactsOn(page, 'https://www.northfield.example/directory/').map(({ name }) => name)).toEqual([
      'Anna Berg',
      'Ben Cole',
    ]);
  }
});
