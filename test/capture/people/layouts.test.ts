import { describe, expect, test } from 'vitest';
import { best, capturePage, HOME } from '../page.ts';

/** Names and titles of the people on a team page. */
function team(html: string, lang = 'en'): (readonly [string, string | undefined])[] {
  const page = `<html lang="${lang}"><title>Northgate Tools</title><h1>${lang === 'fr' ? 'Notre équipe' : 'Our team'}</h1>${html}
    <footer><p>Northgate Tools Ltd</p></footer>`;
  return capturePage(page, `${HOME}${lang === 'fr' ? 'equipe' : 'team'}`).contacts.map(({ facts }) => {
    const { name = '', jobTitle } = best(facts);
    return [name, jobTitle];
  });
}

const PEOPLE = [
  ['Claire Morvan', 'Managing Director'],
  ['Oliver Pryce-Jones', 'Head of Sales'],
  ['Maria van den Berg', 'Financial Controller'],
  ['Tomasz Wilk', 'Workshop Manager'],
] as const;
const each = (card: (name: string, title: string, n: number) => string) =>
  PEOPLE.map(([name, title], n) => card(name, title, n)).join('\n');

describe('team pages in English', () => {
  test.each([
    [
      'grid of figures',
      `<div class="grid">${each((n, t) => `<figure><img src="x.jpg" alt=""><figcaption><b>${n}</b><br>${t}</figcaption></figure>`)}</div>`,
    ],
    [
      'figures whose pictures are named',
      each((n, t) => `<figure><img src="x.jpg" alt="${n}"><figcaption>${n}<span>${t}</span></figcaption></figure>`),
    ],
    ['definition list, title first', `<dl>${each((n, t) => `<dt>${t}</dt><dd>${n}</dd>`)}</dl>`],
    [
      'table with phones',
      `<table><tr><th>Name</th><th>Role</th><th>Phone</th></tr>${each((n, t, i) => `<tr><td>${n}</td><td>${t}</td><td>020 7946 010${i}</td></tr>`)}</table>`,
    ],
    [
      'table, role first',
      `<table><tr><th>Role</th><th>Name</th><th>Email</th></tr>${each((n, t, i) => `<tr><td>${t}</td><td>${n}</td><td>a${i}@northgate-tools.example</td></tr>`)}</table>`,
    ],
    [
      'h3 and p with a biography',
      each(
        (n, t) =>
          `<h3>${n}</h3><p class="role">${t}</p><p>${n.split(' ')[0]} has worked with tools since 2004 and lives near Leeds with two dogs.</p>`,
      ),
    ],
    ['name – role lines', `<ul>${each((n, t) => `<li>${n} – ${t}</li>`)}</ul>`],
    ['name | role headings', each((n, t) => `<h4>${n} | ${t}</h4><p>Joined us in 2012 after a long time at sea.</p>`)],
    ['role: name lines', `<p>${each((n, t) => `${t}: ${n}<br>`)}</p>`],
    [
      'cards with LinkedIn links only',
      `<div>${each((n, t, i) => `<div><div>${n}</div><div>${t}</div><a href="https://www.linkedin.com/in/p${i}"><svg></svg></a></div>`)}</div>`,
    ],
    [
      'accordion',
      each(
        (n, t) =>
          `<details><summary>${n} <small>${t}</small></summary><p>Looks after everything that leaves the yard on time.</p></details>`,
      ),
    ],
    [
      'accordion of buttons',
      each(
        (n, t) =>
          `<div><h3><button aria-expanded="false"><span>${n}</span><span>${t}</span></button></h3><div hidden><p>Likes hammers.</p></div></div>`,
      ),
    ],
    ['role first', `<div>${each((n, t) => `<article><p>${t}</p><h3>${n}</h3></article>`)}</div>`],
    [
      'quote',
      `<div>${each((n, t) => `<div><h3>${n}</h3><p>${t}</p><blockquote>“I love what we make here.”</blockquote></div>`)}</div>`,
    ],
    [
      'quote above the name',
      `<div>${each((n, t) => `<div><blockquote>“I love what we make here.”</blockquote><p><strong>${n}</strong></p><p>${t}</p></div>`)}</div>`,
    ],
    ['degrees', `<ul>${each((n, t) => `<li><h4>${n}, PhD, MBA</h4><p>${t}</p></li>`)}</ul>`],
    ['honorifics', `<ul>${each((n, t) => `<li><h4>Dr ${n}</h4><p>${t}</p></li>`)}</ul>`],
    [
      'first names and surnames on lines of their own',
      `<div>${each((n, t) => `<div><h3>${n.replace(' ', '<br>')}</h3><p>${t}</p></div>`)}</div>`,
    ],
    [
      'first names and surnames in spans',
      `<div>${each((n, t) => `<div><h3><span>${n.replace(' ', '</span> <span>')}</span></h3><p>${t}</p></div>`)}</div>`,
    ],
    ['capitals', `<div>${each((n, t) => `<div><h3>${n.toUpperCase()}</h3><p>${t.toUpperCase()}</p></div>`)}</div>`],
    [
      'read more links',
      `<div>${each((n, t) => `<div><a href="/x"><img src="a.jpg" alt=""></a><h3>${n}</h3><p>${t}</p><a href="/x">Read more</a></div>`)}</div>`,
    ],
    ['under departments', `<h2>Management</h2>${each((n, t) => `<div><h3>${n}</h3><p>${t}</p></div>`)}`],
    ['role in brackets', `<ul>${each((n, t) => `<li>${n} (${t})</li>`)}</ul>`],
    [
      'role and department',
      `<ul>${each((n, t) => `<li><strong>${n}</strong><em>${t}</em><span>Leeds</span></li>`)}</ul>`,
    ],
  ])('%s', (layout, html) => {
    const found = team(html);
    if (layout === 'capitals')
      expect(found.map(([name]) => name.toLowerCase())).toEqual(PEOPLE.map(([name]) => name.toLowerCase()));
    else expect(found).toEqual(PEOPLE);
  });
});

