/** The part of `navigator.storage` that is needed here. */
type Storage = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

/** Below this many bytes an import or a day's work may not find room. */
const LITTLE = 200_000_000;

/**
 * Asks the browser not to clear the history when its disk fills up. Asked after the first save, when there is something
 * to lose; Firefox may ask the person. The answer is not shown: Chromium says no and exempts extensions all the same.
 */
export async function keepFromEviction(disk: Storage): Promise<void> {
  if (!(await disk.persisted())) await disk.persist();
}

/** Bytes that we take on the disk, and that the browser still lets us write, as it estimates; null where it does not say. */
export async function room(disk: Pick<Storage, 'estimate'>): Promise<{ used: number; left: number } | null> {
  const { usage, quota } = await disk.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, left: Math.max(0, quota - usage) };
}

/** Bytes that the browser still lets us write; null where it does not say. */
export async function roomLeft(disk: Pick<Storage, 'estimate'>): Promise<number | null> {
  return (await room(disk))?.left ?? null;
}

/** Whether so little room is left that it is time to say so. */
export async function isTight(disk: Pick<Storage, 'estimate'>): Promise<boolean> {
  const left = await roomLeft(disk);
  return left !== null && left < LITTLE;
}
