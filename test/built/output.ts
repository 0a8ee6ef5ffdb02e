import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const output = join(import.meta.dirname, '..', '..', '.output');
export const chromium = join(output, 'chrome-mv3');
export const firefox = join(output, 'firefox-mv3');

/** A built extension’s manifest. */
export function manifestOf(built: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
}
