import { describe, expect, test } from 'vitest';
import { best, capturePage, HOME } from '../page.ts';

const TEAM = `${HOME}team`;
const people = (html: string, url = TEAM) => capturePage(html, url).contacts.map(({ facts }) => best(facts));
const named = (html: string, url = TEAM) => people(html, url).map(({ name }) => name);
const ANN = { name: 'Ann Lee', jobTitle: 'Buyer' };
const BO = { name: 'Tom Hart', jobTitle: 'Head of Sales' };
const ZORA = { name: 'Zora Quillfeather', jobTitle: 'Joiner' };

describe('people of one structure', () => {
  test.each([
    [
      'cards with a picture',
      `<div><div class="x"><img src="/1.jpg" alt=""><div>Ann Lee</div><div>Buyer</div></div>
       <div class="x"><img src="/2.jpg" alt=""><div>Tom Hart</div><div>Head of Sales</div></div>
       <div class="x"><img src="/3.jpg" alt=""><div>Zora Quillfeather</div><div>Joiner</div></div></div>`,
    ],
    [
      'a list of figures',
      `<ul><li><figure><img src="a.png"><figcaption><strong>Ann Lee</strong><span>Buyer</span></figcaption></figure></li>
       <li><figure><img src="b.png"><figcaption><strong>Tom Hart</strong><span>Head of Sales</span></figcaption></figure></li>
       <li><figure><img src="c.png"><figcaption><strong>Zora Quillfeather</strong><span>Joiner</span></figcaption></figure></li></ul>`,
    ],
    [
      'headings and paragraphs in turn',
      '<h3>Ann Lee</h3><p>Buyer</p><h3>Tom Hart</h3><p>Head of Sales</p><h3>Zora Quillfeather</h3><p>Joiner</p>',
    ],
    [
      'titles above the names',
      '<div><p>Buyer</p><p>Ann Lee</p><p>Head of Sales</p><p>Tom Hart</p><p>Joiner</p><p>Zora Quillfeather</p></div>',
    ],
    [
      'lines of one paragraph',
      '<p><b>Ann Lee</b><br>Buyer<br><br><b>Tom Hart</b><br>Head of Sales<br><br><b>Zora Quillfeather</b><br>Joiner</p>',
    ],
    [
      'a list of definitions',
      '<dl><dt>Ann Lee<dd>Buyer<dt>Tom Hart<dd>Head of Sales<dt>Zora Quillfeather<dd>Joiner</dl>',
    ],
    [
      'names and titles with a comma between',
      '<ul><li>Ann Lee, Buyer</li><li>Tom Hart, Head of Sales</li><li>Zora Quillfeather, Joiner</li></ul>',
    ],
    [
      'names and titles with a dash between',
      '<p>Ann Lee – Buyer<br>Tom Hart – Head of Sales<br>Zora Quillfeather – Joiner</p>',
    ],
    [
      'rows of a table',
      `<table><tr><th>Name<th>Position</tr><tr><td>Ann Lee<td>Buyer</tr><tr><td>Tom Hart<td>Head of Sales</tr>
       <tr><td>Zora Quillfeather<td>Joiner</tr></table>`,
    ],
    [
      'rows of cards, the last one alone in its own',
      `<div><div><a><h4>Ann Lee</h4><p>Buyer</p></a><a><h4>Tom Hart</h4><p>Head of Sales</p></a></div>
       <div><a><h4>Zora Quillfeather</h4><p>Joiner</p></a></div></div><p>Our workshop is open to visitors.</p>`,
    ],
    [
      'a row for the name, and one for what it is of',
      `<div><div class="row"><div><h4>Ann Lee</h4> </div> </div> <div class="row"><div>Buyer<br></div></div>
       <div class="row"><div><h4>Tom Hart</h4> </div> </div> <div class="row"><div>Head of Sales<br></div></div>
       <div class="row"><div><h4>Zora Quillfeather</h4> </div> </div> <div class="row"><div>Joiner</div></div></div>`,
    ],
    [
      'a heading of the title above each name',
      `<h4>Buyer</h4><p><a href="#">Ann Lee</a>, ext. 11</p><h4>Head of Sales</h4><p><a href="#">Tom Hart</a>, ext. 12</p>
       <h4>Joiner</h4><p><a href="#">Zora Quillfeather</a>, ext. 13</p>`,
    ],
  ])('%s', (_, html) => {
    expect(people(`<h1>Our team</h1>${html}<p>We are hiring a manager.</p>`)).toEqual([ANN, BO, ZORA]);
  });

  test('surnames first, and headings above that are no titles', () => {
    const row = (name: string) => `<tr><td>${name}</td><td>Lecturer</td></tr>`;
    const html = `<h2>Associates</h2><table>${row('Lee, Ann')}${row('Hart, Tom')}</table>`;
    expect(people(html)).toEqual([
      { name: 'Ann Lee', jobTitle: 'Lecturer' },
      { name: 'Tom Hart', jobTitle: 'Lecturer' },
    ]);
    expect(people('<h2>Associates</h2><p>Ann Lee</p><p>Tom Hart</p><p>Eva Moss</p>')[0]).toEqual({ name: 'Ann Lee' });
  });

  test.each([
    [
      'committee',
      '<h1>Committee 2026</h1><table><tr><td>Chair<td>Ann Lee<tr><td>Members<td>Tom Hart<tr><td><td>Eva Moss</table>',
    ],
    [
      'trustees',
      '<h2>Ann Lee</h2><p>Ann taught for years.</p><h2>Tom Hart</h2><p>Tom farms.</p><h2>Eva Moss</h2><p>Eva sails.</p>',
    ],
    ['faculty-and-staff', '<h1>Our faculty</h1><ul><li>Ann Lee<li>Tom Hart<li>Eva Moss</ul>'],
  ])('who runs a club, a trust or a school: %s', (path, html) => {
    expect(named(html, HOME + path)).toEqual(['Ann Lee', 'Tom Hart', 'Eva Moss']);
  });

  test('a sentence in large letters is no heading, and what a team says in quotes is no praise', () => {
    const says = (name: string, title: string) =>
      `<blockquote><p>${name} published several articles on how tools are made, and gives reviews of events each year in spring and autumn.</p><h3>${name}</h3><p>${title}</p></blockquote>`;
    expect(named(`<h2>Our advisers</h2>${says('Ann Lee', 'Buyer')}${says('Tom Hart', 'Joiner')}`)).toEqual([
      'Ann Lee',
      'Tom Hart',
    ]);
    const large =
      '<h5>After a degree Ann published many articles on tools, for which she won several prizes, and likes events.</h5>';
    expect(named(`<h2>Our team</h2><h6>Ann Lee</h6>${large}<h6>Tom Hart</h6>${large}<h6>Eva Moss</h6>`)).toEqual([
      'Ann Lee',
      'Tom Hart',
      'Eva Moss',
    ]);
  });

  test('one alone, whom no list of first names has, below a heading that says so', () => {
    const html = `<h1>Our Attorney</h1><div><h2>Zora Quillfeather</h2><p>Attorney at Northgate Tools</p>
      <ul><li><b>Formal Admissions:</b> High Court attorney</li><li><b>Working Groups:</b> chair of two</li></ul></div>`;
    expect(people(html, `${HOME}attorneys`)).toEqual([
      { name: 'Zora Quillfeather', jobTitle: 'Attorney at Northgate Tools' },
    ]);
  });

  test('names that no list of first names has, where each has a title', () => {
    const html =
      '<ul><li><h4>Kwabena Asante</h4>Partner<li><h4>Oluwaseun Adeyemi</h4>Analyst<li><h4>Nguyen Thi Hoa</h4>Buyer</ul>';
    expect(named(html)).toEqual(['Kwabena Asante', 'Oluwaseun Adeyemi', 'Nguyen Thi Hoa']);
  });

  test('titles of which no word is known are told by their place', () => {
    const item = (name: string, title: string) => `<li><h3>${name}</h3><p>${title}</p></li>`;
    const html = `<ul>${item('Ann Lee', 'Buyer')}${item('Tom Hart', 'Saddler in residence')}${item('Eva Moss', 'Driver')}</ul>`;
    expect(people(html)[1]).toEqual({ name: 'Tom Hart', jobTitle: 'Saddler in residence' });
  });

  test.each([
    ['fr', 'equipe', 'Camille Roche', 'Responsable paie'],
    ['fr', 'qui-sommes-nous', 'Loïc Le Bihan', 'Chargé d’affaires'],
    ['de', 'team', 'Jürgen Groß', 'Vertriebsleiter'],
    ['de', 'ueber-uns', 'Heike Sommer', 'Prokuristin'],
    ['es', 'equipo', 'Álvaro Quintana', 'Directora médica'],
    ['it', 'chi-siamo', 'Giulia De Santis', 'Responsabile amministrativa'],
    ['nl', 'over-ons', 'Joost van der Berg', 'Projectleider'],
    ['pt', 'equipa', 'Marta Pimentel', 'Diretora comercial'],
  ])('%s: %s', (lang, path, name, jobTitle) => {
    const html = `<html lang="${lang}"><div><h3>${name}</h3><p>${jobTitle}</p></div>`;
    expect(people(html, HOME + path)).toEqual([{ name, jobTitle }]);
  });
});

