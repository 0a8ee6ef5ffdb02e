import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isElement, treeOf } from '../../../utils/capture/read/tree.ts';
import { ATTRIBUTE, CLOSE, NEXT, OPEN, TEXT } from '../../../utils/capture/snapshot/notation.ts';
import { take } from '../../../utils/capture/snapshot/take.ts';

/** The tree of a document that is taken down in one slice. */
function treeTaken(document: Document) {
  const taking = take(document, 'https://a.example/', { now: () => 0 });
  expect(taking.goOn()).toBe(true);
  return treeOf(taking.snapshot().tree);
}

test('what a page holds comes out as it went in: names, attributes, texts, order and places', () => {
  const html = '<div id="a" lang="en" onclick="no()"><p>one <b>two</b></p><p>three</p></div><a href="/b">four</a>';
  const { document } = new JSDOM(html).window;
  const tree = treeTaken(document);
  const lines = tree.map((node) =>
    isElement(node) ? [node.name, node.nth, node.end - node.at, ...node.attributes.entries()] : node.text,
  );
  expect(lines.slice(3)).toEqual([
    ['div', 1, 7, ['id', 'a'], ['lang', 'en']],
    ['p', 1, 4],
    'one ',
    ['b', 1, 2],
    'two',
    ['p', 2, 2],
    'three',
    ['a', 2, 2, ['href', '/b']],
    'four',
  ]);
});

test('classes come along where a microformat is written by them, and into what stands within it', () => {
  const classesOf = (html: string) => {
    const { document } = new JSDOM(html).window;
    const shadow = document.querySelector('span')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p class="in">text</p>';
    const tree = treeTaken(document);
    return tree.flatMap((node) => (isElement(node) ? (node.attributes.get('class') ?? []) : []));
  };
  expect(classesOf('<div class="card vcards"><b class="fn">Ann</b><span></span></div>')).toEqual([]);
  expect(classesOf('<div class="card vcard"><b class="fn">Ann</b><span></span></div>')).toEqual([
    'card vcard',
    'fn',
    'in',
  ]);
});

test('white space that markup is indented with is one space', () => {
  const { document } = new JSDOM('<body><p>Harlow</p>\n\t\t\t<p>  Fittings  </p>\n </body>').window;
  const tree = treeTaken(document);
  const texts = tree.flatMap((node) => (isElement(node) ? [] : node.text));
  expect(texts).toEqual(['Harlow', ' ', '  Fittings  ', ' ']);
});

test('any string is a tree whose elements lie within one another', () => {
  const record = fc.oneof(
    fc.string().map((name) => OPEN + name),
    fc.tuple(fc.string(), fc.string()).map((pair) => `${OPEN}p${ATTRIBUTE}${pair.join('=')}`),
    fc.string().map((text) => TEXT + text),
    fc.constant(CLOSE),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 60 }), (records) => {
      const tree = treeOf(records.join(NEXT));
      for (const [at, node] of tree.entries()) {
        const { parent } = node;
        if (isElement(node)) expect(node.at).toBe(at);
        if (parent === null) continue;
        expect(parent.at).toBeLessThan(at);
        expect(parent.end).toBeGreaterThanOrEqual(isElement(node) ? node.end : at + 1);
      }
    }),
  );
});
