import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Snapshot, snapshot } from '../../utils/capture/snapshot.ts';
import { z } from '../../utils/domain/zod.ts';
import { openWorlds } from './worlds.ts';

const answer = z.object({ snapshot, times: z.array(z.number()) });

export interface PageReader {
  /** Takes a page down as if it stood at the address; `times` are those that each look took of its main thread. */
  read(html: Uint8Array, url: string): Promise<{ snapshot: Snapshot; times: number[] }>;
  close(): Promise<void>;
}

/** The capture script as an expression that gives a promise of what it takes down. */
export function captureScript(built: string): string {
  return readFileSync(join(built, 'capture.js'), 'utf8').trim().replace(/;$/, '');
}

/**
 * A real Chromium that reads pages with the built capture script.
 *
 * @param built the folder of the built extension
 * @param looks how often each page is looked at, in a tab of its own: the first finds everything cold. Null: once, and
 *   tabs serve again
 */
export async function openReader(built: string, looks: number | null): Promise<PageReader> {
  const timed = `(async () => {
    const times = [];
    let snapshot;
    for (let n = 0; n < ${looks ?? 1}; n++) {
      const begin = performance.now();
      snapshot = await ${captureScript(built)};
      times.push(performance.now() - begin);
    }
    return { snapshot, times };
  })()`;
  const worlds = await openWorlds(built, looks === null);
  return {
    async read(html, url) {
      const world = await worlds.open(html, url);
      try {
        return z.parse(answer, await world.evaluate(timed));
      } finally {
        await world.close();
      }
    },
    close: () => worlds.close(),
  };
}
