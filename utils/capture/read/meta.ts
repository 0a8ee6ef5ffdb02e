import type { Reading } from '../reading.ts';

/** What a page's meta tag of a name says, in lower case; empty where there is none. */
export function contentOf({ metas }: Pick<Reading, 'metas'>, name: string): string {
  const meta = metas.find((one) => one.name === name);
  return meta?.content.trim().toLowerCase() ?? '';
}
