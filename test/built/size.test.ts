import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { expect, test } from 'vitest';
import { chromium } from './output.ts';

/** A script and all that it imports statically, each once. */
function graphOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const [imports] = parse(readFileSync(path, 'utf8'));
  // 2 and above are dynamic imports and import.meta: fetched later, or not at all.
  for (const { n, d } of imports) if (d === -1 && n) graphOf(join(dirname(path), n), seen);
  return seen;
}

function scriptsOf(page: string): string[] {
  const html = readFileSync(join(chromium, page), 'utf8');
  return [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => join(chromium, src ?? ''));
}

/** Gzipped size in kB (1,000 bytes) of the static graph of these scripts. */
function weigh(scripts: readonly string[]): number {
  const files = new Set(scripts.flatMap((script) => [...graphOf(script)]));
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return bytes / 1_000;
}

/** What a page imports when it needs it: those chunks, with all that they import statically. */
function lazyScriptsOf(page: string): string[] {
  const main = scriptsOf(page);
  const lazy = main.flatMap((script) => {
    const [imports] = parse(readFileSync(script, 'utf8'));
    return imports.flatMap(({ n, d }) => (d >= 0 && n ? [join(dirname(script), n)] : []));
  });
  return lazy;
}

test.each([
  ['the popup', () => scriptsOf('popup.html'), 60],
  ['what understands a page', () => lazyScriptsOf('popup.html'), 150],
  ['the dashboard', () => scriptsOf('dashboard.html'), 120],
  ['the options page', () => scriptsOf('options.html'), 60],
  ['the capture script', () => [join(chromium, 'capture.js')], 40],
  ['the script that shows a fact', () => [join(chromium, 'show.js')], 8],
  ['the background', () => [join(chromium, 'background.js')], 150],
])('%s stays within its weight', async (name, scripts, limit) => {
  await init;
  const weight = weigh(scripts());
  console.info(`${name}: ${weight.toFixed(1)} of ${limit} kB gz`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(limit);
});
