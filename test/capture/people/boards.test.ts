import { describe, expect, test } from 'vitest';
import { best, capturePage, HOME } from '../page.ts';

const people = (html: string, path = 'team') => capturePage(html, HOME + path).contacts.map(({ facts }) => best(facts));
const told = (html: string, path?: string) =>
  people(html, path).map(({ name, jobTitle }) => `${name} | ${jobTitle ?? ''}`);

describe('who sit on a board work elsewhere, and say where', () => {
  test('the firm behind a role is no person', () => {
    const html = `<h1>Board of Directors</h1><p>Ann Lee<br>(Representing the North)<br>Billing Manager, Frost Brown Todd</p>
      <p>Tom Hart<br>Financial Adviser, Edward Jones</p><p>Eva Moss, Secretary<br>President, Holt Realty</p>`;
    expect(told(html)).toEqual([
      'Ann Lee | Billing Manager, Frost Brown Todd',
      'Tom Hart | Financial Adviser, Edward Jones',
      'Eva Moss | Secretary',
    ]);
  });

  test('nor are they strangers for it', () => {
    const html = `<h2>Board of trustees</h2><ul><li><h4>Ann Lee</h4><p>CEO of Client Corp</p></li>
      <li><h4>Tom Hart</h4><p>President, Holt Realty</p></li></ul>`;
    expect(told(html, 'trustees')).toEqual(['Ann Lee | CEO of Client Corp', 'Tom Hart | President, Holt Realty']);
  });

  test('a title before each name is its own, whatever stands above', () => {
    const html = `<h2>Committee</h2><p>Committee (Trustees):<br>President: Ann Lee, University of Holt<br>
      Secretary: Tom Hart, University of Marsh<br>Treasurer: Eva Moss, University of Fen<br>Uma Reed, Elm College</p>`;
    expect(told(html).slice(0, 3)).toEqual(['Ann Lee | President', 'Tom Hart | Secretary', 'Eva Moss | Treasurer']);
  });
});

describe('titles', () => {
  test.each([
    'Associate Professor, Department of Humanities',
    'Head of the Legal Department',
    'Assistant Professor at Physics Dept',
    'Professor & HoD, Digital Humanities',
  ])('%s', (title) => {
    expect(told(`<h1>Our team</h1><div><h4>Ann Lee</h4><p>${title}</p></div>`)).toEqual([`Ann Lee | ${title}`]);
  });

  test('where some of a list are titles, the few words in the same place are too', () => {
    const card = (name: string, title: string) => `<div><h3>${name}</h3><p>${title}</p></div>`;
    const html = `<h1>Unser Team</h1><div>${card('Max Muster', 'Geschäftsführer')}${card('Eva Beispiel', 'Teamleitung')}
      ${card('Petra Kraft', 'Haushaltshilfe')}${card('Nadine Pick', 'Haushaltshilfe')}${card('Lea Busse', 'Mobile Pflege')}</div>`;
    expect(told(html).slice(2)).toEqual([
      'Petra Kraft | Haushaltshilfe',
      'Nadine Pick | Haushaltshilfe',
      'Lea Busse | Mobile Pflege',
    ]);
  });

  test('a title next to what is none wins', () => {
    const html = `<h1>Team</h1><ul><li><h4>Eva Moss</h4><p>Northern shore</p><p>Head of Sales</p></li>
      <li><h4>Ann Lee</h4><p>Buyer</p></li><li><h4>Tom Hart</h4><p>Joiner</p></li></ul>`;
    expect(told(html)).toContain('Eva Moss | Head of Sales');
  });
});

describe('who answers for a page', () => {
  test.each([
    '<p>Vertreten durch:<br>Max Muster</p>',
    '<h2>Redaktionell verantwortlich</h2><p>Max Muster</p>',
    '<h2>Directeur de la publication</h2><p>Max Muster</p>',
    '<p>Verantwortlich für den Inhalt nach § 55 Abs. 2 RStV:</p><p>Max Muster</p>',
  ])('%s', (html) => {
    expect(people(html, 'impressum').map(({ name }) => name)).toEqual(['Max Muster']);
  });
});

test('in a long list of names that are surely people’s the others are too', () => {
  const names = ['Ann Lee', 'Tom Hart', 'Eva Moss', 'Uma Reed', 'Zorvan Quillfeather', 'Ben Stone'];
  const html = `<h1>Committee</h1><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
  expect(people(html, 'committee').map(({ name }) => name)).toEqual(names);
});

test('headings of services are no people, though a title stands below', () => {
  const html = `<h1>Our attorneys</h1><h2>Counsel</h2><div><h4>Courtroom Representation</h4><p>Uncompromising advocacy
    inside Magistrates, High, SCA, and Constitutional Courts</p></div>`;
  expect(people(html, 'attorneys')).toEqual([]);
});

describe('names that share a line', () => {
  test.each([
    ['<h2>Directeur de la publication</h2><p>Julien &amp; Anne Raffin.</p>', ['Julien Raffin', 'Anne Raffin']],
    ['<h2>Our founders</h2><h3>Tom and Eva Moss</h3><p>Founders</p>', ['Tom Moss', 'Eva Moss']],
    ['<h2>Our team</h2><h3>Rose and Crown</h3><p>Manager</p>', []],
  ])('%s', (html, names) => {
    expect(people(html, 'about').map(({ name }) => name)).toEqual(names);
  });

  test('a label above holds for all who stand below it', () => {
    const html = `<h1>Committee</h1><p>Honorary Presidents:<br>Ann Lee, Berlin<br>Tom Hart, Jerusalem</p>`;
    expect(told(html, 'committee')).toEqual(['Ann Lee | Honorary Presidents', 'Tom Hart | Honorary Presidents']);
  });
});

test('what a page of somebody says that they are', () => {
  const html = `<title>Northgate Law</title><h1>Kgotso S. Botle</h1><p>Kgotso S. Botle is an associate at Northgate Law, a firm of three.</p>`;
  expect(told(html, 'team/kgotso')).toEqual(['Kgotso S. Botle | associate']);
});

test('nor is who is called by a short name there another person', () => {
  const html = `<h1>Our team</h1><h3>Terrence B. Hart</h3><p>Medical Director</p>
    <p>Terry Hart is a doctor with over 30 years’ experience who began as a nurse in the north.</p>`;
  expect(told(html)).toEqual(['Terrence B. Hart | Medical Director']);
});
