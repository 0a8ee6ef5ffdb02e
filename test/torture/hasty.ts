import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.looseObject({ background: z.looseObject({ service_worker: z.string() }) });

/**
 * A copy of a built extension, byte for byte but for three things: a line before its worker's script has the policy's times
 * divided, the manifest grants this machine's receivers, as a rep does who is asked, and there is `quiet.html`, a page of
 * its own that shows nothing and so reads nothing.
 */
export async function hastyCopy(built: string, scale: number): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-hasty-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const made = z.parse(manifest, JSON.parse(await readFile(path, 'utf8')));
  await writeFile(path, JSON.stringify({ ...made, host_permissions: ['http://127.0.0.1/*'] }));
  await writeFile(join(folder, 'quiet.html'), '<!doctype html><title>Quiet</title>');
  const worker = join(folder, made.background.service_worker);
  await writeFile(worker, `globalThis.ententeHaste=${scale};\n${await readFile(worker, 'utf8')}`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
