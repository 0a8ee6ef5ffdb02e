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
  ['/mission-and-values', 'about'],
  ['/le-cabinet', 'about'],
  ['/about/our-roots', 'about'],
  ['/about/leadership-team', 'team'],
  ['/meet-our-dentists', 'team'],
  ['/governance/committee-members', 'team'],
  ['/contact-and-opening-hours', 'contact'],
  ['/demander-un-devis', 'contact'],
  ['/offices/london', 'contact'],
  ['/why-choose-us', 'about'],
  ['/travailler-chez-nous', 'careers'],
  ['/work-for-acme', 'careers'],
  ['/life-at-acme', 'careers'],
  ['/communiques-de-presse', 'news'],
  ['/website-terms-of-use', 'legal'],
  ['/privacy-and-cookie-policy', 'legal'],
  ['/ml', 'other'],
  ['/products/team-lunch-box', 'other'],
  ['/docs/api/contacts', 'other'],
  ['/realisations/parc-des-contacts', 'other'],
  ['/?utm_source=mail', 'home'],
  ['/?lang=fr', 'home'],
  ['/?page_id=12', 'other'],
  ['/index.php?id=31', 'other'],
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

test.each([
  ['About Acme', 'about'],
  ['Join Acme', 'careers'],
  ['Acme recrute', 'careers'],
  ['Prestations & tarifs', 'pricing'],
  ['Toute l’actualité d’Acme', 'news'],
  ['Contacts API reference', 'other'],
])('a name of which each word tells, or is the firm’s, tells: %s', (heading, kind) =>
  expect(kindAt('/p/15', `<h1>${heading}</h1>`)).toBe(kind),
);

test('beside its noun a heading may have one word more, on whichever side its language has it', () => {
  expect(kindAt('/p/16', '<html lang="fr"><h1>L’équipe soignante</h1>')).toBe('team');
  expect(kindAt('/p/16', '<html lang="en"><h1>Berthing rates 2026</h1>')).toBe('pricing');
  expect(kindAt('/p/16', '<html lang="en"><h1>Team jackets</h1>')).toBe('other');
});

test('a name that only hints is borne out by what the page holds', () => {
  const heading = '<h1>Contact sales in your region</h1>';
  expect(kindAt('/p/17', heading)).toBe('other');
  expect(kindAt('/p/17', `${heading}<form><textarea></textarea></form>`)).toBe('contact');
  const crew = '<h1>The crew of our boats</h1>';
  expect(kindAt('/p/18', crew)).toBe('other');
  expect(kindAt('/p/18', `${crew}<p>Ann Lee</p><p>Skipper</p><p>Paul Bell</p><p>Rigger</p>`)).toBe('team');
});

test('mostly people, one below another, are a team, unless they are somebody else’s', () => {
  const people = '<p>Paul Bell – President</p><p>Ann Lee – Production</p><p>Mark Moss – Export</p>';
  expect(kindAt('/p/19', `<h1>At the yard</h1>${people}`)).toBe('team');
  expect(kindAt('/p/19', `<h1>Our happy clients</h1>${people}`)).toBe('other');
  expect(kindAt('/p/19', `<h1>At the yard</h1>${people}${'<p>Something else.</p>'.repeat(20)}`)).toBe('other');
});

test('a job offer is told by its headings', () => {
  const offer = '<h2>Requirements</h2><p>A licence</p>';
  expect(kindAt('/o/8831', `<h1>Crane driver</h1>${offer}`)).toBe('other');
  expect(kindAt('/o/8831', `<h1>Crane driver</h1><h2>The role</h2><p>Lift.</p>${offer}`)).toBe('careers');
  expect(kindAt('/o/8831', '<h1>Grutier (H/F)</h1><h2>Vos missions</h2><p>Lever.</p>')).toBe('careers');
});

test('an article bears one date, a list of news several', () => {
  const post = (title: string) => `<h2>${title}</h2><p>12 May 2025</p><p>Something happened.</p>`;
  expect(kindAt('/1', '<h1>A good year</h1><p>Publié le 4 septembre 2025 par Rémi</p><p>Texte</p>')).toBe('article');
  expect(kindAt('/1', `<h1>What is up</h1>${post('New press')}${post('Open day')}${post('A prize')}`)).toBe('news');
  expect(kindAt('/1', '<h1>Drone day</h1><p>14 May 2026, Cardiff</p><p>Book now</p>')).toBe('other');
});

test('prices for a time are plans', () => {
  const plans = '<h1>Pick one</h1><h2>Solo</h2><p>12 € HT/mois</p><h2>Team</h2><p>£39 per month</p>';
  expect(kindAt('/choose', plans)).toBe('pricing');
});

test('a page headed by a person whose name its address ends with is theirs', () => {
  expect(kindAt('/x/ann-lee', '<h1>Ann Lee</h1><p>Partner</p>')).toBe('profile');
  expect(kindAt('/x/12', '<h1>Ann Lee</h1><p>Partner</p>')).toBe('other');
  expect(kindAt('/derby/lockwood-roofing', '<h1>Lockwood Roofing</h1><p>Roofs</p>')).toBe('other');
});

test('some systems call every page an article, and date its last change', () => {
  const article = '<meta property="og:type" content="article">';
  const changed = '<meta property="article:modified_time" content="2025-05-12T10:00:00Z">';
  expect(kindAt('/flat-roofs', `${article}${changed}<h1>Flat roofs</h1>`)).toBe('other');
  expect(kindAt('/flat-roofs', `${article}<h1>Flat roofs</h1>`)).toBe('article');
});

test('what a page declares of itself counts first', () => {
  expect(kindAt('/p/1', ld({ '@type': 'JobPosting', title: 'Welder' }))).toBe('careers');
  expect(kindAt('/p/1', ld({ '@type': 'NewsArticle', headline: 'x' }))).toBe('article');
  expect(kindAt('/p/1', '<meta property="og:type" content="profile">')).toBe('profile');
});

test('an imprint is told by what only an imprint says', () => {
  expect(kindAt('/p/9', '<p>Directeur de la publication : Ada Petit</p>')).toBe('legal');
  expect(kindAt('/p/9', '<p>Éditeur : Acme SARL. Hébergeur : Nuage SAS.</p>')).toBe('legal');
});

test('a list of the best, or of as many as were found, is a directory', () => {
  const firm = (n: number) => `<h2>Roofs ${n}</h2><p>${n} High Street, Derby DE1 ${n}AB</p><p>01332 96${n}123</p>`;
  const firms = firm(1) + firm(2) + firm(3);
  expect(kindAt('/derby', `<title>The 10 best roofers in Derby</title>${firms}`)).toBe('directory');
  expect(kindAt('/derby', `<h1>24 businesses found</h1>${firms}`)).toBe('directory');
});

test('many firms side by side are a directory', () => {
  const firms = ['Ada Plumbing', 'Bolt Heating', 'Crane Boilers'].map((name, n) => ({
    '@type': 'ListItem',
    position: n + 1,
    item: { '@type': 'Plumber', name },
  }));
  expect(kindAt('/plumbers/york', ld({ '@type': 'ItemList', itemListElement: firms }))).toBe('directory');
});
