import { join } from 'node:path';

/** Where what is prepared once is kept: beside the packages, so that both go together. */
export function cache(name: string): string {
  return join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'entente', name);
}
