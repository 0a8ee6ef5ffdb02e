import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostIn } from '../../../utils/capture/read/declared.ts';
import { readAlso } from '../../../utils/capture/understand/read-also.ts';

const HERE = 'https://www.northgate-tools.example/en/';
const link = (href: string, text = '') => ({ href, host: hostIn(href), text, rel: '', where: '', before: '' });
const kinds = (links: readonly ReturnType<typeof link>[], url = HERE) =>
  Object.fromEntries(readAlso(links, url).map((page) => [page.kind, page.url]));

test('the pages of a menu are told apart by their words, relative links too, in the order that helps', () => {
  const menu = [
    link('/legal', 'Legal notice'),
    link('jobs/', 'Join us'),
    link('/en/a1', 'Contact us'),
    link('../people.html', 'Who does what'),
    link('//www.northgate-tools.example/en/company', 'The company'),
    link('/products', 'Products'),
  ];
  expect(readAlso(menu, HERE)).toEqual([
    { kind: 'about', url: 'https://www.northgate-tools.example/en/company', text: 'The company' },
    { kind: 'team', url: 'https://www.northgate-tools.example/people.html', text: 'Who does what' },
    { kind: 'contact', url: 'https://www.northgate-tools.example/en/a1', text: 'Contact us' },
    { kind: 'careers', url: 'https://www.northgate-tools.example/en/jobs/', text: 'Join us' },
    { kind: 'legal', url: 'https://www.northgate-tools.example/legal', text: 'Legal notice' },
  ]);
});

test.each([
  ['À propos', 'about'],
  ['L’entreprise', 'about'],
  ['Über uns', 'about'],
  ['Quiénes somos', 'about'],
  ['Chi siamo', 'about'],
  ['Over ons', 'about'],
  ['Quem somos', 'about'],
  ['Notre équipe', 'team'],
  ['Unser Team', 'team'],
  ['Nuestro equipo', 'team'],
  ['Nous rejoindre', 'careers'],
  ['Stellenangebote', 'careers'],
  ['Lavora con noi', 'careers'],
  ['Werken bij', 'careers'],
  ['Trabalhe conosco', 'careers'],
  ['Kontakt', 'contact'],
  ['Contatti', 'contact'],
  ['Mentions légales', 'legal'],
  ['Impressum', 'legal'],
  ['Tarifs', 'pricing'],
  ['Actualités', 'news'],
])('the words “%s” lead to a page of the kind %s', (text, kind) => {
  expect(Object.keys(kinds([link('/x', text)]))).toEqual([kind]);
});

test('of several links of a kind the section is chosen, not one of its parts', () => {
  const links = [
    link('/careers/fitter-m-w', 'Fitter'),
    link('/blog/2026/our-team-at-the-fair', 'Our team at the fair, and what we brought home'),
    link('/careers', 'Careers'),
    link('/careers?page=2', 'Careers'),
  ];
  expect(kinds(links)).toMatchObject({ careers: 'https://www.northgate-tools.example/careers' });
  expect(kinds(links)).not.toHaveProperty('team');
});

test('a site’s other hosts count as its own, other sites do not', () => {
  const links = [
    link('https://jobs.northgate-tools.example/', 'Careers'),
    link('https://www.linkedin.example/about', 'About'),
  ];
  expect(kinds(links)).toEqual({ careers: 'https://jobs.northgate-tools.example/' });
});

test.each([
  ['the page itself', HERE],
  ['a place on it', '#contact'],
  ['a file', '/about-us.pdf'],
  ['what ends a session', '/logout/contact'],
  ['a counter of clicks', '/away?to=https%3A%2F%2Fwww.northgate-tools.example%2Fcontact'],
  ['a script', 'javascript:contact()'],
  ['an e-mail address', 'mailto:contact@northgate-tools.example'],
])('%s is not offered', (_, href) => {
  expect(readAlso([link(href, 'Contact')], HERE)).toEqual([]);
});

test('what only counts whoever comes is taken off the address', () => {
  expect(kinds([link('/contact?utm_source=menu&lang=en', 'Contact')])).toEqual({
    contact: 'https://www.northgate-tools.example/contact?lang=en',
  });
});

test('whatever a page links to, each page offered is http(s), of the site, another one, and the only one of its kind', () => {
  const href = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('/team', 'contact', '//a', 'data:,x', '?', '\ud800'));
  const text = fc.oneof(fc.string(), fc.constantFrom('Team', 'Contact us', 'Über uns'));
  fc.assert(
    fc.property(fc.array(fc.tuple(href, text)), (links) => {
      const pages = readAlso(
        links.map(([to, words]) => link(to, words)),
        HERE,
      );
      expect(new Set(pages.map(({ kind }) => kind)).size).toBe(pages.length);
      for (const { url } of pages) {
        expect(url).not.toBe(HERE);
        expect(new URL(url).hostname).toMatch(/(?:^|\.)northgate-tools\.example$/);
        expect(new URL(url).protocol).toMatch(/^https?:$/);
      }
    }),
  );
});

test('below a shelf, and among the news, a word may mean anything', () => {
  const links = [link('/blog/how-our-team-works', 'How our team works'), link('/collections/legal-pads', 'Legal pads')];
  expect(kinds([...links, link('/products/contact-lenses', 'Contact lenses')])).toEqual({});
});

test('of two that say so plainly the one nearer to the entrance is the section', () => {
  const links = [link('/a-propos/notre-histoire', 'Notre histoire'), link('/a-propos', 'À propos')];
  expect(kinds(links)).toEqual({ about: 'https://www.northgate-tools.example/a-propos' });
});
