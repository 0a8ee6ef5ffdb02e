import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from '../../utils/domain/zod.ts';
import { cache } from './cache.ts';
import { flow, HOOK, KEPT } from './node-red/flow.ts';
import { freePort, startServer } from './server.ts';

const here = join(import.meta.dirname, 'node-red');

const kept = z.array(z.object({ headers: z.record(z.string(), z.string()), body: z.string() }));

/** A delivery as Node-RED's flow kept it: headers and body as they came. */
type Kept = z.infer<typeof kept>[number];

/** A running Node-RED whose flow verifies signatures and keeps each delivery once. */
export interface NodeRed {
  /** Where deliveries go. */
  url: string;
  /** Where what was kept can be read, as JSON. */
  page: string;
  kept(): Promise<Kept[]>;
  close(): Promise<void>;
}

/**
 * Installs Node-RED where it is not there yet: no part of Entente needs it.
 *
 * @returns why it cannot be had; null where it is there
 */
export function installNodeRed(): string | null {
  const folder = home();
  if (existsSync(folder)) return null;
  console.error('Installing Node-RED…');
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(here, file), join(fresh, file));
  const flags = ['--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', ['ci', ...flags], { cwd: fresh, stdio: ['ignore', 2, 2] });
  // Whoever runs beside us may have put it there meanwhile.
  if (npm.status === 0 && !existsSync(folder)) renameSync(fresh, folder);
  else rmSync(fresh, { recursive: true, force: true });
  return existsSync(folder) ? null : 'npm could not install Node-RED; its message is above';
}

/** @param secret `whsec_…`, the one that signatures are checked with */
export async function startNodeRed(secret: string): Promise<NodeRed> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'entente-node-red-'));
  await writeFile(join(folder, 'flows.json'), JSON.stringify(flow));
  const stop = await startServer({
    name: 'Node-RED',
    command: process.execPath,
    args: [join(home(), 'node_modules', 'node-red', 'red.js'), '--settings', join(here, 'settings.cjs')],
    env: { ENTENTE_PORT: String(port), ENTENTE_FOLDER: folder, ENTENTE_SECRET: secret },
    // The hook itself: a flow that is broken starts as an empty one, and everything but the hook answers.
    ready: async () => (await fetch(origin + HOOK, { method: 'POST', body: '{}' })).status === 401,
  });
  return {
    url: origin + HOOK,
    page: origin + KEPT,
    kept: async () => kept.parse(await (await fetch(origin + KEPT)).json()),
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Its folder is named by what is in it: another lockfile, another folder. */
function home(): string {
  const lock = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  return cache(`node-red-${lock.slice(0, 12)}`);
}
