import { type Instant, instant } from '../domain/clock.ts';
import { type Author, author } from '../domain/event.ts';
import { z } from '../domain/zod.ts';
import { type Database, type Readable, type Writable, write } from './database.ts';

/** Who acts in this browser, and the newest clock reading that it holds. */
const self = z.object({ author, clock: z.optional(instant) });
type Self = z.infer<typeof self>;

/** This browser's own row. Undefined before the first gesture or introduction; a damaged one is made anew by the next. */
export async function selfIn(tx: Readable): Promise<Self | undefined> {
  return z.safeParse(self, await tx.objectStore('self').get('self')).data;
}

/** Who acts in this browser. Undefined before the first gesture or introduction. */
export async function readSelf(db: Database): Promise<Author | undefined> {
  return (await selfIn(db.transaction(['self'])))?.author;
}

/** Gives the author of this browser a name. @param stranger who they are where this browser does not know yet */
export function introduce(db: Database, name: string, stranger: Author): Promise<void> {
  return write(db, ['self'], async (tx) => {
    const row = await selfIn(tx);
    const clock = row?.clock === undefined ? {} : { clock: row.clock };
    await tx.objectStore('self').put({ ...clock, author: { ...(row?.author ?? stranger), name } }, 'self');
  });
}

/**
 * Moves this browser's clock on to a reading that its history now holds, so that what happens next comes after it.
 *
 * @param stranger who acts, where this browser does not know yet
 */
export async function moveClock(tx: Writable, at: Instant, stranger: Author): Promise<void> {
  const row = await selfIn(tx);
  if (row?.clock !== undefined && row.clock >= at) return;
  await tx.objectStore('self').put({ author: row?.author ?? stranger, clock: at }, 'self');
}
