import { describe, expect, test } from 'vitest';
import { best, capturePage, HOME, ld } from '../page.ts';

const people = (html: string, path = 'team') => capturePage(html, HOME + path).contacts.map(({ facts }) => best(facts));
const told = (html: string, path?: string) =>
  people(html, path).map(({ name, jobTitle }) => `${name} | ${jobTitle ?? ''}`);

test.each([
  'Managing Director of Client Services',
  'Chief Financial Officer & Senior Vice President of Asset Management',
  'Vice President, Accounting',
  'Advocate on Record',
  'Dispatcher',
  'Cardiologist',
  'Dermatologue',
  'Jugendwart',
])('%s is a title here, and of this firm', (title) => {
  expect(told(`<h1>Our team</h1><div><h4>Ann Lee</h4><p>${title}</p></div>`)).toEqual([`Ann Lee | ${title}`]);
});

test.each(['Prologue', 'Catalogue of goods'])('%s is none', (text) => {
  expect(told(`<h1>Our team</h1><div><h4>Ann Lee</h4><p>${text}</p></div>`)).toEqual(['Ann Lee | ']);
});

test('offices before names in a sentence', () => {
  const html = `<h1>Board of Directors</h1><p>The board is elected by members at the annual meeting. Currently, our board
    consists of a President and CEO Ann Lee, a Vice-President Eva Moss, and a Secretary/Treasurer Uma Reed. They are
    volunteers and serve without compensation. They meet four times in each year, and whenever members ask them to.</p>`;
  expect(told(html, 'board-of-directors')).toEqual([
    'Ann Lee | President and CEO',
    'Eva Moss | Vice-President',
    'Uma Reed | Secretary/Treasurer',
  ]);
});

test('who speaks at an event is not of the house, where the address alone says so', () => {
  const card = (name: string) =>
    `<div><h3>${name}</h3><p>Developer</p><a href="https://www.linkedin.com/in/${name.slice(0, 3)}">in</a></div>`;
  const html = `${card('Ann Lee')}${card('Tom Hart')}${card('Eva Moss')}`;
  expect(people(html, 'speakers/')).toEqual([]);
  expect(people(html, 'team')).toHaveLength(3);
});

describe('ways to somebody', () => {
  test('stand below the name and title, or below what is said of them', () => {
    const card = (name: string, title: string, phone: string) => `<div class="x"><p><b>${name}</b><br>${title}</p>
      <p>${name} has been with us for over ten years and likes the sea, the hills and whatever lies between.</p>
      <p>Phone: ${phone}</p></div>`;
    const html = `<h1>Our team</h1><div>${card('Ann Lee', 'Buyer', '020 7946 0101')}${card('Tom Hart', 'Joiner', '020 7946 0102')}</div>`;
    expect(people(html)).toEqual([
      { name: 'Ann Lee', jobTitle: 'Buyer', phone: '+442079460101' },
      { name: 'Tom Hart', jobTitle: 'Joiner', phone: '+442079460102' },
    ]);
  });

  test('a number above a name is the firm’s', () => {
    const html = `<h1>Mentions légales</h1><p>Northgate SAS<br>Téléphone : +33 1 99 00 12 34<br>
      Directeur de la publication : Jeanne Morel</p>`;
    expect(people(html, 'mentions-legales')).toEqual([
      { name: 'Jeanne Morel', jobTitle: 'Directeur de la publication' },
    ]);
  });
});

test('an account of the system that made the page is nobody', () => {
  const html = ld({
    '@graph': [
      { '@type': 'Person', name: 'admin' },
      { '@type': 'Person', name: 'Ann Lee' },
    ],
  });
  expect(people(html).map(({ name }) => name)).toEqual(['Ann Lee']);
});

describe('of several titles', () => {
  test('what stands below the name is it, rather than how one is addressed', () => {
    const card = (name: string, title: string) => `<div><h3>Barrister ${name}</h3><p>${title}</p></div>`;
    const html = `<h1>Our attorneys</h1><div>${card('Ann Lee', 'Partner, Corporate')}${card('Tamuno Quillfeather', 'Senior Associate')}</div>`;
    expect(told(html, 'attorneys')).toEqual(['Ann Lee | Partner, Corporate', 'Tamuno Quillfeather | Senior Associate']);
  });

  test('rather than what stands above', () => {
    const card = (name: string, title: string) => `<div><p>Statutory director</p><h3>${name}</h3><p>${title}</p></div>`;
    const html = `<h1>Leadership</h1><div>${card('Ann Lee', 'Chief Executive Officer')}${card('Tom Hart', 'Chief Operating Officer')}</div>`;
    expect(told(html, 'leadership')).toEqual([
      'Ann Lee | Chief Executive Officer',
      'Tom Hart | Chief Operating Officer',
    ]);
  });
});

test('whose work a page speaks of', () => {
  const html = `<h1>Our team</h1><p>We follow the work of climate scientists Ann Lee, Tom Hart and many others in all that we do.</p>`;
  expect(people(html)).toEqual([]);
});

describe('what stands with a name', () => {
  test('in brackets is what somebody does, if others there have titles', () => {
    const item = (name: string, work: string) => `<li>${name} (${work})</li>`;
    const html = `<h1>Our team</h1><ul>${item('Ann Lee', 'Head of Science')}${item('Tom Hart', 'Mathematics')}
      ${item('Eva Moss', 'Visual Arts')}${item('Uma Reed', 'Music Teacher')}</ul>`;
    expect(told(html)).toEqual([
      'Ann Lee | Head of Science',
      'Tom Hart | Mathematics',
      'Eva Moss | Visual Arts',
      'Uma Reed | Music Teacher',
    ]);
  });

  test('a heading of a name and degrees has its title below', () => {
    const html = `<h1>Our team</h1><section><h3><b>Ann Lee</b><span>BSc Hons, MCSP</span></h3><h4>Chartered Physiotherapist</h4>
      <p>Ann joined in 2014.</p></section><section><h3><b>Eva Moss</b><span>BSc Hons</span></h3><h4>Physiotherapist</h4></section>`;
    expect(told(html)).toEqual(['Ann Lee | Chartered Physiotherapist', 'Eva Moss | Physiotherapist']);
  });
});

test('a page of the team may tell of each in a paragraph that begins with the name', () => {
  const html = `<h1>Meet the team</h1><p>Ann Lee is the glue that keeps the practice together, and has been since the first day.</p>
    <p>Eva Moss, RDA, has been working here since 2002. She started in the back office and soon moved.</p>
    <p>The town of Marsh End is close by, and so is the station, from where it takes ten minutes on foot.</p>`;
  expect(people(html).map(({ name }) => name)).toEqual(['Ann Lee', 'Eva Moss']);
  expect(people(html, 'news/day')).toEqual([]);
});
