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

/**
 * The pages that a path leads to: itself, or every HTML file of a folder, whose `urls.json` maps file to address.
 *
 * @param url the address of those that have none of their own
 * @throws what is wrong with them, in words for whoever gave them
 */
export function pagesIn(path: string, url: string | undefined): SavedPage[] {
  if (url !== undefined && !isAddress(url)) throw new Error(`${url} is no address of a page: https://… is`);
  if (!existsSync(path)) throw new Error(`There is no file or folder ${path}`);
  if (!statSync(path).isDirectory()) return [{ file: basename(path), path, url: url ?? inventedAddress(path) }];
  const files = readdirSync(path).filter((file) => /\.x?html?$/i.test(file));
  if (files.length === 0) throw new Error(`There is no HTML file in ${path}`);
  const known = addressesIn(join(path, 'urls.json'), files);
  return files.map((file) => ({
    file,
    path: join(path, file),
    url: known.get(file) ?? url ?? inventedAddress(file),
  }));
}

/** What `urls.json` says of these files, and may say of others; nothing where there is none. */
function addressesIn(list: string, files: readonly string[]): ReadonlyMap<string, string> {
  if (!existsSync(list)) return new Map();
  const known = Object.entries(mapIn(list)).filter(([file]) => files.includes(file));
  const [file, url] = known.find(([, one]) => !isAddress(one)) ?? [];
  if (file !== undefined)
    throw new Error(`${list} gives ${file} the address ${url}, which is none of a page: https://… is`);
  return new Map(known);
}

function mapIn(list: string): Record<string, string> {
  try {
    return z.parse(addresses, JSON.parse(readFileSync(list, 'utf8').replace(/^\uFEFF/, '')));
  } catch {
    throw new Error(`${list} is not as it should be: {"home.html": "https://acme.example/", …}`);
  }
}

function isAddress(url: string): boolean {
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}

/** An address for a page whose own is not known: its file's name for a host. */
function inventedAddress(path: string): string {
  const label = basename(path)
    .replace(/\.x?html?$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `https://${label || 'page'}.invalid/`;
}

/** Builds the extension for Chromium and gives its folder. */
export function build(): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  if (spawnSync(process.execPath, [wxt, 'build'], { cwd: root, stdio: ['ignore', 'ignore', 2] }).status !== 0)
    throw new Error('The extension could not be built; the reason is above.');
  return join(root, '.output', 'chrome-mv3');
}

const LOOKS = 5;
/** Bytes. What is larger the browser is not sent: its pipe would break. */
const LARGEST = 50_000_000;

/** What Entente reads of a page, at one look. */
export async function captureOf(reader: PageReader, { path, url }: SavedPage) {
  const { snapshot } = await reader.read(readFileSync(path), url);
  return shapeOf(understood(snapshot).capture);
}

/**
 * What Entente reads of each page. `ms` to read and understand it, `readMs` of that in the page: medians of five looks,
 * of which the first (`firstMs`) finds everything cold, and on a busy machine any may wait.
 *
 * @param failed told of a page that could not be read, before the next one is; else the first such ends it all
 */
export async function* capturesOf(
  built: string,
  pages: readonly SavedPage[],
  failed: (page: SavedPage, reason: unknown) => void = (_, reason) => {
    throw reason;
  },
) {
  const reader = await openReader(built, LOOKS);
  try {
    for (const page of pages) {
      const { file, url } = page;
      const taken = await readPage(reader, page).catch((reason: unknown) => failed(page, reason));
      if (!taken) continue;
      const { snapshot, times } = taken;
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

async function readPage(reader: PageReader, { path, url }: SavedPage) {
  if (statSync(path).size > LARGEST) throw new Error('it is larger than 50 MB');
  return reader.read(readFileSync(path), url);
}

function understood(taken: Snapshot) {
  const begin = performance.now();
  const capture = understand(read(taken), { now: Date.now(), clock: () => performance.now(), mint });
  return { capture, understoodIn: performance.now() - begin };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
