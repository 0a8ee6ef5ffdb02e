import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of all files under a folder. */
function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.size ?? 0;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Bytes that IndexedDB takes on disk for the origin of a contestant's page. @param origin a part of its folder's name */
export function bytesOf(profile: string, origin: string): number {
  const folder = join(profile, 'Default', 'IndexedDB');
  const mine = readdirSync(folder).filter((name) => name.includes(origin));
  return mine.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
}
