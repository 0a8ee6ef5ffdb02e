import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spoken } from '../../../utils/discovery/language.ts';
import { z } from '../../../utils/domain/zod.ts';

/** A follow-up of ours and what a person says of it. `file` is the set that it was written with. */
export interface Labelled {
  file: string;
  text: string;
  language: Spoken;
  empty: boolean;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'follow-ups');
const row = z.object({ text: z.string(), language: z.enum(['en', 'fr']), empty: z.boolean() });

/** All labelled follow-ups, in the order of their files. */
export function labelledFollowUps(): Labelled[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ file, ...z.parse(row, JSON.parse(line)) })),
    );
}
