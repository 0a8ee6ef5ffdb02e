import { type Author, author } from '../domain/event.ts';
import { z } from '../domain/zod.ts';
import { type Database, write } from './database.ts';

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
