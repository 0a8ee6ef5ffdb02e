import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parse } from '../../../utils/capture/read/parse.ts';
import { isElement, type Tree } from '../../../utils/capture/read/tree.ts';
import { type Bounds, MARKUP } from '../../../utils/capture/snapshot/bounds.ts';
import { take } from '../../../utils/capture/snapshot/take.ts';

const URL = 'https://northgate-tools.example/';

function taken(document: Document, bounds: Partial<Bounds> = {}) {
  const taking = take(document, URL, { now: () => 0, bounds });
  let looks = 0;
  while (!taking.goOn()) if (looks++ > 10_000) throw new Error('It does not come to an end');
  return taking.snapshot();
}

/** A tree's elements and texts, each with its level. */
function linesOf(tree: Tree): string[] {
  const levelOf = (node: Tree[number]): number => (node.parent === null ? 0 : levelOf(node.parent) + 1);
  return tree.map((node) => {
    const said = isElement(node) ? [node.name, node.nth, ...node.attributes].join('|') : `“${node.text}”`;
    return `${levelOf(node)} ${said}`;
  });
}

/** The same of a document, by a walk of its nodes. */
function linesIn(node: Node, level = 0, nth = 1): string[] {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    return [`${level} “${text.length > 1 && text.trim() === '' ? ' ' : text}”`];
  }
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
  const lines = [`${level} ${[element.localName, nth, ...attributes].join('|')}`];
  const within = (root: Node, from: number) => {
    let place = 0;
    for (const child of root.childNodes) {
      if (child.nodeType === 1) place++;
      lines.push(...linesIn(child, from, place));
    }
  };
  if (element.shadowRoot?.hasChildNodes()) {
    lines.push(`${level + 1} #shadow|0`);
    within(element.shadowRoot, level + 2);
  }
  within(element, level + 1);
  return lines;
}

interface Made {
  name: string;
  attributes: [string, string][];
  shadow: boolean;
  inside: (Made | string)[];
}

const words = fc.oneof(
  fc.constantFrom('Harlow Fittings', '<b>', '</p>', '&amp;', '"', 'a & b', '\u00a0', '\n\t ', '-->', ']]>', 'é😀'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);
const attributes = fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'href', 'content', 'lang', 'alt', 'rel'), words), {
  selector: ([name]) => name,
});
const { made } = fc.letrec<{ made: Made }>((tie) => ({
  made: fc.record({
    name: fc.constantFrom('div', 'p', 'span', 'a', 'ul', 'li', 'section', 'x-card', 'h1'),
    attributes,
    shadow: fc.boolean(),
    inside: fc.array(fc.oneof({ depthSize: 'medium', withCrossShrink: true }, words, tie('made')), { maxLength: 5 }),
  }),
}));

const MAY_HOST = new Set(['div', 'p', 'span', 'section', 'x-card', 'h1']);

function built({ name, attributes, shadow, inside }: Made, document: Document): Element {
  const element = document.createElement(name);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  const root = shadow && MAY_HOST.has(name) ? element.attachShadow({ mode: 'open' }) : element;
  for (const one of inside) root.append(typeof one === 'string' ? one : built(one, document));
  // Two texts side by side are one.
  root.normalize();
  return element;
}

test('what a page holds comes out as it went in, whether the browser or the walk writes it', () => {
  const { document } = new JSDOM('<body></body>', { url: URL }).window;
  fc.assert(
    fc.property(fc.array(made, { maxLength: 3 }), fc.constantFrom(0, 1_000), (parts, whole) => {
      document.body.replaceChildren(...parts.map((part) => built(part, document)));
      const { markup, partial } = taken(document, { whole });
      if (partial) return;
      expect(linesOf(parse(markup).tree)).toEqual(linesIn(document.documentElement));
    }),
    { numRuns: 300 },
  );
});

/** Parts of markup in any order, so that a browser makes of them what it may. */
const markups = fc.array(
  fc.constantFrom(
    ...'div p svg select option template script canvas object textarea math video datalist table td title a form h1'
      .split(' ')
      .flatMap((name) => [`<${name}>`, `</${name}>`]),
    ...['<!-- <svg> -->', '<!-- </svg> -->', '<!--', '-->', '<?p x ?>', '<# if', '&amp;lt;', 'text', '<br>'],
    ...['<script type="application/ld+json">', '{"a":1}', '<iframe src="https://b.example/">', '</iframe>'],
    ...['<a href="x"" id=\'a"b\'>', '<input ="a"b=c id=d>', '<img alt="<svg>">', '<p class="vcard">'],
  ),
  { maxLength: 40 },
);