describe('ways to reach them', () => {
  test('what stands in a card is the person’s, the rest the account’s', () => {
    const { facts, contacts } = capturePage(
      `<ul><li><h3><a href="/team/ann-lee">Ann Lee</a></h3><p>Buyer</p><p>020 7946 0125</p>
        <a href="mailto:ann@northgate-tools.example">Write</a> <a href="https://www.linkedin.com/in/annlee-7">in</a></li>
      <li><h3><a href="/team/bo-hart">Bo Hart</a></h3><p>Driver</p><p>020 7946 0126</p></li></ul>
      <p>Switchboard: 020 7946 0100, info@northgate-tools.example</p>`,
      TEAM,
    );
    expect(contacts.map((contact) => best(contact.facts))).toEqual([
      {
        name: 'Ann Lee',
        jobTitle: 'Buyer',
        email: 'ann@northgate-tools.example',
        phone: '+442079460125',
        profiles: `${HOME}team/ann-lee`,
      },
      { name: 'Bo Hart', jobTitle: 'Driver', phone: '+442079460126', profiles: `${HOME}team/bo-hart` },
    ]);
    expect(best(facts)).toMatchObject({ phone: '+442079460100', email: 'info@northgate-tools.example' });
  });

  test('a number that several share is the firm’s', () => {
    const item = (name: string) => `<li>${name}, Buyer, 020 7946 0100</li>`;
    const { facts } = capturePage(`<ul>${item('Ann Lee')}${item('Tom Hart')}</ul>`, TEAM);
    expect(best(facts).phone).toBe('+442079460100');
  });

  test('of several addresses the one built of the name, or beside it', () => {
    const html = `<p>Press: Ann Lee, press officer, ann.lee@northgate-tools.example<br>
      Visits:<br>visits@northgate-tools.example</p>`;
    expect(people(html, `${HOME}contact`)).toEqual([
      { name: 'Ann Lee', jobTitle: 'press officer', email: 'ann.lee@northgate-tools.example' },
    ]);
  });
});

