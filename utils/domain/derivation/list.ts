import type { Id } from '../identifier.ts';

/**
 * The list with a record in it, in place of the one that had its id. Lists are in the order of ids, as they lie in the
 * store: whatever depends on the order is the same, however the events arrived.
 */
export function put<Item extends { id: Id }>(list: readonly Item[], item: Item): Item[] {
  const at = list.findIndex(({ id }) => id >= item.id);
  if (at < 0) return [...list, item];
  return list[at]?.id === item.id ? list.with(at, item) : list.toSpliced(at, 0, item);
}

/** The list with one record changed. One that is not there is not made: what is said of it waits for its beginning. */
export function change<Item extends { id: Id }>(
  list: readonly Item[],
  id: Id,
  changes: Partial<Item>,
): readonly Item[] {
  const known = list.find((item) => item.id === id);
  return known ? put(list, { ...known, ...changes }) : list;
}
