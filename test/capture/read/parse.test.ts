import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parse } from '../../../utils/capture/read/parse.ts';
import { isElement } from '../../../utils/capture/read/tree.ts';
import { take } from '../../../utils/capture/snapshot/take.ts';

/** The tree of a document that is taken down in one slice. */
function treeTaken(document: Document) {
  const taking = take(document, 'https://a.example/', { now: () => 0 });
  expect(taking.goOn()).toBe(true);
  return parse(taking.snapshot().markup).tree;
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

test.each([
  ['a comment that begins one of its kind', '<svg><!-- <svg width="1"> --><path d=""></path></svg>'],
  ['a comment that ends it', '<svg><!-- </svg> --><text>not shown</text></svg>'],
  ['others of its name', '<object><object></object>not shown</object>'],
  ['a longer name', '<select><selectedcontent></selectedcontent></select>'],
  ['a script that speaks of it', '<template><script>"<template>"</script>not shown</template>'],
  ['a style that speaks of it', '<svg><style>/* </svg> */</style><text>not shown</text></svg>'],
  ['a script in which a template language begins', '<script type="text/html"><# if (a) { #><div class="x"></script>'],
  ['text in a frame that looks like a tag', '<iframe><#shadow></iframe>'],
])('what is not shown ends where it ends: %s', (_, closed) => {
  const { tree } = parse(`<body>${closed}<p>shown</p></body>`);
  expect(tree.slice(2)).toMatchObject([{ name: 'p', parent: { name: 'body' } }, { text: 'shown' }]);
});

test('a name that begins with the sign before a value is one', () => {
  const { document } = new JSDOM('<body><p ="a"b=c id="d" ="">shown</p>').window;
  expect(treeTaken(document).slice(3)).toMatchObject([{ attributes: new Map([['id', 'd']]) }, { text: 'shown' }]);
});

test('what is declared behind as many nodes as a walk comes to is read', () => {
  const { tree, partial } = parse(`${'<p></p>'.repeat(300_100)}<link rel="me" href="/about">`);
  expect(partial).toBe(false);
  expect(tree.at(-1)).toMatchObject({ name: 'link' });
});

test.each(['<', '<x', '<svg>', '<svg><p ', '<svg></p', '<!--', '="', '<p a="', '<svg><script></svg>', '&lt'])(
  'a page of nothing but %s is read in a moment',
  (part) => {
    const begun = performance.now();
    parse(`<svg>${part.repeat(1_000_000 / part.length)}`);
    parse(part.repeat(1_000_000 / part.length));
    expect(performance.now() - begun).toBeLessThan(2_000);
  },
);

test('any string is a tree whose elements lie within one another', () => {
  const name = fc.constantFrom('p', 'br', 'svg', 'script', 'xmp', '#shadow', 'a"b', '');
  const part = fc.oneof(
    fc.string(),
    name.map((tag) => `<${tag}>`),
    name.map((tag) => `</${tag}>`),
    fc.tuple(name, fc.string(), fc.string()).map(([tag, key, value]) => `<${tag} ${key}="${value}">`),
    fc.constantFrom('<', '<!--', '-->', '<!', '<?', '<p ', '<p a="', '="', '&amp', '&lt;'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const { tree } = parse(parts.join(''));
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