const EQUIPE = [
  ['Aurélie Le Goff', 'Directrice générale'],
  ['Jean-Baptiste Roussel-Martin', 'Responsable des achats'],
  ['Inès de la Fontaine', 'Chargée de clientèle'],
  ['Mehdi Benali', 'Chef d’atelier'],
] as const;
const chaque = (card: (name: string, title: string, n: number) => string) =>
  EQUIPE.map(([name, title], n) => card(name, title, n)).join('\n');
const upper = (name: string) => {
  const [first = '', ...rest] = name.split(' ');
  return `${rest.join(' ').toUpperCase()} ${first}`;
};

describe('team pages in French', () => {
  test.each([
    ['grille', `<div>${chaque((n, t) => `<div><img src="x.jpg" alt=""><h3>${n}</h3><p>${t}</p></div>`)}</div>`],
    ['Mme et M.', `<ul>${chaque((n, t, i) => `<li>${i % 2 ? 'M.' : 'Mme'} ${n}, ${t}</li>`)}</ul>`],
    [
      'tableau nom, fonction, téléphone',
      `<table><tr><th>Nom</th><th>Fonction</th><th>Téléphone</th></tr>${chaque((n, t, i) => `<tr><td>${n}</td><td>${t}</td><td>01 99 00 12 3${i}</td></tr>`)}</table>`,
    ],
    ['fonction : nom', `<p>${chaque((n, t) => `${t} : ${n}<br>`)}</p>`],
    ['nom – fonction', `<p>${chaque((n, t) => `<strong>${n}</strong> – ${t}<br>`)}</p>`],
    ['fonction au-dessus', `<div>${chaque((n, t) => `<div><span>${t}</span><h4>${n}</h4></div>`)}</div>`],
  ])('%s', (_, html) => expect(team(html, 'fr')).toEqual(EQUIPE));

  test.each([
    ['Prénom NOM', (name: string) => name.replace(/ .*/, (rest) => rest.toUpperCase())],
    ['NOM Prénom', upper],
  ])('%s', (_, written) => {
    const found = team(`<ul>${chaque((n, t) => `<li><h4>${written(n)}</h4><p>${t}</p></li>`)}</ul>`, 'fr');
    expect(found.map(([, title]) => title)).toEqual(EQUIPE.map(([, title]) => title));
    expect(found.map(([name]) => name.toLowerCase())).toEqual(EQUIPE.map(([name]) => name.toLowerCase()));
  });
});

test('nobody is made of headings, services, places and clients beside a team', () => {
  const html = `<h2>Meet the team</h2><div><h3>Claire Morvan</h3><p>Managing Director</p></div><div><h3>Tomasz Wilk</h3><p>Workshop Manager</p></div>
    <h2>Our services</h2><div><h3>Tool Hire</h3><p>By the day</p></div><div><h3>Blade Sharpening</h3><p>While you wait</p></div>
    <h2>Our branches</h2><div><h3>Leeds North</h3><p>Open daily</p></div><div><h3>Market Harborough</h3><p>Open daily</p></div>`;
  expect(team(html).map(([name]) => name)).toEqual(['Claire Morvan', 'Tomasz Wilk']);
});
