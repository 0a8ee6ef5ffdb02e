import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../utils/capture/read/read.ts';
import { understand } from '../../utils/capture/understand/understand.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { z } from '../../utils/domain/zod.ts';
import { openReader } from './reader.ts';
import { shapeOf } from './shape.ts';

interface SavedPage {
  file: string;
  path: string;
  url: string;
}

const root = join(import.meta.dirname, '..', '..');
const addresses = z.record(z.string(), z.string());

/** The pages that a path leads to: itself, or every HTML file of a folder, whose `urls.json` maps file to address. */
export function pagesIn(path: string, url: string | undefined): SavedPage[] {
  if (!existsSync(path)) throw new Error(`There is no file or folder ${path}`);
  if (!statSync(path).isDirectory()) {
    return [{ file: basename(path), path, url: url ?? `https://${basename(path, '.html')}.invalid/` }];
  }
  const list = join(path, 'urls.json');
  const known = existsSync(list) ? z.parse(addresses, JSON.parse(readFileSync(list, 'utf8'))) : {};
  return readdirSync(path)
    .filter((file) => /\.html?$/i.test(file))
    .map((file) => ({ file, path: join(path, file), url: known[file] ?? url ?? `https://${file}.invalid/` }));
}

/** Builds the extension for Chromium and gives its folder. */
export function build(): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  if (spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] }).status !== 0)
    throw new Error('The extension could not be built; the reason is above.');
  return join(root, '.output', 'chrome-mv3');
}

/** What Entente reads of each page; `ms` to read and understand it, `readMs` of that in the page. */
export async function* capturesOf(built: string, pages: readonly SavedPage[]) {
  const reader = await openReader(built);
  try {
    for (const { file, path, url } of pages) {
      const { snapshot, readMs } = await reader.read(readFileSync(path), url);
      const begin = performance.now();
      const capture = understand(read(snapshot), { now: Date.now(), mint });
      const ms = readMs + performance.now() - begin;
      yield { file, url, ms: rounded(ms), readMs: rounded(readMs), capture: shapeOf(capture) };
    }
  } finally {
    await reader.close();
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
