import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesIn } from './captures.ts';

test('a folder gives its HTML files with the addresses of urls.json, and says so where it has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'));
  expect(() => pagesIn(folder, undefined)).toThrow(`There is no HTML file in ${folder}`);
  writeFileSync(join(folder, 'home.html'), '<title>Acme</title>');
  writeFileSync(join(folder, 'urls.json'), '{"home.html":"https://acme.example/"}');
  expect(pagesIn(folder, undefined)).toEqual([
    { file: 'home.html', path: join(folder, 'home.html'), url: 'https://acme.example/' },
  ]);
});

test('a path that leads nowhere is told', () => {
  expect(() => pagesIn('nowhere.html', undefined)).toThrow('There is no file or folder nowhere.html');
});
