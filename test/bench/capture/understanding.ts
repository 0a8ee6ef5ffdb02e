/** What the extension does with a snapshot, for the benchmark's browser: bundled, then called with each page's. */
import { read } from '../../../utils/capture/read/read.ts';
import { snapshot } from '../../../utils/capture/snapshot.ts';
import { understand } from '../../../utils/capture/understand/understand.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import { z } from '../../../utils/domain/zod.ts';

/** Milliseconds to check, read and understand a snapshot. */
function milliseconds(json: string): number {
  const taken: unknown = JSON.parse(json);
  const begin = performance.now();
  understand(read(z.parse(snapshot, taken)), { now: Date.now(), clock: () => performance.now(), mint });
  return performance.now() - begin;
}

Object.assign(globalThis, { understanding: milliseconds });
