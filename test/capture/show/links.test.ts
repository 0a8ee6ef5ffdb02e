import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { bearerOf, leads } from '../../../utils/capture/show/links.ts';

const BASE = 'https://quarrier.example/team/';

function linkIn(html: string): Element {
  const link = new JSDOM(html, { url: BASE }).window.document.querySelector('a, area');
  if (link === null) throw new Error('No link');
  return link;
}

test.each([
  ['<a href="mailto:yard@quarrier.example?subject=Stone">Write</a>', 'mailto:yard@quarrier.example?subject=Stone'],
  ['<a href="mailto:yard%40quarrier.example">Write</a>', 'mailto:yard@quarrier.example'],
  ['<a href="mailto:ann@quarrier.example,yard@quarrier.example">Write</a>', 'yard@quarrier.example'],
  ['<a href="tel:+442079460123">020 <b>7946</b> 0123</a>', '020 7946 0123'],
  ['<a href="/orla">Orla</a>', 'https://quarrier.example/orla'],
])('%s says %s', (html, exact) => {
  expect(leads(linkIn(html), exact, BASE)).toBe(true);
});

test.each([
  ['<a href="mailto:yard@quarrier.example.org">Write</a>', 'mailto:yard@quarrier.example'],
  ['<a href="tel:+4420794601234">020 7946 01234</a>', '020 7946 0123'],
  ['<a href="https://net.example/profile?id=12">Us</a>', 'https://net.example/profile?id=1'],
  ['<a>Write</a>', 'mailto:yard@quarrier.example'],
])('%s does not say %s', (html, exact) => {
  expect(leads(linkIn(html), exact, BASE)).toBe(false);
});

test('a zone of an image is shown by the image', () => {
  const area = linkIn(
    '<img id="plan" usemap="#plan"><map name="plan"><area href="mailto:yard@quarrier.example"></map>',
  );
  const images = [...area.ownerDocument.querySelectorAll('img[usemap]')];
  expect(bearerOf(area, images).id).toBe('plan');
  expect(bearerOf(linkIn('<a href="/">Home</a>'), images).localName).toBe('a');
});
