import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { type RecordRow, rowsOf } from '../../utils/store/kinds.ts';

/** The rows that the events of one account make, from scratch, in the order of their keys. */
export function rebuilt(events: readonly Event[]): RecordRow[] {
  const records = fold(events);
  const key = ({ account, kind, id }: RecordRow) => `${account} ${kind} ${id}`;
  return (records ? rowsOf(records) : []).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
