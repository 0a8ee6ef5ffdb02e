import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesIn } from './captures.ts';
import { expectedIn } from './score-expected.ts';
import { inventedIn } from './score-invented.ts';
import { calibrationTable, figuresOf, scoreTable } from './score-table.ts';

const OURS = join(import.meta.dirname, '..', 'fixtures', 'pages');
const verdict = (outcome: 'right' | 'wrong' | 'missed', ...confidences: number[]) => ({
  field: 'phone',
  outcome,
  value: '+33199001234',
  confidences,
});

test('every page of ours has its address and what it says', () => {
  const expected = expectedIn(OURS);
  const pages = pagesIn(OURS, undefined);
  expect(pages.map(({ file }) => file).sort()).toEqual([...expected.keys()].sort());
  expect(pages.filter(({ url }) => url.endsWith('.invalid/'))).toEqual([]);
  expect(readdirSync(OURS)).toHaveLength(pages.length + 2);
});

describe('the tables', () => {
  const verdicts = [verdict('right', 0.9, 0.75), verdict('wrong', 0.9), verdict('missed')];

  test('give precision and recall of each field', () => {
    const row = /^phone +0\.500 +0\.500 +1 +1 +1$/m;
    expect(scoreTable(figuresOf(verdicts))).toMatch(row);
  });

  test('give how many facts of each confidence are right', () => {
    expect(calibrationTable(verdicts)).toMatch(/^0\.7 to 0\.8 +1 +1 +1\.000\n0\.9 to 1\.0 +2 +1 +0\.500$/m);
  });
});

describe('an invented value', () => {
  const invented = (html: string, value: string, text: string | null = null) =>
    inventedIn(
      [{ subject: 'account', field: 'x', value, text, source: { confidence: 1 } }],
      Buffer.from(html),
      'https://a.example/',
    ).length;

  test('is one whose writing stands nowhere', () => {
    expect(invented('<p>Téléphone 01 99 00 12 34</p>', '+33199001234')).toBe(1);
    expect(invented('<p>Téléphone 01 99 00 12 34</p>', '+33199001234', '01 99 00 12 34')).toBe(0);
    expect(invented('<p>Paris, France</p>', 'FR', 'France')).toBe(0);
    expect(invented('<p>Frites fraîches</p>', 'FR')).toBe(1);
  });

  test('is none that is in the address, an attribute, a template, a frame, or written with escapes', () => {
    expect(invented('', 'a.example')).toBe(0);
    expect(invented('<a href="tel:+33199001234">', '+33199001234')).toBe(0);
    expect(invented('<a href="mailto:jos%C3%A9@verlet.example">', 'josé@verlet.example')).toBe(0);
    expect(invented('<div><template shadowrootmode="open">Ève Roux</template></div>', 'Ève Roux')).toBe(0);
    expect(invented('<iframe srcdoc="&lt;p&gt;Ève Roux&lt;/p&gt;">', 'Ève Roux')).toBe(0);
    expect(invented('<script type="application/ld+json">{"name":"\\u00c8ve\\u0020Roux"}</script>', 'Ève Roux')).toBe(0);
    expect(invented('<i data-cfemail="5a3b1a38">', 'a@b')).toBe(0);
  });
});