describe('a single person', () => {
  test.each([
    ['Contact: Ann Lee, Sales Director', 'contact', { name: 'Ann Lee', jobTitle: 'Sales Director' }],
    ['Secretary of the Association - Ann Lee [Enquiries]', 'contact', { name: 'Ann Lee' }],
    ['Contact: Ann Lee at <a href="mailto:x">alee@northgate-tools.example</a>', 'contact', { name: 'Ann Lee' }],
    [
      'Directeur de la publication : Monsieur Étienne Morel, en sa qualité de Président de la société NORTHGATE',
      'mentions-legales',
      { name: 'Étienne Morel' },
    ],
    ['Managing Director: Ann Lee', 'legal', { name: 'Ann Lee', jobTitle: 'Managing Director' }],
    ['Gérante : Jeanne Morel', 'mentions-legales', { name: 'Jeanne Morel', jobTitle: 'Gérante' }],
    [
      'Directeur de la publication : Jeanne Morel, présidente',
      'mentions-legales',
      { name: 'Jeanne Morel', jobTitle: 'présidente' },
    ],
    [
      'Vertreten durch: Eva Beispiel (Geschäftsführerin)',
      'impressum',
      { name: 'Eva Beispiel', jobTitle: 'Geschäftsführerin' },
    ],
    ['Ansprechpartnerin: Frau Heike Sommer, Vertrieb', 'kontakt', { name: 'Heike Sommer', jobTitle: 'Vertrieb' }],
    ['Legale rappresentante e titolare: Paola Lombardi', 'note-legali', { name: 'Paola Lombardi' }],
  ])('%s', (text, path, expected) => {
    expect(people(`<p>${text}</p>`, HOME + path)).toEqual([expect.objectContaining(expected)]);
  });

  test('several behind one label', () => {
    expect(people('<p>Geschäftsführer: Max Muster, Eva Beispiel</p>', `${HOME}impressum`)).toEqual([
      { name: 'Max Muster', jobTitle: 'Geschäftsführer' },
      { name: 'Eva Beispiel', jobTitle: 'Geschäftsführer' },
    ]);
  });

  test('the heading of a personal page', () => {
    expect(
      people('<h1>Dr. Ann Lee</h1><p>Head of Research</p><p>Ann has been here for long.</p>', `${TEAM}/ann-lee`),
    ).toEqual([{ name: 'Ann Lee', jobTitle: 'Head of Research' }]);
  });

  test('what is said in a sentence', () => {
    const html = `<title>About | Northgate Tools</title>
      <p>You may call our service manager, Ann Lee, on any day of the week.</p>
      <p>To learn more about giving, please contact Development Director Eva Moss by calling 020 7946 0100.</p>
      <p>Tom Hart, founder of Northgate Tools, began with a single lathe in a shed.</p>`;
    expect(people(html, `${HOME}about`)).toEqual([
      { name: 'Ann Lee', jobTitle: 'service manager' },
      { name: 'Eva Moss', jobTitle: 'Development Director' },
      { name: 'Tom Hart', jobTitle: 'founder' },
    ]);
  });

  test('who has been appointed, in the firm’s own news', () => {
    const html = `<meta property="og:site_name" content="Northgate Tools"><p>Northgate Tools today announced the appointment
      of Ann Lee as Chief Financial Officer. The analyst Tom Hart was not surprised.</p>`;
    expect(people(html, `${HOME}news/new-cfo`)).toEqual([{ name: 'Ann Lee', jobTitle: 'Chief Financial Officer' }]);
  });

  test('keeps what the page wrote, its place and the words around', () => {
    const { contacts } = capturePage(
      '<main id="m"><p>Contact: Dr. Ann Lee, Sales Director</p></main>',
      `${HOME}contact`,
    );
    expect(contacts[0]?.facts[0]).toMatchObject({
      value: 'Ann Lee',
      text: 'Dr. Ann Lee',
      method: 'text',
      where: '#m > p:nth-child(1)',
      quote: 'Contact: Dr. Ann Lee, Sales Director',
    });
  });

  test('declared and shown is one contact', () => {
    const html = `<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Northgate</b>
      <div itemprop="employee" itemscope itemtype="https://schema.org/Person"><h3 itemprop="name">Ann Lee</h3></div></div>
      <ul><li><h3>Ann Lee</h3><p>Buyer</p></li><li><h3>Tom Hart</h3><p>Driver</p></li></ul>`;
    expect(named(html)).toEqual(['Ann Lee', 'Tom Hart']);
  });
});
