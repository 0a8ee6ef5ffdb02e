import type { Instant } from '../domain/clock.ts';
import { type Author, author } from '../domain/event.ts';
import { z } from '../domain/zod.ts';
import { type Database, type Writable, write } from './database.ts';

/** Who acts in this browser. Undefined before the first gesture or introduction. */
export async function readSelf(db: Database): Promise<Author | undefined> {
  const row = await db.get('self', 'self');
  return row && z.parse(author, row.author);
}

/** Gives the author of this browser a name. @param stranger who they are where this browser does not know yet */
export function introduce(db: Database, name: string, stranger: Author): Promise<void> {
  return write(db, ['self'], async (tx) => {
    const row = await tx.objectStore('self').get('self');
    await tx.objectStore('self').put({ ...row, author: { ...(row?.author ?? stranger), name } }, 'self');
  });
}

/**
 * Moves this browser's clock on to a reading that its history now holds, so that what happens next comes after it.
 *
 * @param stranger who acts, where this browser does not know yet
 */
export async function moveClock(tx: Writable, at: Instant, stranger: Author): Promise<void> {
  const row = await tx.objectStore('self').get('self');
  if (row?.clock !== undefined && row.clock >= at) return;
  await tx.objectStore('self').put({ author: row?.author ?? stranger, clock: at }, 'self');
}
