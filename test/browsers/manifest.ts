import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the tests need of a built manifest.json. */
export interface BuiltManifest {
  popup: string;
  geckoId: string | null;
}

/** Reads the manifest of a built extension. */
export function readManifest(extension: string): BuiltManifest {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const popup = at(manifest, 'action', 'default_popup');
  if (typeof popup !== 'string') throw new Error(`${extension} has no action popup`);
  const geckoId = at(manifest, 'browser_specific_settings', 'gecko', 'id');
  return { popup, geckoId: typeof geckoId === 'string' ? geckoId : null };
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === key)?.[1];
  }, value);
}
