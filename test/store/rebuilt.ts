import type { Event } from '../../utils/domain/event.ts';
import { foldAll } from '../../utils/store/derive.ts';
import { derivedOf } from '../../utils/store/put.ts';

/** What the events make, from scratch: the rows of each store, in the order of their keys. */
export function rebuilt(events: readonly Event[]) {
  const { rows, search } = derivedOf(foldAll(events));
  return {
    records: inOrder(rows, ({ account, kind, id }) => `${account} ${kind} ${id}`),
    search: inOrder(search, ({ key }) => key),
  };
}

function inOrder<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
