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

/** Gzipped size in kB (1,000 bytes) of the static graph of these scripts, without what is loaded already. */
function weigh(scripts: readonly string[], loaded: readonly string[]): number {
  const there = new Set(loaded.flatMap((script) => [...graphOf(script)]));
  const files = new Set(scripts.flatMap((script) => [...graphOf(script)]).filter((file) => !there.has(file)));
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return bytes / 1_000;
}

/** The chunk of this name that a page imports when it needs it. */
function lazyScript(page: string, chunk: string): string[] {
  return scriptsOf(page).flatMap((script) => {
    const [imports] = parse(readFileSync(script, 'utf8'));
    return imports.flatMap(({ n, d }) => (d >= 0 && n?.includes(chunk) ? [join(dirname(script), n)] : []));
  });
}

test.each<[string, () => string[], number, (() => string[])?]>([
  ['the popup', () => scriptsOf('popup.html'), 60],
  ['what understands a page', () => lazyScript('popup.html', 'understanding'), 175, () => scriptsOf('popup.html')],
  ['the dashboard', () => scriptsOf('dashboard.html'), 120],
  ['call mode', () => scriptsOf('sidepanel.html'), 75],
  ['the options page', () => scriptsOf('options.html'), 60],
  ['the capture script', () => [join(chromium, 'capture.js')], 40],
  ['the script that shows a fact', () => [join(chromium, 'show.js')], 8],
  ['the background', () => [join(chromium, 'background.js')], 150],
])('%s stays within its weight', async (name, scripts, limit, loaded = () => []) => {
  await init;
  const weight = weigh(scripts(), loaded());
  console.info(`${name}: ${weight.toFixed(1)} of ${limit} kB gz`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(limit);
});
