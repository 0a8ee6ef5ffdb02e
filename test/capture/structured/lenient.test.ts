import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lenient } from '../../../utils/capture/structured/lenient.ts';
import { parsed } from '../../../utils/capture/structured/repair.ts';

const FIRM = { '@type': 'Store', name: 'Mill' };
const PERSON = { '@type': 'Person', name: 'Bo' };

test.each<[string, string, unknown]>([
  ['a comma too many', '{"@type":"Store",,"name":"Mill",}', FIRM],
  ['a semicolon at the end', '{"@type":"Store","name":"Mill"};;', FIRM],
  ['an HTML comment around it', '<!-- {"@type":"Store","name":"Mill"} -->', FIRM],
  ['CDATA around it', '//<![CDATA[\n{"@type":"Store","name":"Mill"}\n//]]>', FIRM],
  ['CDATA in comments', '/*<![CDATA[*/{"@type":"Store","name":"Mill"}/*]]>*/', FIRM],
  ['comments of a program', '{// a\n"@type":"Store", /* b * c */ "name":"Mill" // d\n}', FIRM],
  ['line breaks in a text', '{"name":"Mill\r\nLane\tLeeds"}', { name: 'Mill \nLane Leeds' }],
  ['single quotes', "{'@type':'Store','name':'L'Atelier'}", { ...FIRM, name: "L'Atelier" }],
  ['typographic quotes', '{“@type”: “Store”, “name”: “Mill”}', FIRM],
  ['no quotes', '{@type: Store, name: "Mill"}', FIRM],
  ['a missing comma', '{"@type":"Store"\n "name":"Mill"}', FIRM],
  ['a missing colon', '{"@type" "Store", "name":"Mill"}', FIRM],
  ['objects in a row', '{"@type":"Store","name":"Mill"}{"@type":"Person","name":"Bo"}', [FIRM, PERSON]],
  ['objects with a comma between', '{"@type":"Store","name":"Mill"},\n{"@type":"Person","name":"Bo"}', [FIRM, PERSON]],
  ['a byte order mark', '\ufeff{"@type":"Store","name":"Mill"}', FIRM],
  ['quotes in a text', '{"name":"The "Old" Mill","url":"x"}', { name: 'The "Old" Mill', url: 'x' }],
  ['quotes at its start', '{"name":""Old" Mill","url":"x"}', { name: '"Old" Mill', url: 'x' }],
  ['quotes at its end', '{"name":"The "Mill"","url":"x"}', { name: 'The "Mill"', url: 'x' }],
  [
    'a quote before a comma',
    '{"name":"The "Old", rebuilt, Mill","url":"x"}',
    { name: 'The "Old", rebuilt, Mill', url: 'x' },
  ],
  ['markup in a text', '{"name":"<a href="x">Mill</a>"}', { name: '<a href="x">Mill</a>' }],
  ['words that are no value', '{"a":undefined,"b":NaN,"c":,"name":"Mill"}', { name: 'Mill' }],
  ['numbers that are texts', '{"a":+33199001234,"b":0199,"c":12.5}', { a: '+33199001234', b: '0199', c: 12.5 }],
  ['HTML’s escaping of the whole', '{&quot;@type&quot;:&quot;Store&quot;,&quot;name&quot;:&#34;Mill&#34;}', FIRM],
  ['JSON in a string', '"{\\"@type\\":\\"Store\\",\\"name\\":\\"Mill\\"}"', FIRM],
  ['tags of an editor', '<p>{<br />\n"@type":"Store",<br />\n"name":"Mill"}</p>', FIRM],
  ['an assignment', 'var data = {"@type":"Store","name":"Mill"};', FIRM],
  ['an end cut off', '{"@type":"Store","name":"Mill","address":{"a":"b', { ...FIRM, address: { a: 'b' } }],
  ['a bracket too many', '{"@type":"Store","name":"Mill"}}]', FIRM],
  ['a list not closed', '{"a":["b","c"}, {"d":1}', [{ a: ['b', 'c'] }, { d: 1 }]],
  ['escapes that JSON lacks', '{"name":"L\\\'Atelier \\x \\u00e9"}', { name: "L'Atelier x é" }],
])('%s', (_, block, meant) => {
  expect(parsed(block)).toEqual(meant);
});

test('what is JSON is read as JSON is', () => {
  const json = fc.jsonValue({ noUnicodeString: true }).filter((value) => typeof value === 'object' && value !== null);
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify({ '@type': 'Thing', value: withoutOddities(value) });
      expect(lenient(text)).toEqual(JSON.parse(text));
    }),
  );
});

/** Without what only strict JSON tells apart: nothing from absent, a number's notation, quotes that look like an end. */
function withoutOddities(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOddities).filter((item) => item !== undefined);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, inner], n) => [`k${n}${key.replace(/\W/g, '')}`, withoutOddities(inner)])
        .filter(([, inner]) => inner !== undefined),
    );
  }
  if (typeof value === 'string') return value.replace(/["\\]/g, '');
  return typeof value === 'boolean' ? value : undefined;
}

test('nothing harms it, and its time grows with the text only', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'{}[]",:\\/*<>a1 \n\''), maxLength: 200 }),
      (text) => void lenient(text),
    ),
  );
  // Each of these makes a reader that looks ahead without bound look at the whole rest again and again.
  for (const piece of ['{"a":', '"', '"   ', '/*', '<', '<a', '", ', '\\"', '[', "{'", '",/*', '"/*']) {
    const started = performance.now();
    lenient(`{"a":"${piece.repeat(Math.floor(500_000 / piece.length))}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  }
}, 30_000);

test('keys that lost their quotes among others', () => {
  const text =
    '{"@type": "Store",\n  name: "Mill",\n  "email": "a@b.example", \n address : {\n locality: "Leeds, Hull: North"}}';
  expect(lenient(text)).toEqual({
    '@type': 'Store',
    name: 'Mill',
    email: 'a@b.example',
    address: { locality: 'Leeds, Hull: North' },
  });
});
