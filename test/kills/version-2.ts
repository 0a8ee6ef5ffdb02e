import { openDB } from 'idb';
import { histories } from '../bench/store/histories.ts';
import { makeFormer } from '../store/former-schema.ts';

/**
 * Puts in place of the history one as version 2 made it, with the events of some accounts. Gives the commands that it
 * holds.
 */
export async function layVersion2(accounts: number, seed: number): Promise<string[]> {
  const db = await emptyOfVersion2();
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  const events = [...histories(accounts, seed)].flat();
  for (const event of events) void tx.store.put(event);
  await tx.done;
  db.close();
  return [...new Set(events.map(({ command }) => command))];
}

async function emptyOfVersion2() {
  for (let tries = 1; ; tries++) {
    await deleted();
    try {
      return await openDB('entente', 2, { upgrade: (made) => makeFormer(made, 2) });
    } catch (error) {
      // A worker that started in between has made one of its own version.
      if (tries === 20 || !(error instanceof DOMException && error.name === 'VersionError')) throw error;
    }
  }
}

function deleted(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('entente');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
