import { type Destination, destination } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import { type Database, write } from './database.ts';
import { soundRows } from './rows.ts';

/** All destinations, oldest first. */
export async function readDestinations(db: Database): Promise<Destination[]> {
  const rows = soundRows(destination, 'destinations', await db.getAll('destinations'));
  return rows.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/**
 * Adds a destination or changes it, as what is kept of it at that moment says: an attempt that ends meanwhile is not lost.
 *
 * @param checked what is to be kept; where it may not be, nothing is written
 */
export function saveDestination<Checked extends { ok: true; destination: Destination } | { ok: false }>(
  db: Database,
  id: Id,
  checked: (before: Destination | undefined) => Checked,
): Promise<Checked> {
  return write(db, ['destinations'], async (tx) => {
    const row = await tx.objectStore('destinations').get(id);
    const [before] = soundRows(destination, 'destinations', row ? [row] : []);
    const after = checked(before);
    if (after.ok) await tx.objectStore('destinations').put(after.destination);
    return after;
  });
}

/** Changes a destination as it is now; gives it back as it is then. Undefined where it is not here any more. */
export function changeDestination(
  db: Database,
  id: Id,
  change: (row: Destination) => Destination,
): Promise<Destination | undefined> {
  return write(db, ['destinations'], async (tx) => {
    const row = await tx.objectStore('destinations').get(id);
    const [sound] = soundRows(destination, 'destinations', row ? [row] : []);
    const after = sound && change(sound);
    if (after) await tx.objectStore('destinations').put(after);
    return after;
  });
}

/** Removes a destination, and with it what was still on its way there: those rows could never leave. */
export function removeDestination(db: Database, id: Id): Promise<void> {
  return write(db, ['destinations', 'outbox'], async (tx) => {
    await tx.objectStore('destinations').delete(id);
    const outbox = tx.objectStore('outbox');
    for (const state of ['queued', 'sending', 'waiting'] as const) {
      for (const key of await outbox.index('state').getAllKeys(IDBKeyRange.bound([id, state], [id, state, []]))) {
        await outbox.delete(key);
      }
    }
    // What was refused stays to be read; nobody need act on it any more.
    for (let cursor = await outbox.index('stuck').openCursor(id); cursor; cursor = await cursor.continue()) {
      await cursor.update({ ...cursor.value, stuck: null });
    }
  });
}
