import { DERIVATION } from '../domain/derive.ts';
import { type Id, id } from '../domain/identifier.ts';
import { z } from '../domain/zod.ts';
import { HISTORY } from './append.ts';
import { type Database, write } from './database.ts';
import { deriveAll } from './derive-all.ts';
import { accountsIn } from './events.ts';
import { groupsOf } from './groups.ts';
import { doubted, heldIn } from './held.ts';

/** How far the history has been derived anew. One row, under one id. */
const rebuilding = z.object({
  id,
  kind: z.literal('rebuild'),
  /** By which derivation. */
  derivation: z.int(),
  /** The last account that is done; null before the first. */
  after: z.nullable(id),
  done: z.boolean(),
});
export type Rebuilding = z.infer<typeof rebuilding>;

const ID: Id = '01900000-0000-7000-8000-0000000b011d';
/** Accounts in one transaction: a save waits no longer than that. */
const BATCH = 100;

/**
 * Derives anew the accounts that older code derived, a few at a time: each batch is one transaction, and how far it has
 * come is part of it, so that a worker's death loses and repeats nothing. Until then such an account is folded from its
 * events whenever it is read. Over at once where there is nothing to do.
 *
 * @param which `all`: whatever derived them, where derived rows are in doubt
 */
export async function rebuild(db: Database, which: 'stale' | 'all' = 'stale'): Promise<void> {
  const first: Rebuilding = { id: ID, kind: 'rebuild', derivation: DERIVATION, after: null, done: false };
  const read = z.safeParse(rebuilding, await db.get('jobs', ID));
  const known = which === 'stale' && read.success && read.data.derivation === DERIVATION;
  for (let at = known ? read.data : first; !at.done; ) at = await step(db, at, which);
}

function step(db: Database, at: Rebuilding, which: 'stale' | 'all'): Promise<Rebuilding> {
  return write(db, [...HISTORY], async (tx) => {
    const accounts: Id[] = [];
    for await (const account of accountsIn(tx, at.after)) {
      accounts.push(account);
      if (accounts.length === BATCH) break;
    }
    const touched = accounts.map((account) => ({ subject: { account } }));
    await deriveAll(tx, await groupsOf(tx, touched, [], which === 'all' ? doubted : heldIn));
    const next = { ...at, after: accounts.at(-1) ?? at.after, done: accounts.length < BATCH };
    await tx.objectStore('jobs').put(next);
    return next;
  });
}
