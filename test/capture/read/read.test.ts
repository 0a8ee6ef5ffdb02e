import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { HOME, ld, readDocument, readPage } from '../page.ts';

test('blocks, metas, links and the language are read as the page wrote them', () => {
  const page = readPage(`<html lang="en-GB"><head><title>Northgate</title>${ld({ name: 'Northgate' })}
    <meta property="og:site_name" content="Northgate Tools"><meta name="Description" content="Tools.">
    <link rel="canonical" href="/"><a href="mailto:sales@northgate-tools.example">Write</a><a href="/about">About</a>`);
  expect(page.language).toBe('en-GB');
  expect(page.title).toBe('Northgate');
  expect(page.blocks.map(({ text }) => text)).toEqual(['{"name":"Northgate"}']);
  expect(page.metas.map(({ name, content }) => [name, content])).toEqual([
    ['og:site_name', 'Northgate Tools'],
    ['description', 'Tools.'],
  ]);
  expect(page.links.map(({ href, text }) => [href, text])).toEqual([
    ['/', ''],
    ['mailto:sales@northgate-tools.example', 'Write'],
    ['/about', 'About'],
  ]);
});

test('addresses and numbers are found in what is shown, with the words before them', () => {
  const page = readPage(`<table><tr><td>Phone</td><td><b>020 7946</b> 0123</td></tr></table>
    <p>Write to ann [at] northgate-tools [dot] example</p>
    <p hidden>hidden@northgate-tools.example</p><script>var a = "script@northgate-tools.example"</script>
    <span data-cfemail="2a4b6a48044f52">[email&#160;protected]</span>`);
  expect(page.numbers).toMatchObject([{ text: '020 7946 0123', before: 'Phone' }]);
  expect(page.emails.map(({ text }) => text)).toEqual(['a@b.ex', 'ann [at] northgate-tools [dot] example']);
});

test('places are paths that lead back', () => {
  const page = readPage('<div id="contact"><p>Fax: 020 7946 0999</p></div>');
  expect(page.numbers).toMatchObject([{ where: '#contact > p:nth-child(1)', before: 'Fax:' }]);
});

test('open shadow trees are read before what their host holds, and places lead into them', () => {
  const { document } = new JSDOM('<main id="m"><x-card>light@northgate-tools.example</x-card><p>after</p></main>')
    .window;
  const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>Write to <b>shadow@northgate-tools.example</b></p><slot></slot>';
  const page = readDocument(document);
  expect(page.shown.text.trim().split('\n')).toEqual([
    'Write to shadow@northgate-tools.example',
    'light@northgate-tools.example',
    'after',
  ]);
  expect(page.emails.map(({ where }) => where)).toEqual([
    '#m > x-card:nth-child(1) >>> p:nth-child(1) > b:nth-child(1)',
    '#m > x-card:nth-child(1)',
  ]);
});

test('the page’s own frames are read where they stand', () => {
  const { document } = new JSDOM('<p>before</p><iframe></iframe><p>after</p>', { url: 'https://a.example/' }).window;
  const frame = document.querySelector('iframe');
  if (frame?.contentDocument) frame.contentDocument.body.innerHTML = '<p>in@northgate-tools.example</p>';
  const page = readDocument(document);
  expect(page.shown.text.trim().split('\n')).toEqual(['before', 'in@northgate-tools.example', 'after']);
  expect(page.emails).toMatchObject([{ where: 'body > iframe:nth-child(2) >>> body > p:nth-child(1)' }]);
});

test('a long page is read in slices, whole', () => {
  let clock = 0;
  const html = Array.from({ length: 600 }, (_, n) => `<p>n${n}@northgate-tools.example</p>`).join('');
  const page = readPage(html, undefined, { now: () => clock++, bounds: { whole: 0, slice: 3, milliseconds: 1_000 } });
  expect(page.partial).toBe(false);
  expect(page.shown.text.trim().split('\n')).toHaveLength(600);
});

test('a bound that is reached is said, and what the page declares is read all the same', () => {
  const bounds = { whole: 0, nodes: 100 };
  const page = readPage(`${'<p>filler</p>'.repeat(500)}${ld({ name: 'Late' })}`, undefined, { bounds });
  expect(page.partial).toBe(true);
  expect(page.blocks).toHaveLength(1);
});

