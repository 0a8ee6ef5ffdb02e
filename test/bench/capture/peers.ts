import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { z } from 'zod';

const folder = join(import.meta.dirname, '..', 'peers');

type Peer = (html: string, url: string) => unknown;

/** Installs what Entente is set against, where it is not there yet: no part of Entente needs it. */
export function installPeers(): void {
  // npm writes its own copy of the lockfile last.
  const [installed, locked] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) =>
    join(folder, file),
  );
  if (installed && locked && existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  console.error('Installing what is compared…');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (npm.status !== 0) throw new Error('npm could not install what is compared; its message is above.');
}

/** Those that run in Node on HTML, by name. */
export async function peersInNode(): Promise<Record<string, Peer>> {
  const module: unknown = await import(pathToFileURL(join(folder, 'in-node.mjs')).href);
  const peer = z.custom<Peer>((value) => typeof value === 'function');
  return z.object({ peers: z.record(z.string(), peer) }).parse(module).peers;
}

/** Those that run in a page on its document, as a script that puts them into `globalThis.peers`. */
export function peersInPage(): Promise<string> {
  return bundled(join(folder, 'in-page.mjs'));
}

/** A module and what it imports as one script. */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`No script came of ${entry}`);
  return chunk.code;
}
