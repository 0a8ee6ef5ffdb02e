import { expect, test } from 'vitest';
import { capturePage, HOME } from '../page.ts';

const named = (html: string, path: string) =>
  capturePage(`<meta property="og:site_name" content="Northgate Tools">${html}`, HOME + path).contacts.map(
    ({ facts }) => facts[0]?.value,
  );
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

test.each([
  [
    'goods',
    'about',
    list(
      '<img alt=""><h3>Oak Table</h3><p>€ 420</p>',
      '<h3>Ash Chair</h3><p>€ 90</p>',
      '<h3>Elm Bench</h3><p>€ 150</p>',
    ),
  ],
  ['logos of clients', '', '<h2>Our clients</h2><img alt="Rose Taylor"><img alt="Grant Thorne"><p>Harrow Finch</p>'],
  [
    'what clients say, in quotes',
    '',
    '<blockquote><p>They never let us down.</p><cite>Ann Lee, CEO of Client Corp</cite></blockquote>',
  ],
  [
    'what clients say, under a heading',
    'about',
    '<h2>What our clients say</h2><div><p>Great work.</p><h4>Ann Lee</h4><p>Director</p></div>',
  ],
  ['a client behind a dash', '', '<p>“They never let us down, not even once.”</p><p>— Ann Lee, managing director</p>'],
  ['someone of another firm', 'about', '<div><h4>Ann Lee</h4><p>CEO at Client Corp</p></div>'],
  [
    'témoignages',
    'a-propos',
    '<h2>Ils nous font confiance</h2><div><p>Jeanne Morel</p><p>Directrice, Maison Verlet</p></div>',
  ],
  [
    'Kundenstimmen',
    'ueber-uns',
    '<h2>Das sagen unsere Kunden</h2><div><p>Eva Beispiel</p><p>Inhaberin, Café Muster</p></div>',
  ],
  [
    'who praise, below the heading of the team',
    'about',
    `<h2>Our team</h2><div><h3>Ann Lee</h3><h4>Store owner</h4><p>I would recommend them to anybody who needs a bench made.</p></div>
     <div><h3>Tom Hart</h3><h4>Designer</h4><p>They were on time, and the whole shop was ready before we opened.</p></div>
     <div><h3>Eva Moss</h3><h4>Freelancer</h4><p>The drawers still run as on the first day, ten years on.</p></div>`,
  ],
  [
    'authors of articles',
    'blog',
    list(
      '<h3>Choosing a plane</h3><p>Ann Lee</p><p>12 March 2026</p>',
      '<h3>On saws</h3><p>Tom Hart</p><p>2 May 2026</p>',
    ),
  ],
  ['an article’s byline', 'news/saws', '<h1>On saws</h1><p>By <a href="/a">Ann Lee</a>, Editor</p><p>Long ago …</p>'],
  ['reviews', '', list('<b>Ann Lee</b><p>★★★★★ 2 weeks ago</p>', '<b>Tom Hart</b><p>★★★★ 3 weeks ago</p>')],
  [
    'labels of a blog',
    'about',
    list('<a href="/search/label/Ann%20Lee">Ann Lee</a>', '<a href="/tag/tom-hart">Tom Hart</a>'),
  ],
  [
    'who made the site, the second of two',
    'about',
    '<p>Website by <a href="/a">Ann Lee</a> and <a href="/b">Tom Hart</a></p>',
  ],
  ['sponsors', 'team', '<h2>Fun run sponsors</h2><p>Ann Lee, M.D. and Tom Hart</p><p>Eva Moss</p><p>Tom Wood</p>'],
  ['a member of something', 'contact', '<p>Fair Housing Lender - Member FDIC</p>'],
  [
    'bodies in brackets',
    'trustees',
    '<h2>Trustees</h2><p>Co-opted Member (Leeds City Council, Tension Forum)</p><p>Member (Safer Roads Panel)</p>',
  ],
  [
    'opening hours',
    'contact',
    list('Monday Friday, 9:00 to 17:00', 'Saturday Morning, 9:00 to 12:00', 'Sunday Closed'),
  ],
  [
    'a table of prices',
    'pricing',
    '<table><tr><td>Basic Plan<td>€ 9<tr><td>Premium Plan<td>€ 29<tr><td>Enterprise Plan<td>€ 99</table>',
  ],
  [
    'a menu',
    'team',
    `<nav>${list('Ann Lee', 'Tom Hart')}</nav>${list('Home Page', 'Our Services', 'Contact Us', 'Case Studies')}`,
  ],
  [
    'offices',
    'contact',
    list(
      '<h3>San Diego</h3><p>Head office, 020 7946 0101</p>',
      '<h3>New York</h3><p>Sales office, 020 7946 0102</p>',
      '<h3>Saint Denis</h3>',
    ),
  ],
  [
    'desks',
    'contact',
    list('Customer Service: 020 7946 0101', 'Human Resources: 020 7946 0102', 'General Manager: 020 7946 0103'),
  ],
  ['partners', 'about', list('<h3>Quarry Bank</h3><p>Finance</p>', '<h3>Harrow Finch Ltd</h3><p>Design</p>')],
  [
    'who made the site',
    '',
    '<footer><p>Photos: Ann Lee, photographer</p><p>Webdesign: Tom Hart, designer</p></footer>',
  ],
  ['streets', 'contact', '<p>123 Elizabeth Street<br>Charlotte Road<br>020 7946 0100</p>'],
  [
    'places with a first name',
    'about',
    list('Victoria Station', 'Florence Cathedral', 'Grace Church', 'Ann Arbor Festival'),
  ],
  [
    'departments',
    'team',
    list('<h3>Research Development</h3><p>Head: vacant</p>', '<h3>Quality Assurance</h3><p>Manager: vacant</p>'),
  ],
  ['events', 'news', list('<h3>Spring Fair</h3><p>2 May 2026</p>', '<h3>Open Day</h3><p>9 June 2026</p>')],
  [
    'a sentence about somebody else',
    'about',
    '<p>As Ann Lee, director of Client Corp, put it, there is nothing better than a good saw.</p>',
  ],
  ['history', 'about', '<p>The house was built by Christopher Wrenfield in 1690 and sold to Henry Oakes.</p>'],
  ['speakers', 'about', `<h2>Speakers</h2>${list('<b>Ann Lee</b><p>Professor</p>', '<b>Tom Hart</b><p>Engineer</p>')}`],
  [
    'clients below what they say',
    '',
    `<div><p>The best tools that we ever had in our hands.</p><h4>Ann Lee</h4><p>Marketing Director, Harrow Finch Ltd</p></div>
     <div><p>Wonderful people, and a wonderful shop.</p><h4>Tom Hart</h4><p>Homeowner</p></div>`,
  ],
  [
    'goods called by first names',
    '',
    list('<h3>Charlotte Dress</h3>€ 99', '<h3>Emma Jacket</h3>€ 149', '<h3>Sophie Blouse</h3>€ 59'),
  ],
  ['names alone on a page about other things', 'terms', list('Ann Lee', 'Tom Hart')],
])('no contacts: %s', (_, path, html) => {
  expect(named(html, path)).toEqual([]);
});

test('an offer’s contact is one, its applicants’ words are not', () => {
  const html = `<h1>Joiner wanted</h1><p>Contact: Ann Lee, Head of People, ann.lee@northgate-tools.example</p>
    <p>“I learnt everything here” — Tom Hart, apprentice</p>`;
  expect(named(html, 'careers/joiner')).toEqual(['Ann Lee']);
});

test('a firm named for its owner is a person only with a title', () => {
  const page = (title: string) =>
    capturePage(`<meta property="og:site_name" content="Ann Lee"><h1>Ann Lee</h1><p>${title}</p>`, `${HOME}about`);
  expect(page('Fine furniture').contacts).toEqual([]);
  expect(page('Founder and joiner').contacts).toHaveLength(1);
});
