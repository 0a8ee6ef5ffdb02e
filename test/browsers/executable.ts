import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a browser: what the environment variable says, else the first of the names on PATH.
 * `node test/install.mjs --with chromium …` installs one where there is none.
 */
export function executable(variable: string, names: readonly string[]): string {
  const told = process.env[variable];
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const path = folders.map((folder) => join(folder, name)).find(runs);
    if (path) return path;
  }
  throw new Error(`No ${names.join(', ')} on PATH: install one, or set ${variable} to its path`);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
