import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../utils/capture/read/read.ts';
import type { Snapshot } from '../../utils/capture/snapshot.ts';
import { understand } from '../../utils/capture/understand/understand.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { z } from '../../utils/domain/zod.ts';
import { median } from '../bench/figures.ts';
import { openReader, type PageReader } from './reader.ts';
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
  const files = readdirSync(path).filter((file) => /\.html?$/i.test(file));
  if (files.length === 0) throw new Error(`There is no HTML file in ${path}`);
  return files.map((file) => ({ file, path: join(path, file), url: known[file] ?? url ?? `https://${file}.invalid/` }));
}

/** Builds the extension for Chromium and gives its folder. */
export function build(): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  if (spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] }).status !== 0)
    throw new Error('The extension could not be built; the reason is above.');
  return join(root, '.output', 'chrome-mv3');
}

const LOOKS = 5;

/** What Entente reads of a page, at one look. */
export async function captureOf(reader: PageReader, { path, url }: SavedPage) {
  const { snapshot } = await reader.read(readFileSync(path), url);
  return shapeOf(understood(snapshot).capture);
}

/**
 * What Entente reads of each page. `ms` to read and understand it, `readMs` of that in the page: medians of five looks,
 * of which the first (`firstMs`) finds everything cold, and on a busy machine any may wait.
 */
export async function* capturesOf(built: string, pages: readonly SavedPage[]) {
  const reader = await openReader(built, LOOKS);
  try {
    for (const { file, path, url } of pages) {
      const { snapshot, times } = await reader.read(readFileSync(path), url);
      const looks = times.map((time) => ({ time, ...understood(snapshot) }));
      const [first] = looks;
      if (first === undefined) continue;
      const readMs = median(looks.map(({ time }) => time));
      const ms = readMs + median(looks.map(({ understoodIn }) => understoodIn));
      yield {
        file,
        url,
        ms: rounded(ms),
        readMs: rounded(readMs),
        firstMs: rounded(first.time + first.understoodIn),
        capture: shapeOf(first.capture),
      };
    }
  } finally {
    await reader.close();
  }
}

function understood(taken: Snapshot) {
  const begin = performance.now();
  const capture = understand(read(taken), { now: Date.now(), clock: () => performance.now(), mint });
  return { capture, understoodIn: performance.now() - begin };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
