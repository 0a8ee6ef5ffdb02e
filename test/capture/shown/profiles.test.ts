import { expect, test } from 'vitest';
import { capturePage } from '../page.ts';

const profiles = (html: string) =>
  capturePage(html, 'https://www.acme-tools.example/').facts.filter(({ field }) => field === 'profiles');

test.each([
  'https://www.linkedin.com/shareArticle?mini=true&url=https://www.acme-tools.example/',
  'https://www.linkedin.com/sharing/share-offsite/?url=x',
  'https://www.facebook.com/sharer/sharer.php?u=x',
  'https://twitter.com/intent/tweet?text=x',
])('%s is a button for sharing', (href) => expect(profiles(`<a href="${href}">Share</a>`)).toEqual([]));

test('an address that the page writes without its scheme is kept beside the whole one', () => {
  expect(profiles('<a href="//twitter.com/acmetools">Follow us</a>')).toEqual([
    expect.objectContaining({ value: 'https://twitter.com/acmetools', text: '//twitter.com/acmetools' }),
  ]);
});