test('elements named after the document’s own members change nothing', () => {
  const names = ['title', 'body', 'createTreeWalker', 'documentElement', 'getSelection', 'contentType', 'parentNode'];
  const traps = names.map((name) => `<form name="${name}"><input name="parentNode"><input name="textContent"></form>`);
  const page = readPage(`<title>Real</title>${traps.join('')}<p>a@northgate-tools.example</p>`);
  expect(page.title).toBe('Real');
  expect(page.emails).toHaveLength(1);
});

test('ten thousand levels are walked without recursion, to the bound of nodes', () => {
  const page = readPage(`${'<div>'.repeat(400)}deep@northgate-tools.example`);
  expect(page.emails).toHaveLength(1);
});

test('frames of a frameset are read, and what stands there for browsers without them is not', () => {
  const { document } = new JSDOM('<title>Acme</title><frameset><frame name="a"><noframes>no@northgate-tools.example', {
    url: HOME,
  }).window;
  const inner = document.querySelector('frame')?.contentDocument;
  if (inner?.body) inner.body.innerHTML = '<p>in@northgate-tools.example</p>';
  expect(readDocument(document).emails.map(({ text }) => text)).toEqual(['in@northgate-tools.example']);
});

test('an element that is called a frame and is none holds nothing', () => {
  const { document } = new JSDOM('<p>a@northgate-tools.example</p>', { url: HOME }).window;
  document.body.prepend(document.createElementNS('http://www.w3.org/2000/svg', 'iframe'));
  expect(readDocument(document).emails).toHaveLength(1);
});

test('shadow trees deeper than any page has are left out, and it is said', () => {
  const { document } = new JSDOM('<p>x</p>', { url: HOME }).window;
  let host: Element | ShadowRoot | null = document.querySelector('p');
  for (let n = 0; n < 12 && host; n++) {
    const within: Element = document.createElement('div');
    host.append(within);
    host = within.attachShadow({ mode: 'open' });
  }
  expect(readDocument(document).partial).toBe(true);
});

test('a text that is cut ends between two words: half a number would be another one', () => {
  const number = '+44 20 7946 0112';
  for (let n = 0; n < number.length; n++) {
    const page = readPage(`<p>${'word '.repeat(10_000).slice(0, 50_000 - n)}${number} and a@acme.example and more</p>`);
    expect([[], [number]]).toContainEqual(page.numbers.map(({ text }) => text));
    expect(page.partial).toBe(true);
  }
});

test('a page cannot declare more behind the end of a walk than a snapshot holds', () => {
  const long = 'm'.repeat(5_000);
  const metas = `<meta name="description" content="${long}">`.repeat(4_000);
  const block = ld({ '@type': 'Organization', name: 'n'.repeat(200_000) });
  const html = `${'<p>filler</p>'.repeat(200)}${metas}${block.repeat(100)}${ld({ name: 'Late' })}`;
  const page = readPage(html, undefined, { bounds: { nodes: 128 } });
  expect(page.partial).toBe(true);
  expect(page.blocks.map(({ text }) => text.length)).toContain(ld({ name: 'Late' }).match(/\{.*\}/)?.[0].length);
});

test('a block that is too long leaves out no other', () => {
  const html = ld({ name: 'n'.repeat(600_000) }) + ld({ name: 'Sound' });
  const page = readPage(html);
  expect(page.blocks.map(({ text }) => text)).toEqual(['{"name":"Sound"}']);
  expect(page.partial).toBe(true);
});

test('what is declared behind the end of a walk is found without a comparison for each element', () => {
  const links = Array.from({ length: 3_000 }, (_, n) => `<a href="/${n}">${n}</a>`).join('');
  const { window } = new JSDOM(links, { url: HOME });
  const compare = vi.spyOn(window.Node.prototype, 'compareDocumentPosition');
  const page = readDocument(window.document, HOME, { bounds: { nodes: 1_000 } });
  expect(page.links.length).toBeGreaterThan(1_400);
  expect(new Set(page.links.map(({ href }) => href)).size).toBe(page.links.length);
  expect(compare.mock.calls.length).toBeLessThan(100);
});

test('a title that is cut ends with a whole word', () => {
  expect(readPage(`<title>${'Acme | '.repeat(200)}</title>`).title).toMatch(/^(?:Acme \| ){70,71}(?:Acme )?$/);
});