test('whatever a browser makes of markup, the walk writes it as the browser does', () => {
  const { document } = new JSDOM('<body></body>', { url: URL }).window;
  // White space and where a comment parts a text are no matter.
  const said = (whole: number) =>
    parse(taken(document, { whole }).markup)
      .tree.map((node) => (isElement(node) ? [node.name, node.nth, ...node.attributes].join('|') : node.text))
      .join('')
      .replace(/\s/g, '');
  fc.assert(
    fc.property(markups, (parts) => {
      document.body.innerHTML = parts.join('');
      expect(said(1_000)).toBe(said(0));
    }),
    { numRuns: 500 },
  );
});

test('an XML document is written as any other', () => {
  const xml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p id="a">Fish &amp; Chips<br/>Ltd</p></body></html>';
  const { document } = new JSDOM(xml, { url: URL, contentType: 'application/xhtml+xml' }).window;
  const { tree } = parse(taken(document).markup);
  expect(linesOf(tree).slice(2)).toEqual(['2 p|1|id,a', '3 “Fish & Chips”', '3 br|1', '3 “Ltd”']);
});

test('however deep a page is, it is written without recursion', () => {
  const { document } = new JSDOM('<body></body>', { url: URL }).window;
  let deepest: Element = document.body;
  for (let level = 0; level < 3_000; level++) deepest = deepest.appendChild(document.createElement('div'));
  deepest.append('deep down');
  const { tree } = parse(taken(document).markup);
  expect(tree.at(-1)).toMatchObject({ text: 'deep down' });
});

test('pictures, styles and scripts that are written into a page do not make it too large', () => {
  const large = 'x'.repeat(3_000_000);
  const { document } = new JSDOM(
    `<style>/*${large}*/</style><script>"${large}"</script><script type="application/ld+json">{"name":"Harlow"}</script>
    <img alt="Logo" src="data:image/png;base64,${large}"><p>Harlow Fittings</p>`,
    { url: URL },
  ).window;
  const { markup, partial } = taken(document);
  expect(partial).toBe(false);
  expect(markup.length).toBeLessThan(10_000);
  expect(linesOf(parse(markup).tree)).toEqual(
    expect.arrayContaining(['3 “{"name":"Harlow"}”', '2 img|1|alt,Logo', '3 “Harlow Fittings”']),
  );
});

test('many templates are written without what they hold', () => {
  const { document } = new JSDOM(`<template>${'<p></p>'.repeat(300)}</template>`.repeat(10), { url: URL }).window;
  expect(taken(document).markup).not.toContain('<p>');
});

test('templates in one another are no part of what is shown, however deep', () => {
  const { document } = new JSDOM('<p>before</p><template></template><p>after</p>', { url: URL }).window;
  let template = document.querySelector('template');
  for (let level = 0; level < 100 && template; level++) {
    const inner = document.createElement('template');
    template.content.append(inner, 'hidden');
    template = inner;
  }
  const { markup } = taken(document);
  expect(markup).toContain('<p>before</p><template></template><p>after</p>');
});

test('a frame that is not sent anywhere yet keeps a page from nothing', () => {
  const { document } = new JSDOM('<p>before</p><iframe></iframe><p>after</p>', { url: URL }).window;
  const written = document.documentElement.outerHTML;
  expect(taken(document).markup).toBe(written);
  const inner = document.querySelector('iframe')?.contentDocument;
  inner?.body.append('within');
  expect(taken(document).markup).toContain('<iframe><#document>');
});

test('what a page takes out while it is walked leaves what stands around it in its place', () => {
  const { document } = new JSDOM('<body><main></main><footer>Harlow Fittings</footer></body>', { url: URL }).window;
  const shadow = document.querySelector('main')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = `<section hidden><div>${'<p></p>'.repeat(500)}</div></section>`;
  let time = 0;
  const taking = take(document, URL, { now: () => time++ * 50, bounds: { milliseconds: 10_000 } });
  expect(taking.goOn()).toBe(false);
  shadow?.querySelector('div')?.remove();
  while (!taking.goOn());
  const { markup, partial } = taking.snapshot();
  expect(partial).toBe(true);
  expect(linesOf(parse(markup).tree).slice(-2)).toEqual(['2 footer|2', '3 “Harlow Fittings”']);
});

test.each([
  ['texts', (element: Element) => element.append('&'.repeat(60_000)), 100],
  ['attributes', (element: Element) => element.setAttribute('content', '"'.repeat(5_000))],
  ['end tags', (element: Element) => element.append(element.ownerDocument.createElement('x'.repeat(20_000)))],
  ['one name', (element: Element) => element.append(element.ownerDocument.createElement('x'.repeat(17_000_000))), 1],
])('no page makes a snapshot that is too long to be taken: %s', (_, fill, times = 600) => {
  const { document } = new JSDOM('<body></body>', { url: URL }).window;
  for (let n = 0; n < times; n++) fill(document.body.appendChild(document.createElement('p')));
  const { markup, partial } = taken(document);
  expect(partial).toBe(true);
  expect(markup.length).toBeLessThanOrEqual(MARKUP);
});
