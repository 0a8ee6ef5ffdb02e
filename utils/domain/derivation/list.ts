import type { Id } from '../identifier.ts';

/** The list with a record in it, in place of the one that had its id. */
export function put<Item extends { id: Id }>(list: readonly Item[], item: Item): Item[] {
  return list.some(({ id }) => id === item.id) ? list.map((old) => (old.id === item.id ? item : old)) : [...list, item];
}

/** The list with one record changed. One that is not there is not made: what is said of it waits for its beginning. */
export function change<Item extends { id: Id }>(
  list: readonly Item[],
  id: Id,
  changes: Partial<Item>,
): readonly Item[] {
  return list.some((item) => item.id === id)
    ? list.map((item) => (item.id === id ? { ...item, ...changes } : item))
    : list;
}
