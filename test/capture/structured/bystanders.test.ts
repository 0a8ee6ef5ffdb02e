import { expect, test } from 'vitest';
import { best, capturePage } from '../page.ts';

const PAGE = 'https://pages.example/x';
const namesOn = (html: string, url = PAGE) =>
  capturePage(html, url).contacts.flatMap(({ facts }) =>
    facts.filter(({ method }) => method === 'microformats').map(({ value }) => value),
  );

test.each([
  [
    'wrote a comment',
    '<div class="comment-author vcard"><b class="fn">Ann Lee</b> <span class="says">says:</span></div>',
  ],
  ['commented in a list', '<ol id="comments"><li><p class="vcard"><cite class="fn">Ann Lee</cite></p></li></ol>'],
  ['wrote the post', '<p class="post-meta">by <span class="entry-author vcard"><b class="fn">Ann Lee</b></span></p>'],
  [
    'wrote the post, by where it leads',
    '<span class="vcard"><b class="fn"><a href="/blog/author/ann/">Ann Lee</a></b></span>',
  ],
  [
    'wrote the post, by how it leads there',
    '<span class="vcard"><a class="fn url" rel="author" href="/ann">Ann Lee</a></span>',
  ],
  [
    'is quoted',
    '<blockquote>Fine work! <p class="h-card"><b class="p-name">Ann Lee</b>, <i class="p-job-title">Buyer</i></p></blockquote>',
  ],
  [
    'is mentioned by a network',
    '<p>Thanks to <span class="h-card"><a class="u-url mention" href="https://social.example/@ann">@<span>ann</span></a></span></p>',
  ],
  [
    'is mentioned in an entry',
    '<div class="h-entry"><p>With <a class="h-card" href="https://ann.example/">Ann Lee</a></p></div>',
  ],
])('who %s is no contact', (_, html) => {
  expect(namesOn(html)).toEqual([]);
});

test.each([
  ['a heading in the style of cards', '<h2 class="h-card">Search engines</h2>'],
  [
    'goods in the style of cards',
    '<article class="h-card"><a href="/p/7"><img src="p.png" alt="Organic Apples 1 kg"> Organic apples, 1 kg, 4.20</a></article>',
  ],
  [
    'a table about a country',
    '<table class="infobox vcard"><tr><td class="country-name">New Zealand</td></tr></table>',
  ],
  ['a number', '<p class="h-card"><a class="p-name u-url" href="/users/0/">0</a></p>'],
  ['a link to a profile', '<span class="vcard"><a class="url fn n" rel="me" href="/users/7/">Profile</a></span>'],
  [
    'a link without a name',
    '<span class="vcard"><a class="url n" rel="me" href="https://elsewhere.example/users/7/"><img src="a.png"></a></span>',
  ],
])('%s is nobody', (_, html) => {
  const { contacts, facts } = capturePage(html, PAGE);
  expect(contacts).toEqual([]);
  expect(facts.filter(({ method }) => method === 'microformats')).toEqual([]);
});

test('an author who can be reached outside an entry, or whose home the site is, is the site’s', () => {
  const reached =
    '<div class="p-author h-card"><b class="p-name">Ann Lee</b> <a class="u-email" href="mailto:ann@pages.example">mail</a></div>';
  expect(namesOn(reached)).toEqual(['Ann Lee', 'ann@pages.example']);
  expect(namesOn('<div class="p-author h-card"><a class="p-name u-url" href="/">Ann Lee</a></div>')).toContain(
    'Ann Lee',
  );
});

test('a page that its system marks as an entry may still hold the firm’s card', () => {
  const html = `<article class="page type-page hentry"><h1 class="entry-title">Contact</h1><p class="vcard"><b class="fn org">Harbour Bakery</b>
    <span class="adr"><b class="street-address">4 Mill Lane</b>, <b class="locality">Leeds</b></span> <b class="tel">+44 20 7946 0123</b></p></article>`;
  expect(best(capturePage(html, PAGE).facts)).toMatchObject({
    name: 'Harbour Bakery',
    phone: '+442079460123',
    'address.street': '4 Mill Lane',
  });
});

test('a form for visitors’ addresses is no address', () => {
  const html = `<form class="h-adr"><span class="p-country-name" style="display:none">Japan</span>
    <input class="p-postal-code" value="100-0001"><input class="p-region p-locality p-street-address"></form>`;
  expect(best(capturePage(html, PAGE).facts)['address.country']).toBeUndefined();
});
