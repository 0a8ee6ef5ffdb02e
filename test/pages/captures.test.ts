import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesIn } from './captures.ts';

test('a folder gives its HTML files with the addresses of urls.json, and says so where it has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'));
  expect(() => pagesIn(folder, undefined)).toThrow(`There is no HTML file in ${folder}`);
  writeFileSync(join(folder, 'home.html'), '<title>Acme</title>');
  writeFileSync(join(folder, 'urls.json'), '{"home.html":"https://acme.example/","gone.html":"nowhere"}');
  expect(pagesIn(folder, undefined)).toEqual([
    { file: 'home.html', path: join(folder, 'home.html'), url: 'https://acme.example/' },
  ]);
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a page without an address has one made of its name, whatever that is', () => {
  const files = { 'À propos – élan.html': '', 'x_1.HTM': '', '日本.xhtml': '', 'notes.txt': '' };
  expect(
    pagesIn(folderOf(files), undefined)
      .map(({ url }) => url)
      .toSorted(),
  ).toEqual(['https://a-propos-elan.invalid/', 'https://page.invalid/', 'https://x-1.invalid/']);
});

test.each([
  ['{', 'is not as it should be'],
  ['["https://acme.example/"]', 'is not as it should be'],
  ['{"home.html":1}', 'is not as it should be'],
  ['{"home.html":"acme.example"}', 'gives home.html the address acme.example, which is none of a page'],
])('a urls.json that is not as it should be is told: %s', (urls, message) => {
  const folder = folderOf({ 'home.html': '', 'urls.json': urls });
  expect(() => pagesIn(folder, undefined)).toThrow(message);
});

test('an address that is none is told', () => {
  expect(() => pagesIn(folderOf({ 'home.html': '' }), 'acme.example')).toThrow('acme.example is no address of a page');
});

test('a path that leads nowhere is told', () => {
  expect(() => pagesIn('nowhere.html', undefined)).toThrow('There is no file or folder nowhere.html');
});
