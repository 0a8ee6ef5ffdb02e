import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';

/** What of a row decides whose turn it is: no body is held for it. */
export type Row = Pick<Delivery, 'id' | 'destination' | 'account' | 'order' | 'state' | 'dueAt' | 'lease'>;

/** A row whose turn has come. `probe`: its destination is paused, and tried with it. */
export interface Due {
  row: Row;
  destination: Destination;
  probe: boolean;
}

/** How many deliveries are under way to one host at most. */
export const HOST_LIMIT = 6;

export function hostOf({ url }: Pick<Destination, 'url'>): string {
  return URL.parse(url)?.host ?? '';
}

/** Whether a row comes before another, of any line: older first. */
export function isOlder(a: Pick<Row, 'order' | 'id'>, b: Pick<Row, 'order' | 'id'>): boolean {
  return a.order === b.order ? a.id < b.id : a.order < b.order;
}
