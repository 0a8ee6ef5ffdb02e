import { expect, test } from 'vitest';
import { capturePage, ld } from '../page.ts';

function kindAt(path: string, html = '', host = 'acme.example'): string {
  return capturePage(html, `https://${host}${path}`).page.kind;
}

test.each([
  ['/', 'home'],
  ['/fr/', 'home'],
  ['/index.html', 'home'],
  ['/qui-sommes-nous', 'about'],
  ['/our-history', 'about'],
  ['/%C3%A9quipe.html', 'team'],
  ['/l-equipe', 'team'],
  ['/il-team', 'team'],
  ['/company/careers/', 'careers'],
  ['/offene-stellen', 'careers'],
  ['/trabalhe-conosco', 'careers'],
  ['/news/2026/new-site', 'article'],
  ['/news', 'news'],
  ['/espace-presse', 'news'],
  ['/mentions-legales', 'legal'],
  ['/datenschutzerklaerung', 'legal'],
  ['/tarifs', 'pricing'],
  ['/precos', 'pricing'],
  ['/dove-siamo', 'contact'],
  ['/fr/nous-joindre', 'contact'],
  ['/attorneys', 'team'],
  ['/our-lawyers', 'team'],
  ['/nos-avocats', 'team'],
  ['/attorneys/ann-lee', 'profile'],
  ['/team/ann-lee', 'profile'],
  ['/products/chisel', 'other'],
  ['/?page=contact', 'contact'],
  ['/100%', 'other'],
])('%s is %s', (path, kind) => expect(kindAt(path)).toBe(kind));

test('a host may be a part of the site', () => {
  expect(kindAt('/', '', 'careers.acme.example')).toBe('careers');
  expect(kindAt('/', '', 'www.acme.example')).toBe('home');
});

test('where the address is silent, the title or the first heading tells', () => {
  expect(kindAt('/p/12', '<title>Notre équipe | Acme</title>')).toBe('team');
  expect(kindAt('/p/13', '<title>Acme</title><h1>Contact us</h1>')).toBe('contact');
  expect(kindAt('/p/14', '<title>How our team saves time - Acme</title>')).toBe('other');
});

test('what a page declares of itself counts first', () => {
  expect(kindAt('/p/1', ld({ '@type': 'JobPosting', title: 'Welder' }))).toBe('careers');
  expect(kindAt('/p/1', ld({ '@type': 'NewsArticle', headline: 'x' }))).toBe('article');
  expect(kindAt('/p/1', '<meta property="og:type" content="profile">')).toBe('profile');
});

test('an imprint is told by what only an imprint says', () => {
  expect(kindAt('/p/9', '<p>Directeur de la publication : Ada Petit</p>')).toBe('legal');
});

test('many firms side by side are a directory', () => {
  const firms = ['Ada Plumbing', 'Bolt Heating', 'Crane Boilers'].map((name, n) => ({
    '@type': 'ListItem',
    position: n + 1,
    item: { '@type': 'Plumber', name },
  }));
  expect(kindAt('/plumbers/york', ld({ '@type': 'ItemList', itemListElement: firms }))).toBe('directory');
});
