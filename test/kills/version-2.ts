import { openDB } from 'idb';
import { histories } from '../bench/store/histories.ts';
import { makeFormer } from '../store/former-schema.ts';

/**
 * Puts in place of the history one as version 2 made it, with the events of some accounts. Gives the commands that it
 * holds.
 */
export async function layVersion2(accounts: number, seed: number): Promise<string[]> {
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('entente');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
  const db = await openDB('entente', 2, { upgrade: (made) => makeFormer(made, 2) });
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  const events = [...histories(accounts, seed)].flat();
  for (const event of events) void tx.store.put(event);
  await tx.done;
  db.close();
  return [...new Set(events.map(({ command }) => command))];
}
