import type { Id } from '../identifier.ts';

/**
 * The list with a record in it, in place of the one that had its id. Lists are in the order of ids, as they lie in the
 * store: whatever depends on the order is the same, however the events arrived.
 */
export function put<Item extends { id: Id }>(list: readonly Item[], item: Item): Item[] {
  const at = placeOf(list, item.id);
  return list[at]?.id === item.id ? list.with(at, item) : list.toSpliced(at, 0, item);
}

/** The list with one record changed. One that is not there is not made: what is said of it waits for its beginning. */
export function change<Item extends { id: Id }>(
  list: readonly Item[],
  id: Id,
  changes: Partial<Item>,
): readonly Item[] {
  const at = placeOf(list, id);
  const known = list[at];
  return known?.id === id ? list.with(at, { ...known, ...changes }) : list;
}

/** Where an id stands in a list, or would: by halving, as an account may have tens of thousands of notes. */
function placeOf(list: readonly { id: Id }[], id: Id): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
